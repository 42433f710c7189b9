import type { Analysis } from '../analyzer/call.js';
import type { Fix, Severity } from './finding.js';
import type { Draft, RuleSetting, TextOf } from './lint.js';
import { nearestName } from './nearest.js';
import { type Misspelling, readSuppressions, type Suppression } from './suppression-comments.js';

/** The id under which a suppression itself is reported; configured like a rule. */
export const unusedSuppression = 'unused-suppression';

/** Leaves out what comments in the source suppress, and adds a finding for each comment that is useless or gives no reason. */
export function applySuppressions(
  findings: readonly Draft[],
  { analysed, calls }: Analysis,
  { rules: settings, isSilent }: SuppressionSettings,
  textOf: TextOf,
): Draft[] {
  // In a silent file no comment is needed and none is asked to have an effect.
  const files = [...new Set([...analysed, ...findings.map((finding) => finding.at.file)])];
  const comments = files.filter((file) => !isSilent(file)).map((file) => readSuppressions(file, textOf(file)));
  const suppressions = comments.flatMap((comment) => comment.suppressions);

  const used = new Set<string>();
  const kept = findings.filter((finding) => {
    const call = finding.call === null ? undefined : calls[finding.call]?.range;
    const matching = suppressions.filter(
      (suppression) =>
        suppression.rules.includes(finding.ruleId) &&
        [finding.at, call].some((place) => place && covers(suppression, place.file, place.start)),
    );
    for (const suppression of matching) used.add(useOf(suppression, finding.ruleId));
    return matching.length === 0;
  });
  const level = settings.get(unusedSuppression)?.level ?? 'off';
  if (level === 'off') return kept;
  const complaints = suppressions.flatMap((suppression) => {
    const messages = complaintsAbout(suppression, used, settings);
    return messages.length === 0 ? [] : [draftOf(suppression, messages.join(' '), level, textOf)];
  });
  const misspelt = comments.flatMap((comment) => comment.misspelt.map((each) => misspellingDraft(each, level)));
  return [...kept, ...complaints, ...misspelt];
}

/** How the rules are set, and where nothing is reported. */
export interface SuppressionSettings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly isSilent: (file: string) => boolean;
}

function covers({ at, from, to }: Suppression, file: string, offset: number): boolean {
  return file === at.file && from <= offset && offset < to;
}

function useOf({ at }: Suppression, ruleId: string): string {
  return JSON.stringify([at.file, at.start, ruleId]);
}

function complaintsAbout(
  suppression: Suppression,
  used: ReadonlySet<string>,
  settings: ReadonlyMap<string, RuleSetting>,
): string[] {
  const { rules, reason } = suppression;
  if (rules.length === 0) return ['This comment names no rule, so it suppresses nothing.'];
  const idle = rules.filter((id) => !used.has(useOf(suppression, id)));
  const messages = idle.flatMap((id) => idleRule(id, settings));
  if (reason === '' && idle.length < rules.length) {
    messages.push('This suppression gives no reason. Say behind `--` why the cost is accepted.');
  }
  return messages;
}

function idleRule(id: string, settings: ReadonlyMap<string, RuleSetting>): string[] {
  const setting = settings.get(id);
  if (!setting) {
    const nearest = nearestName(id, [...settings.keys()]);
    return [`There is no rule \`${id}\`${nearest ? `, did you mean \`${nearest}\`?` : '.'}`];
  }
  // Of a rule that is off nobody can tell whether it would be suppressed here.
  if (setting.level === 'off') return [];
  return [`Nothing of \`${id}\` is found here, so this comment suppresses nothing. Remove it.`];
}

function draftOf(suppression: Suppression, message: string, severity: Severity, textOf: TextOf): Draft {
  const { at } = suppression;
  // A comment that names several rules, or no known one, is for a person to mend.
  const isUseless = suppression.rules.length === 1 && message.startsWith('Nothing of');
  const fixes = isUseless ? [removal(suppression, textOf(at.file))] : [];
  return {
    ruleId: unusedSuppression,
    severity,
    at,
    message,
    related: [],
    fixes,
    usdPerCall: null,
    usdPerMonth: null,
    call: null,
  };
}

/** Takes the whole line of a comment that stands alone, and the space before one that stands behind code. */
function removal({ at }: Suppression, text: string): Fix {
  const lineStart = text.lastIndexOf('\n', at.start - 1) + 1;
  const lineBreak = text.indexOf('\n', at.end);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak + 1;
  const before = text.slice(lineStart, at.start);
  const isAlone = before.trim() === '' && text.slice(at.end, lineEnd).trim() === '';
  const range = isAlone
    ? { start: lineStart, end: lineEnd }
    : { start: lineStart + (before.trim() === '' ? before.length : before.trimEnd().length), end: at.end };
  return { title: 'Remove the comment', kind: 'fix', edits: [{ file: at.file, ...range, newText: '' }] };
}

function misspellingDraft({ at, written, meant }: Misspelling, severity: Severity): Draft {
  const message = `There is no comment \`${written}\`, so it suppresses nothing. Did you mean \`${meant}\`?`;
  const fix: Fix = { title: `Write ${meant}`, kind: 'suggestion', edits: [{ ...at, newText: meant }] };
  return {
    ruleId: unusedSuppression,
    severity,
    at,
    message,
    related: [],
    fixes: [fix],
    usdPerCall: null,
    usdPerMonth: null,
    call: null,
  };
}
