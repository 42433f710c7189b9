import { namedValues } from '../../analyzer/facts/fact.js';
import type { Cost, CostRow } from '../../analyzer/money/cost.js';
import { formatCost } from '../../analyzer/money/format.js';
import { pricesFor } from '../../analyzer/money/price-math.js';
import { countText, saidOf } from './explain-facts.js';
import { preciseRange, preciseUsd, pricePerMTok, tokenCount, tokenRange } from './explain-figures.js';
import type { Said, Section } from './explain-section.js';
import type { PricedCall, SourceView } from './inspection.js';
import type { Column } from './table.js';

/** What is sent, part by part, with its price. */
export function inputSection({ call, cost }: PricedCall, source: SourceView): Section {
  const rows = cost.breakdown.filter((row) => !isOutput(row));
  const { input, usd } = cost;
  const sum = { low: input.low, high: isOpen(cost, call.promptComplete) ? null : input.high };
  return {
    title: 'Input of one request',
    table: {
      columns: PART_COLUMNS,
      rows: [
        ...rows.map((row) => partRow(row, cost, source)),
        ['together', tokenRange(sum), '', usd ? preciseRange(usd.input) : '–', ''],
      ],
    },
    texts: [{ text: `tokens: ${input.method}` }, ...severalModels(cost, call.model)],
  };
}

function isOpen({ input }: Cost, promptComplete: boolean): boolean {
  return !promptComplete || input.holes.some(({ maxTokens }) => maxTokens === null);
}

const PART_COLUMNS: readonly Column[] = [
  { title: 'PART', align: 'left', cut: 'middle', least: 12 },
  { title: 'TOKENS', align: 'right', cut: 'end' },
  { title: 'USD/M', align: 'right', cut: 'end' },
  { title: 'USD', align: 'left', cut: 'end' },
  { title: 'WHERE', align: 'left', cut: 'start', least: 12 },
];

function partRow({ label, tokens, usd, note, at }: CostRow, cost: Cost, source: SourceView): readonly string[] {
  const price =
    cost.usd && label !== 'request fee' ? pricesFor(cost.usd.price, cost.input.high).inputPerMTok : undefined;
  const bound = note === 'at most' ? '≤ ' : '';
  return [
    label,
    label === 'request fee' ? '' : tokens === null ? '?' : `${bound}${tokenCount(tokens)}`,
    price === undefined ? '' : pricePerMTok(price),
    usd === null ? '?' : `${bound}${preciseUsd(usd)}`,
    at ? placeText(at, source) : note !== undefined && note !== 'at most' ? `(${note})` : '',
  ];
}

function severalModels({ usd }: Cost, model: PricedCall['call']['model']): readonly Said[] {
  const names = namedValues(model) ?? [];
  return names.length > 1 && usd
    ? [{ text: `the parts are those of the dearest of ${names.length} models: ${usd.price.model}` }]
    : [];
}

/** How much can be written, why not more, and at what price. */
export function outputSection({ call, cost }: PricedCall): Section {
  const row = cost.breakdown.find(isOutput);
  const { outputCap, choices, reasoning } = call;
  const setting = outputCap.applies ? [saidOf(outputCap.name ?? 'output cap', outputCap.fact, countText)] : [];
  return {
    title: 'Output of one request',
    texts: [
      { text: boundText(row, cost) },
      ...setting,
      ...(outputCap.ignored
        ? [
            {
              text: `${outputCap.ignored.name.text} caps nothing: ${outputCap.ignored.why}`,
              at: outputCap.ignored.name,
            },
          ]
        : []),
      ...(outputCap.added ? [saidOf('added for thinking', outputCap.added, countText)] : []),
      ...(choices.fact.is === 'absent' ? [] : [saidOf(choices.name ?? 'choices', choices.fact, countText)]),
      ...(reasoning.is === 'absent' ? [] : [saidOf('reasoning', reasoning)]),
    ],
  };
}

/** The bound of all choices together times the price that the size of the input puts it in. */
function boundText(row: CostRow | undefined, { usd, input }: Cost): string {
  if (row === undefined)
    return usd ? 'this operation writes no text that is billed' : 'not bounded here: the call has no price';
  if (row.tokens === null) return 'nothing bounds it that is known';
  const price = usd && pricesFor(usd.price, input.high).outputPerMTok;
  const amount =
    price === undefined || row.usd === null ? '' : ` x ${pricePerMTok(price)} per million = ${preciseUsd(row.usd)}`;
  return `at most ${tokenCount(row.tokens)} tokens (${row.label})${amount}`;
}

const OUTPUT_LABELS = ['output cap', 'model maximum', 'output'];

function isOutput({ label }: CostRow): boolean {
  return OUTPUT_LABELS.includes(label);
}

/** Input and output together. */
export function requestSection({ cost }: PricedCall): Section {
  const { usd } = cost;
  if (!usd)
    return { title: 'One request', texts: [{ text: `no price: ${cost.unpriced ?? 'the reason is not known'}` }] };
  const { input, output } = usd;
  return {
    title: 'One request',
    texts: [{ text: `${formatCost(cost)}: input ${preciseRange(input)}, output ${preciseRange(output)}` }],
  };
}

/** `src/chat.ts:12`. */
export function placeText(at: NonNullable<Said['at']>, source: SourceView): string {
  return `${source.shown(at.file)}:${source.lines(at.file).position(at.start).line}`;
}
