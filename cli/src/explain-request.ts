import { namedValues } from '../../analyzer/facts/fact.js';
import type { Cost, CostRow } from '../../analyzer/money/cost.js';
import { formatCost } from '../../analyzer/money/format.js';
import { pricesFor } from '../../analyzer/money/price-math.js';
import type { Range } from '../../analyzer/money/range.js';
import { countText, saidOf } from './explain-facts.js';
import { preciseRange, preciseUsd, pricePerMTok, tokenCount, tokenRange } from './explain-figures.js';
import { type InputPart, inputParts, isOutput, totalOf } from './explain-input.js';
import type { Said, Section } from './explain-section.js';
import type { PricedCall, SourceView } from './inspection.js';
import type { Column } from './table.js';

/** What is sent, part by part, with its price: the parts add up to the last row. */
export function inputSection({ call, cost }: PricedCall, source: SourceView): Section {
  const parts = inputParts(cost);
  return {
    title: 'Input of one request',
    table: {
      columns: PART_COLUMNS,
      rows: [...parts.map((part) => partRow(part, source)), totalRow(parts, cost)],
    },
    texts: [
      { text: `tokens: ${cost.input.method}` },
      ...(parts.some(({ isOpen }) => isOpen) ? [{ text: '? is of unknown size, and comes on top' }] : []),
      ...surchargeText(parts),
      ...severalModels(cost, call.model),
    ],
  };
}

function totalRow(parts: readonly InputPart[], { usd }: Cost): readonly string[] {
  const { tokens, amount, isOpen } = totalOf(parts);
  const more = isOpen ? ' + ?' : '';
  return ['together', `${tokenRange(tokens)}${more}`, '', usd ? `${preciseRange(amount)}${more}` : '–', ''];
}

const PART_COLUMNS: readonly Column[] = [
  { title: 'PART', align: 'left', cut: 'middle', least: 12 },
  { title: 'TOKENS', align: 'right', cut: 'end' },
  { title: 'USD/M', align: 'right', cut: 'end' },
  { title: 'USD', align: 'left', cut: 'end' },
  { title: 'WHERE', align: 'left', cut: 'start', least: 12 },
];

function partRow(part: InputPart, source: SourceView): readonly string[] {
  const { row, tokens, perMTok, amount, isSurcharge } = part;
  return [
    isSurcharge ? SURCHARGE : row.label,
    tokens === undefined ? (part.isOpen ? '?' : '') : tokenRange(tokens),
    perMTok === undefined ? '' : `${isSurcharge ? '+' : ''}${priceText(perMTok)}`,
    amount === undefined ? '?' : preciseRange(amount),
    row.at
      ? placeText(row.at, source)
      : row.note !== undefined && !isSurcharge && tokens === undefined
        ? `(${row.note})`
        : '',
  ];
}

const SURCHARGE = 'cache write, on top';

function priceText({ low, high }: Range): string {
  const [least, most] = [pricePerMTok(low), pricePerMTok(high ?? low)];
  return least === most ? most : `${least} to ${most}`;
}

function surchargeText(parts: readonly InputPart[]): readonly Said[] {
  return parts.some(({ isSurcharge }) => isSurcharge)
    ? [{ text: `${SURCHARGE}: what a write costs more than input; nothing where the prefix is in the cache already` }]
    : [];
}

/** The parts are those of one model: what the others come to stands beside them. */
function severalModels({ usd }: Cost, model: PricedCall['call']['model']): readonly Said[] {
  const names = namedValues(model) ?? [];
  if (names.length < 2 || !usd) return [];
  const { low, high, bounded } = usd.input;
  const all = `${preciseRange({ low, high: bounded })}${high === null ? ' + ?' : ''}`;
  return [
    {
      text: `the parts are those of the dearest of ${names.length} models, ${usd.price.model}; over all of them: ${all}`,
    },
  ];
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

/** Input and output together. */
export function requestSection({ cost }: PricedCall): Section {
  const { usd } = cost;
  if (!usd)
    return { title: 'One request', texts: [{ text: `no price: ${cost.unpriced ?? 'the reason is not known'}` }] };
  const { input, output } = usd;
  const sent = `${preciseRange({ low: input.low, high: input.bounded })}${input.high === null ? ' + ?' : ''}`;
  return {
    title: 'One request',
    texts: [{ text: `${formatCost(cost)}: input ${sent}, output ${preciseRange(output)}` }],
  };
}

/** `src/chat.ts:12`. */
export function placeText(at: NonNullable<Said['at']>, source: SourceView): string {
  return `${source.shown(at.file)}:${source.lines(at.file).position(at.start).line}`;
}
