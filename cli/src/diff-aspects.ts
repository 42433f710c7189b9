import { type Fact, namedValues } from '../../analyzer/facts/fact.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { modelMaximumOf } from './diff-change.js';
import { usdPerCall } from './report-figures.js';
import type { ReportRow } from './report-rows.js';
import { plural } from './terminal.js';

/** Something about a call that is not as it was; texts as they stand in the source. */
export interface Aspect {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What makes the price of a call another one, and what says why. Where it stands and how it is written does not count. */
export function aspectsThatDiffer(before: ReportRow, after: ReportRow): readonly Aspect[] {
  const aspects = ASPECTS.map(({ name, textOf }) => ({ name, before: textOf(before), after: textOf(after) }));
  const differing = aspects.filter((aspect) => aspect.before !== aspect.after);
  return differing.length > 0 || isSamePrice(before, after) ? differing : [priceAspect(before, after)];
}

interface AspectInfo {
  readonly name: string;
  readonly textOf: (row: ReportRow) => string;
}

const ASPECTS: readonly AspectInfo[] = [
  { name: 'callee', textOf: ({ callee }) => callee },
  { name: 'model', textOf: ({ model }) => model },
  { name: 'provider', textOf: ({ call }) => call.provider ?? 'not known' },
  { name: 'price per million tokens', textOf: tokenPriceText },
  { name: 'input', textOf: inputText },
  { name: 'values at run time', textOf: holesText },
  { name: 'cap', textOf: ({ cap }) => cap },
  { name: 'longest reply', textOf: maximumText },
  { name: 'choices', textOf: ({ call }) => factText(call.choices.fact, '1') },
  { name: 'attempts', textOf: ({ call }) => factText(call.attempts) },
  { name: 'steps', textOf: ({ call }) => (call.stepLimit ? factText(call.stepLimit.fact, 'no limit') : '–') },
  { name: 'cache marker', textOf: ({ call }) => (call.cacheMarker ? factText(call.cacheMarker, 'none') : '–') },
  { name: 'loop', textOf: ({ call }) => call.loop },
  { name: 'not priced', textOf: ({ cost }) => cost.unpriced ?? 'priced' },
  { name: 'route', textOf: routeText },
];

function tokenPriceText({ cost: { usd } }: ReportRow): string {
  if (!usd) return '–';
  const { inputPerMTok, outputPerMTok } = usd.price;
  return `${formatUsd(inputPerMTok)} in${outputPerMTok === undefined ? '' : `, ${formatUsd(outputPerMTok)} out`}`;
}

function maximumText(row: ReportRow): string {
  const tokens = modelMaximumOf(row);
  return tokens === undefined ? '–' : plural(tokens, 'token');
}

function inputText({ cost: { input } }: ReportRow): string {
  return plural(input.known, 'token');
}

/** By how many there are: another name for the same value changes nothing. */
function holesText({ cost: { input } }: ReportRow): string {
  const open = input.holes.filter(({ maxTokens }) => maxTokens === null).length;
  const bounded = input.holes.reduce((total, { maxTokens }) => total + (maxTokens ?? 0), 0);
  const parts = [
    ...(open > 0 ? [`${open.toLocaleString('en-US')} of unknown size`] : []),
    ...(bounded > 0 ? [`up to ${plural(bounded, 'token')}`] : []),
  ];
  return parts.join(' and ') || 'none';
}

function routeText({ cost: { projection } }: ReportRow): string {
  if (!projection) return '–';
  return `${projection.route}, ${plural(projection.callsPerDay, 'call')} a day`;
}

function factText<T>(fact: Fact<T>, whenAbsent = '–'): string {
  const values = namedValues(fact);
  if (values) return values.map(valueText).join(' | ');
  return fact.is === 'absent' ? whenAbsent : '?';
}

function valueText(value: unknown): string {
  return value === Number.POSITIVE_INFINITY ? 'no limit' : String(value);
}

function isSamePrice(before: ReportRow, after: ReportRow): boolean {
  return JSON.stringify(figuresOf(before)) === JSON.stringify(figuresOf(after));
}

function figuresOf({ cost }: ReportRow) {
  return [usdPerCall(cost), cost.usd?.worstCase ?? null, cost.projection?.usdPerMonth ?? null];
}

function priceAspect(before: ReportRow, after: ReportRow): Aspect {
  const [then, now] = [before, after].map(({ cost }) => {
    const range = usdPerCall(cost);
    return range
      ? `${formatUsd(range.low)} to ${range.high === null ? 'no bound' : formatUsd(range.high)}`
      : 'no price';
  });
  return { name: 'price', before: then ?? '', after: now ?? '' };
}
