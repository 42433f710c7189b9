import { formatCost } from '../../analyzer/money/format.js';
import { placeText } from './explain-request.js';
import type { Said, Section } from './explain-section.js';
import { sectionsOf } from './explain-sections.js';
import type { PricedCall, SourceView } from './inspection.js';
import { tableLines } from './table.js';
import { type Look, printable, wrap } from './terminal.js';

/** `explain --format text`: how the price of each of the calls came about. */
export function explainText(calls: readonly PricedCall[], source: SourceView, look: Look): string {
  return `${calls.map((call) => callText(call, source, look)).join('\n\n')}\n`;
}

function callText(priced: PricedCall, source: SourceView, look: Look): string {
  const blocks = sectionsOf(priced, source).map((section) => sectionLines(section, source, look).join('\n'));
  return [headline(priced, source, look).join('\n'), ...blocks].join('\n\n');
}

function headline({ call, cost }: PricedCall, source: SourceView, { colors }: Look): readonly string[] {
  const { line, column } = source.lines(call.file).position(call.range.start);
  const where = `${printable(source.shown(call.file))}:${line}:${column}`;
  const callee = printable(call.callee.text.replace(/\s+/g, ''));
  const sdk = `${call.sdk}${call.sdkVersion === undefined ? '' : ` ${call.sdkVersion}`}`;
  const about = `${call.operation}, ${sdk}, recognised by its ${call.recognisedBy}`;
  return [
    `${colors.cyan(where)}  ${callee}  ${colors.bold(printable(formatCost(cost)))}`,
    colors.dim(printable(about)),
  ];
}

const INDENT = '  ';
const WIDEST_TEXT = 120;

function sectionLines({ title, table, texts }: Section, source: SourceView, look: Look): readonly string[] {
  const inner = { ...look, width: look.width - INDENT.length };
  const rows = table
    ? tableLines(
        table.columns,
        table.rows.map((row) => row.map(printable)),
        inner,
      )
    : [];
  return [
    look.colors.bold(printable(title)),
    ...rows.map((line) => INDENT + line),
    ...texts.flatMap((said) => textLines(said, source, inner).map((line) => INDENT + line)),
  ];
}

/** The place goes behind the sentence, on a line of its own where there is no room. */
function textLines({ text, at }: Said, source: SourceView, look: Look): readonly string[] {
  const width = Math.min(look.width, WIDEST_TEXT) - INDENT.length;
  const lines = wrap(printable(text), width);
  const place = at && printable(placeText(at, source));
  const [first = '', ...rest] = lines;
  if (place === undefined) return [first, ...rest.map((line) => INDENT + line)];
  const last = lines.at(-1) ?? '';
  const painted = look.colors.cyan(place);
  const fits = last.length + place.length + 2 <= width;
  const all = fits ? [...lines.slice(0, -1), `${last}  ${painted}`] : [...lines, painted];
  return all.map((line, index) => (index === 0 ? line : INDENT + line));
}
