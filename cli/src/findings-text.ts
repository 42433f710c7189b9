import type { Finding, Severity } from '../../rules/finding.js';
import { codeFrame } from './code-frame.js';
import { isFailure } from './exit-code.js';
import type { Inspection, SourceView } from './inspection.js';
import type { FailLevel } from './options.js';
import { type Look, plural, printable, wrap } from './terminal.js';
import { countFindings, type FindingCounts } from './totals.js';

export interface TextOptions {
  readonly verbosity: 'normal' | 'quiet';
  /** Quiet shows what makes the run fail, and only that. */
  readonly failOn: FailLevel;
  /** How many findings were fixed before these were left. */
  readonly fixed: number;
  /** How many findings of a baseline are not among them; `undefined` where there is none. */
  readonly known?: number | undefined;
}

/** `check --format text`: each finding with the code it stands in, and one line that sums up. */
export function findingsText(
  inspection: Inspection,
  { verbosity, failOn, fixed, known = 0 }: TextOptions,
  look: Look,
): string {
  const { findings, source } = inspection;
  const visible = verbosity === 'normal' ? findings : findings.filter((finding) => isFailure(finding, failOn));
  if (visible.length === 0 && verbosity === 'quiet') return '';
  const blocks = visible.map((finding) => findingText(finding, source, look));
  const done = fixed > 0 ? [look.colors.green(`✓ ${plural(fixed, 'finding')} fixed.`)] : [];
  const silent = verbosity === 'normal' ? silentFiles(inspection, look) : [];
  const baseline = known > 0 ? [look.colors.dim(`  ${plural(known, 'finding')} of the baseline not shown`)] : [];
  const end = [summary(inspection, visible.length, look), ...baseline, ...silent].join('\n');
  return `${[...blocks, ...done, end].join('\n\n')}\n`;
}

/** A finding with the code that it stands in. */
export function findingText(finding: Finding, source: SourceView, look: Look): string {
  const lines = source.lines(finding.at.file);
  const start = lines.position(finding.at.start);
  const end = lines.position(finding.at.end);
  const { colors } = look;
  const where = `${colors.cyan(printable(source.shown(finding.at.file)))}${colors.dim(`:${start.line}:${start.column}`)}`;
  return [
    `${where}  ${label(finding.severity, look)}  ${colors.dim(finding.ruleId)}`,
    ...indented(wrap(printable(finding.message), textWidth(look)), '  ').map((line) => colors.bold(line)),
    ...indented(codeFrame(lines, { start, end }, narrower(look)).split('\n'), '  '),
    ...finding.related.map((related) => relatedText(related, source, look)),
    ...fixText(finding, look),
  ].join('\n');
}

const INDENT = 2;
const WIDEST_TEXT = 120;

function textWidth(look: Look): number {
  return Math.min(look.width, WIDEST_TEXT) - INDENT;
}
function narrower(look: Look): Look {
  return { ...look, width: look.width - INDENT };
}
function indented(lines: readonly string[], indent: string): readonly string[] {
  return lines.map((line) => indent + line);
}

function label(severity: Severity, { colors }: Look): string {
  const paint = { error: colors.red, warning: colors.yellow, info: colors.blue }[severity];
  return paint(severity);
}

function relatedText({ at, message }: Finding['related'][number], source: SourceView, { colors }: Look): string {
  const { line, column } = source.lines(at.file).position(at.start);
  return `  ${colors.dim('→')} ${colors.cyan(printable(source.shown(at.file)))}${colors.dim(`:${line}:${column}`)} ${printable(message)}`;
}

function fixText({ fixes }: Finding, { colors }: Look): readonly string[] {
  return fixes.map(({ title, kind }) => {
    const how = kind === 'fix' ? '(--fix)' : '(suggestion)';
    return `  ${colors.green('✎')} ${printable(title)} ${colors.dim(how)}`;
  });
}

function summary({ findings, files, source }: Inspection, visible: number, { colors }: Look): string {
  const seen = colors.dim(`${plural(files.seen, 'file')} seen, ${files.analysed.toLocaleString('en-US')} analysed`);
  const counts = countFindings(findings);
  if (counts.total === 0) return `${colors.green('✓')} No findings. ${seen}`;

  const places = new Set(findings.map((finding) => source.shown(finding.at.file))).size;
  const paint = counts.error > 0 ? colors.red : colors.yellow;
  const lines = [
    `${paint(`✖ ${plural(counts.total, 'finding')} in ${plural(places, 'file')}`)}: ${bySeverity(counts)}. ${seen}`,
  ];
  if (visible < counts.total)
    lines.push(colors.dim(`  ${plural(counts.total - visible, 'finding')} below the failing level not shown`));
  if (counts.fixable > 0)
    lines.push(`  ${colors.bold(plural(counts.fixable, 'finding'))} can be fixed with ${colors.bold('--fix')}`);
  return lines.join('\n');
}

function silentFiles({ files: { silent } }: Inspection, { colors }: Look): readonly string[] {
  if (silent === 0) return [];
  const are = silent === 1 ? 'file is a test, an example' : 'files are tests, examples';
  return [colors.dim(`  ${silent.toLocaleString('en-US')} ${are} or generated: no findings there (config key silent)`)];
}

/** `1 error, 2 warnings`. */
export function bySeverity({ error, warning, info }: FindingCounts): string {
  const parts = [
    error > 0 && plural(error, 'error'),
    warning > 0 && plural(warning, 'warning'),
    info > 0 && `${info.toLocaleString('en-US')} info`,
  ];
  return parts.filter(Boolean).join(', ');
}
