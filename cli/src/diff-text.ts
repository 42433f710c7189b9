import { fixedText } from '../../analyzer/money/fixed-costs.js';
import { formatUsd } from '../../analyzer/money/format.js';
import type { Finding } from '../../rules/finding.js';
import { callLines } from './diff-calls-text.js';
import { type AddedFinding, type Comparison, countChanges } from './diff-comparison.js';
import { type ComparedSum, comparedSums } from './diff-sums.js';
import { isFailure } from './exit-code.js';
import { bySeverity, findingText, type TextOptions } from './findings-text.js';
import { differenceText } from './report-figures.js';
import { sumText } from './report-sums.js';
import { rowLines } from './table.js';
import { type Look, plural, printable, wrap } from './terminal.js';
import { countFindings } from './totals.js';

/** `diff --format text`: the calls whose price is another one, what all of them come to, and the findings that came and went. */
export function diffText(comparison: Comparison, options: Omit<TextOptions, 'fixed'>, look: Look): string {
  const { added } = comparison.findings;
  if (options.verbosity === 'quiet') return quietText(added, comparison, options, look);
  const sections = [
    [headline(comparison, look)],
    callLines(comparison.calls, look),
    sumLines(comparison, look),
    findingLines(comparison, look),
    [summary(comparison, look), ...legend(comparison, look)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function quietText(
  added: readonly AddedFinding[],
  { after }: Comparison,
  { failOn }: Pick<TextOptions, 'failOn'>,
  look: Look,
): string {
  const failing = added.filter(({ finding }) => isFailure(finding, failOn));
  return failing.map(({ finding }) => `${findingText(finding, after.source, look)}\n`).join('\n');
}

function headline({ calls, commit }: Comparison, { colors }: Look): string {
  const counts = countChanges(calls);
  const since = `since ${printable(commit.name)} ${colors.dim(`(${commit.id.slice(0, 10)})`)}`;
  if (calls.length === 0) return `No LLM calls, neither now nor then, ${since}`;
  const parts = [
    counts.changed > 0 && `${colors.yellow('~')} ${counts.changed.toLocaleString('en-US')} changed`,
    counts.new > 0 && `${colors.green('+')} ${counts.new.toLocaleString('en-US')} new`,
    counts.gone > 0 && `${colors.red('-')} ${counts.gone.toLocaleString('en-US')} gone`,
  ].filter((part) => part !== false);
  if (parts.length === 0)
    return `${colors.green('✓')} ${plural(counts.same, 'call')}, all as ${since.slice('since '.length)}`;
  return `${colors.bold('Calls')} ${since}: ${[...parts, `${counts.same.toLocaleString('en-US')} as before`].join(', ')}`;
}

const WIDEST_TEXT = 120;
const SUM_TITLES = { call: 'Each call once', month: 'Per month' } as const;

function sumLines({ calls }: Comparison, look: Look): readonly string[] {
  const sums = comparedSums(calls);
  const lines = rowLines(
    [
      { title: '', align: 'left', cut: 'end', paint: look.colors.bold },
      { title: '', align: 'left', cut: 'end' },
      { title: '', align: 'left', cut: 'end', least: 12 },
    ],
    sums.map(sumCells),
    look,
  );
  return lines.flatMap((line, index) => [line, ...fixedLines(sums[index], look), ...leftOutLines(sums[index], look)]);
}

function sumCells({ measure, before, after, change, leftOut }: ComparedSum): readonly string[] {
  // What is left may be nothing but the calls that are as they were.
  const isKnown = change.usd !== 0 || Object.values(leftOut).every((count) => count === 0);
  const [then, now] = [before, after].map((sum) => (sum ? sumText(sum) : formatUsd(0)));
  return [SUM_TITLES[measure], `${then} → ${now}`, differenceText(isKnown ? change : undefined)];
}

function fixedLines(sum: ComparedSum | undefined, look: Look): readonly string[] {
  const text = fixedText(sum?.fixed.after ?? []) ?? fixedText(sum?.fixed.before ?? []);
  return text === undefined ? [] : [look.colors.dim(`  ${printable(text)}.`)];
}

function leftOutLines(sum: ComparedSum | undefined, look: Look): readonly string[] {
  const { unbounded = 0, unpriced = 0, untracked = 0 } = sum?.leftOut ?? {};
  const parts = [
    ...(unpriced > 0 ? [`${plural(unpriced, 'call')} without a price`] : []),
    ...(unbounded > 0 ? [`${plural(unbounded, 'call')} without bounds that can be compared`] : []),
    ...(untracked > 0 ? [`${plural(untracked, 'call')} without declared traffic, now or then`] : []),
  ];
  return parts.length === 0 ? [] : [look.colors.dim(`  The change does not count ${parts.join(' and ')}.`)];
}

function findingLines({ findings: { added, gone }, before, after }: Comparison, look: Look): readonly string[] {
  const blocks = [
    ...added.map(({ finding, was }) => {
      const text = findingText(finding, after.source, look);
      return was === undefined
        ? text
        : `${text}\n  ${look.colors.dim(`It was ${was === 'info' ? 'an info' : `a ${was}`} before.`)}`;
    }),
    ...(gone.length > 0 ? [gone.map((finding) => goneText(finding, before, look)).join('\n')] : []),
  ];
  return blocks.length > 0 ? [blocks.join('\n\n')] : [];
}

function goneText({ at, severity, ruleId }: Finding, { source }: Comparison['before'], { colors }: Look): string {
  const { line, column } = source.lines(at.file).position(at.start);
  const where = `${printable(source.shown(at.file))}:${line}:${column}`;
  return `${colors.green('✓')} gone: ${colors.cyan(where)}  ${severity}  ${colors.dim(ruleId)}`;
}

function summary({ findings: { added, gone, kept }, after }: Comparison, { colors }: Look): string {
  const { files } = after;
  const seen = colors.dim(`${plural(files.seen, 'file')} seen, ${files.analysed.toLocaleString('en-US')} analysed`);
  const others = `${gone.length.toLocaleString('en-US')} gone, ${kept.toLocaleString('en-US')} as before`;
  if (added.length === 0) return `${colors.green('✓')} No new findings; ${others}. ${seen}`;
  const counts = countFindings(added.map(({ finding }) => finding));
  const paint = counts.error > 0 ? colors.red : colors.yellow;
  return `${paint(`✖ ${plural(added.length, 'new finding')}`)}: ${bySeverity(counts)}; ${others}. ${seen}`;
}

function legend({ before, after, calls }: Comparison, look: Look): readonly string[] {
  const asOf = after.pricesAsOf ?? before.pricesAsOf;
  if (asOf === undefined || calls.length === 0) return [];
  const hasWrappers = calls.some(({ before: then, after: now }) => (now ?? then)?.call.recognisedBy === 'wrapper');
  const callers = hasWrappers ? ' What a wrapper sends is counted at its callers.' : '';
  const text = `Both at the prices of ${asOf}, for one successful request. ≤ the reply has a bound, ≥ it has none. + what only exists at run time, on top.${callers}`;
  return wrap(text, Math.min(look.width, WIDEST_TEXT)).map((line) => look.colors.dim(line));
}
