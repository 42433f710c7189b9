import { assumptionOf, type Fact } from '../../analyzer/facts/fact.js';
import { formatCost, formatMonth, formatRange, formatUsd } from '../../analyzer/money/format.js';
import { countedCalls } from './counted-calls.js';
import type { Inspection, PricedCall, SourceView } from './inspection.js';
import { routeSums } from './route-sums.js';
import { type Column, rowLines, tableLines } from './table.js';
import { type Look, plural, printable, wrap } from './terminal.js';
import { boundedPart, highOf, lowOf, sumUsd, type Totals, totalsOf } from './totals.js';

/** `report --format table`: the calls, the dearest first, and what they come to. */
export function reportTable(inspection: Inspection, look: Look): string {
  const { calls, source } = inspection;
  const priced = calls.filter(({ cost }) => cost.usd).sort(byMoney);
  const unpriced = calls.filter(({ cost }) => !cost.usd);
  const sections = [
    priced.length > 0 ? pricedLines(priced, source, look) : [],
    unpriced.length > 0 ? unpricedLines(unpriced, source, look) : [],
    footer(inspection, look),
  ];
  const text = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${text.join('\n\n')}\n`;
}

/** By the month where traffic says one, else by the call. */
function byMoney(one: PricedCall, other: PricedCall): number {
  return perMonth(other) - perMonth(one) || boundedPart(other) - boundedPart(one);
}

function perMonth({ cost: { projection } }: PricedCall): number {
  return projection?.usdPerMonth.high ?? projection?.usdPerMonth.low ?? 0;
}

function pricedLines(priced: readonly PricedCall[], source: SourceView, look: Look): readonly string[] {
  const hasTraffic = priced.some(({ cost }) => cost.projection !== undefined);
  const month = hasTraffic ? [{ title: 'PER MONTH', align: 'left', cut: 'end', least: 9 } as const] : [];
  return tableLines(
    [...month, ...pricedColumns(look)],
    priced.map((call) => [...month.map(() => monthText(call)), ...pricedRow(call, source)]),
    look,
  );
}

function monthText({ cost: { projection } }: PricedCall): string {
  if (projection === undefined) return '–';
  return (formatMonth(projection) ?? 'not known').replace('/mo', '');
}

/** The calls without a price under what they lack: that is what somebody has to mend. */
function unpricedLines(unpriced: readonly PricedCall[], source: SourceView, look: Look): readonly string[] {
  const reasons = new Map<string, PricedCall[]>();
  for (const call of unpriced) {
    const reason = printable(call.cost.unpriced ?? 'the reason is not known');
    reasons.set(reason, [...(reasons.get(reason) ?? []), call]);
  }
  const columns = whereColumns(look);
  const lines = [...reasons].flatMap(([reason, calls]) => [
    ...wrap(reason, Math.min(look.width, 120)).map(look.colors.yellow),
    ...rowLines(
      columns,
      calls.map((call) => whereCells(call, source)),
      { ...look, width: look.width - 2 },
    ).map((line) => `  ${line}`),
  ]);
  return [look.colors.dim('NOT PRICED'), ...lines];
}

function pricedColumns(look: Look): readonly Column[] {
  const { colors } = look;
  return [
    { title: 'COST PER CALL', align: 'left', cut: 'end', least: 12, paint: colors.bold },
    { title: 'MODEL', align: 'left', cut: 'middle', least: 10 },
    {
      title: 'CAP',
      align: 'right',
      cut: 'end',
      least: 5,
      paint: (text) => (text.trim() === NO_CAP ? colors.yellow(text) : text),
    },
    ...whereColumns(look),
  ];
}

function whereColumns({ colors }: Look): readonly Column[] {
  return [
    { title: 'CALL', align: 'left', cut: 'start', least: 12 },
    { title: 'WHERE', align: 'left', cut: 'start', least: 14, paint: colors.cyan },
  ];
}

const NO_CAP = 'none';
/** The code names this model; the environment or a caller may name another. */
const BY_DEFAULT = '(default)';
const COUNTED_ONCE = 'What a wrapper sends is in the sum once, at the request.';

function pricedRow(priced: PricedCall, source: SourceView): readonly string[] {
  return [
    printable(formatCost(priced.cost).replace('/call', '')),
    factText(priced.call.model, String),
    capText(priced),
    ...whereCells(priced, source),
  ];
}

function whereCells({ call }: PricedCall, source: SourceView): readonly string[] {
  const line = source.lines(call.file).position(call.range.start).line;
  return [printable(call.callee.text.replace(/\s+/g, '')), printable(`${source.shown(call.file)}:${line}`)];
}

function capText({ call: { outputCap } }: PricedCall): string {
  if (!outputCap.applies) return '–';
  if (outputCap.fact.is === 'absent' && (outputCap.defaultIsModelMaximum || outputCap.fact.default === null))
    return NO_CAP;
  return factText(outputCap.fact, (cap) => cap.toLocaleString('en-US'));
}

function factText<T>(fact: Fact<T>, show: (value: T) => string): string {
  switch (fact.is) {
    case 'known':
      return printable(show(fact.value));
    case 'oneOf':
      return printable(`${fact.values.map(show).join(' | ')}${fact.unset === undefined ? '' : ` ${BY_DEFAULT}`}`);
    case 'absent':
      return fact.default === null ? '–' : printable(show(fact.default));
    case 'unknown':
      return '?';
  }
}

function footer(inspection: Inspection, look: Look): readonly string[] {
  const totals = totalsOf(inspection);
  const { files, pricesAsOf } = inspection;
  const seen = `${plural(files.seen, 'file')} seen, ${files.analysed.toLocaleString('en-US')} analysed`;
  if (totals.calls === 0) return [`No LLM calls found. ${look.colors.dim(seen)}`];
  const isOpen = inspection.calls.some(({ cost }) => cost.usd?.input.high === null);
  const isDefault = inspection.calls.some(({ call, cost }) => cost.usd && assumptionOf(call.model) !== undefined);
  const notes = [
    `Prices of ${pricesAsOf}, for one successful request: the literal prompt and a reply.`,
    '≤ the reply has a bound, ≥ it has none.',
    ...(isDefault ? [`${BY_DEFAULT} priced as if nothing else is set.`] : []),
    ...(inspection.calls.length > countedCalls(inspection.calls).length ? [COUNTED_ONCE] : []),
    ...(isOpen ? ['+ what only exists at run time, on top.'] : []),
  ];
  const width = Math.min(look.width, 120);
  return [
    ...wrap(`${plural(totals.calls, 'call')}, ${sumText(inspection.calls)}.`, width).map((line) =>
      look.colors.bold(line),
    ),
    ...routeLines(inspection, look),
    ...findingsHint(totals),
    ...wrap([...notes, `${seen}.`].join(' '), width).map((line) => look.colors.dim(line)),
  ];
}

/** What the declared traffic makes of the calls, a line per route. */
function routeLines({ calls }: Inspection, { colors }: Look): readonly string[] {
  return routeSums(calls).map(({ route, calls: count, usdPerDay, usdPerMonth }) => {
    const sum = `${formatRange(usdPerDay)} a day, ${formatRange(usdPerMonth)} a month`;
    return `${colors.bold(printable(route))}: ${sum} ${colors.dim(`(${plural(count, 'call')})`)}`;
  });
}

/** `2 of them priced: $0.01 to $0.03 if each runs once`. */
function sumText(calls: readonly PricedCall[]): string {
  const priced = calls.filter(({ cost }) => cost.usd);
  if (priced.length === 0) return 'none of them priced';
  const share = priced.length === calls.length ? 'all' : `${priced.length} of them`;
  return `${share} priced: ${sumOfPriced(countedCalls(calls).filter(({ cost }) => cost.usd))}`;
}

function sumOfPriced(priced: readonly PricedCall[]): string {
  const low = formatUsd(sumUsd(priced.map(lowOf)));
  const bounded = formatUsd(sumUsd(priced.map(boundedPart)));
  const openReplies = priced.filter(({ cost }) => cost.usd?.output.high === null).length;
  if (openReplies > 0) return `at least ${low} if each runs once, and ${openReplies} have no bound`;
  if (priced.every((call) => highOf(call) !== null)) return `${low} to ${bounded} if each runs once`;
  return `up to ${bounded} if each runs once, and what only exists at run time on top`;
}

function findingsHint({ findings }: Totals): readonly string[] {
  if (findings.total === 0) return [];
  const errors = findings.error > 0 ? `, ${plural(findings.error, 'error')} among them` : '';
  return [`${plural(findings.total, 'finding')}${errors}: \`llm-cost-lint check\` shows them.`];
}
