import type { Log, Notification, PhysicalLocation, Replacement, ReportingDescriptor, Result } from 'sarif';
import { docsUrl } from '../../rules/docs-url.js';
import type { Finding, Fix } from '../../rules/finding.js';
import { rules } from '../../rules/index.js';
import type { Inspection, Note, SourceView } from './inspection.js';
import { jsonSpan } from './json-findings.js';
import { VERSION } from './tool.js';

/** Code scanning takes no more of one run: docs.github.com/code-security, "SARIF results exceed one or more limits". */
const MOST_RESULTS = 25_000;
const HOME = 'https://github.com/llm-cost-lint/llm-cost-lint';
const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** `check --format sarif`: SARIF 2.1.0, as GitHub's code scanning and others read it. */
export function findingsSarif({ findings, notes, source }: Inspection): string {
  const shown = [...findings].sort(bySeverity).slice(0, MOST_RESULTS);
  const ids = [...new Set(shown.map(({ ruleId }) => ruleId))].sort();
  const document: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'llm-cost-lint', version: VERSION, informationUri: HOME, rules: ids.map(descriptor) },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: [...notes.map(notification), ...leftOut(findings.length - shown.length)],
          },
        ],
        results: shown.map((finding) => resultOf(finding, ids, source)),
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function bySeverity(one: Finding, other: Finding): number {
  const order = Object.keys(LEVELS);
  return order.indexOf(one.severity) - order.indexOf(other.severity);
}

/** What is said of a rule beside each of its results. */
function descriptor(id: string): ReportingDescriptor {
  const rule = rules.find((each) => each.id === id);
  const level = rule && [rule.level.recommended, rule.level.strict].find((each) => each !== 'off');
  const why = rule ? `${rule.fires}\n\n${rule.why}` : 'A comment that is to suppress findings suppresses none.';
  return {
    id,
    shortDescription: { text: rule?.title ?? 'Suppressions that suppress nothing' },
    fullDescription: { text: rule?.fires ?? why },
    help: { text: why, markdown: `${why}\n\n[Options, and how to suppress it](${docsUrl(id)})` },
    helpUri: docsUrl(id),
    ...(level && { defaultConfiguration: { level: LEVELS[level] } }),
    properties: { tags: ['cost', 'llm'] },
  };
}

function resultOf(finding: Finding, ids: readonly string[], source: SourceView): Result {
  const { ruleId, severity, message, at, related, fixes, fingerprint, usdPerCall, usdPerMonth } = finding;
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: locationOf(at, source) }],
    relatedLocations: related.map((each, id) => ({
      id,
      physicalLocation: locationOf(each.at, source),
      message: { text: each.message },
    })),
    partialFingerprints: { 'llmCostLint/v1': fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => fixOf(fix, source)) }),
    properties: { usdPerCall, usdPerMonth },
  };
}

function locationOf(at: Finding['at'], source: SourceView): PhysicalLocation {
  const { file, line, column, endLine, endColumn } = jsonSpan(at, source);
  return {
    artifactLocation: { uri: uriOf(file) },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

function fixOf({ title, edits }: Fix, source: SourceView): NonNullable<Result['fixes']>[number] {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(source.shown(file)) },
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(
          (edit): Replacement => ({
            deletedRegion: locationOf(edit, source).region ?? {},
            insertedContent: { text: edit.newText },
          }),
        ),
    })),
  };
}

function notification({ file, line, message }: Note): Notification {
  const region = line === undefined ? {} : { region: { startLine: line } };
  return {
    level: 'note',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } }],
  };
}

function leftOut(count: number): readonly Notification[] {
  if (count === 0) return [];
  return [{ level: 'warning', message: { text: `${count} more findings are left out: a run holds ${MOST_RESULTS}.` } }];
}

/** A path relative to the working directory, which the reader takes for the root of the repository. */
function uriOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
