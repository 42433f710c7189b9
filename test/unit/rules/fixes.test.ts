import { expect, test } from 'vitest';
import type { Host } from '../../../analyzer/host.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { listedPrices, priceBook } from '../../../analyzer/money/prices.js';
import { openProject } from '../../../analyzer/project.js';
import { applyFixes } from '../../../cli/src/apply-fixes.js';
import { emptyConfig } from '../../../rules/config.js';
import { diskHost } from '../../../rules/disk-host.js';
import type { Edit, Finding } from '../../../rules/finding.js';
import { lint } from '../../../rules/lint.js';
import { settingsFrom } from '../../../rules/settings.js';
import { offsetAfter, textsAfter, unsoundEdits } from '../../fixtures/apply-edits.js';
import { brokenStyle, syntaxErrors } from '../../fixtures/kept-style.js';
import { type RuleFixture, ruleFixtures } from '../../fixtures/rule-fixtures.js';

/** Findings that a fix brings to light, by its rule: what mends one matter may let another begin to count. */
const brings: Readonly<Record<string, readonly string[]>> = {
  // A prefix that no longer changes is one that can be cached.
  'no-volatile-system-prompt': ['prefer-prompt-cache'],
};

const disk = diskHost();
const edited = new Map<string, string>();
const host: Host = { ...disk, readFile: (path) => edited.get(path) ?? disk.readFile(path) };
const project = openProject(host);
const prices = priceBook();
const known = new Map<string, readonly Finding[]>();
const originalOf = (file: string) => disk.readFile(file) ?? '';

const fixtures = ruleFixtures().map((fixture) => [fixture.name, fixture] as const);

test.each(fixtures)('each fix of %s mends its finding and nothing else', (_, fixture) => {
  const before = originalFindings(fixture);
  const problems = before
    .filter(({ ruleId }) => ruleId === fixture.rule.id)
    .flatMap((finding) => finding.fixes.flatMap((fix) => problemsOf(fix.edits, [finding], before, fixture)));
  expect(problems).toEqual([]);
});

test.each(fixtures)('all fixes of %s can be applied together', (_, fixture) => {
  const before = originalFindings(fixture);
  const files = new Set(before.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits.map(({ file }) => file))));
  const { applied } = applyFixes(before, new Map([...files].map((file) => [file, originalOf(file)])));
  const edits = applied.flatMap(({ fixes }) => fixes.find(({ kind }) => kind === 'fix')?.edits ?? []);
  expect(problemsOf(edits, applied, before, fixture)).toEqual([]);
});

/** What is wrong with edits that are to mend findings, one line each. */
function problemsOf(
  edits: readonly Edit[],
  mended: readonly Finding[],
  before: readonly Finding[],
  fixture: RuleFixture,
): string[] {
  const unsound = unsoundEdits(edits, originalOf);
  if (unsound.length > 0 || edits.length === 0) return unsound;
  const texts = textsAfter(edits, originalOf);
  const problems = [...texts].flatMap(([file, text]) => [
    ...newSyntaxErrors(file, text),
    ...brokenStyle(file, originalOf(file), text, edits),
  ]);
  const after = withTexts(texts, () => findingsIn(fixture));
  const all = [...problems, ...changedFindings(edits, mended, before, after)];
  return all.map((problem) => `${mended.map(({ ruleId, at }) => `${ruleId} at ${at.start}`).join()}: ${problem}`);
}

function changedFindings(
  edits: readonly Edit[],
  mended: readonly Finding[],
  before: readonly Finding[],
  after: readonly Finding[],
): string[] {
  const now = new Set(after.map((finding) => placeAfter(finding, [])));
  const earlier = new Set(before.map((finding) => placeAfter(finding, edits)));
  const brought = mended.flatMap(({ ruleId }) => brings[ruleId] ?? []);
  const came = after.filter((finding) => !earlier.has(placeAfter(finding, [])) && !brought.includes(finding.ruleId));
  const mayEnd = (finding: Finding) => mended.some((other) => isSameFix(finding, other)) || isAbout(finding, edits);
  const others = before.filter((finding) => !mayEnd(finding)).map((finding) => placeAfter(finding, edits));
  return [
    ...mended
      .map((finding) => placeAfter(finding, edits))
      .filter((place) => now.has(place))
      .map((place) => `still there: ${place}`),
    ...came.map((finding) => `came: ${placeAfter(finding, [])}`),
    ...others.filter((place) => !now.has(place)).map((place) => `also ended: ${place}`),
  ];
}

/** Several calls of one client are mended by one edit. */
function isSameFix(one: Finding, other: Finding): boolean {
  const editsOf = ({ fixes }: Finding) => JSON.stringify(fixes.map(({ edits }) => edits));
  return one === other || (one.ruleId === other.ruleId && one.fixes.length > 0 && editsOf(one) === editsOf(other));
}

/** Whether a finding is about the text that edits replace, or would itself be mended just there. */
function isAbout({ at, fixes }: Finding, edits: readonly Edit[]): boolean {
  const own = [at, ...fixes.flatMap((fix) => fix.edits)];
  return edits.some((edit) =>
    own.some(({ file, start, end }) => file === edit.file && start <= edit.end && edit.start <= end),
  );
}

function placeAfter({ ruleId, at: { file, start } }: Finding, edits: readonly Edit[]): string {
  return `${ruleId} in ${file.split('/').at(-1)} at ${offsetAfter(start, file, edits)}`;
}

/** What is found in a fixture as it is on the disk. */
function originalFindings(fixture: RuleFixture): readonly Finding[] {
  const found = known.get(fixture.name) ?? findingsIn(fixture);
  known.set(fixture.name, found);
  return found;
}

/** Of all rules under the strict preset; the fixture's own with its options. */
function findingsIn({ file, rule, options }: RuleFixture): Finding[] {
  const settings = settingsFrom(emptyConfig, {
    preset: 'strict',
    rules: { [rule.id]: ['warning', options] },
    costOf: (call) => estimateCost(call, prices),
    priceOf: listedPrices(prices),
  });
  return lint(project.analyze([file]), settings, (path) => host.readFile(path) ?? '');
}

function withTexts<T>(texts: ReadonlyMap<string, string>, run: () => T): T {
  for (const [file, text] of texts) edited.set(file, text);
  project.changed([...texts.keys()]);
  const result = run();
  edited.clear();
  project.changed([...texts.keys()]);
  return result;
}

function newSyntaxErrors(file: string, text: string): string[] {
  return syntaxErrors(file, text).slice(syntaxErrors(file, originalOf(file)).length);
}
