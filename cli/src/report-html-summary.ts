import { fixedText } from '../../analyzer/money/fixed-costs.js';
import { formatAtMost, formatRange } from '../../analyzer/money/format.js';
import { type Html, html } from './html.js';
import type { Inspection, PricedCall } from './inspection.js';
import { differenceText } from './report-figures.js';
import type { Measure, ReportRow } from './report-rows.js';
import { differenceOfAll, runOnceText, type Sum, sumOfCalls, sumOfRoutes } from './report-sums.js';
import { plural } from './terminal.js';
import { totalsOf } from './totals.js';

/** A figure that stands for itself. */
interface Card {
  readonly title: string;
  readonly value: string;
  readonly below?: string;
  /** The same under other circumstances, and what changes. */
  readonly otherwise?: string;
}

/** The figures that somebody opens the page for. */
export function summarySection(inspection: Inspection, rows: readonly ReportRow[]): Html {
  const { whatIf } = inspection;
  const cards = [...moneyCards(rows), ...countCards(inspection)];
  return html`<section aria-label="Totals">
${whatIf && html`<p class="what-if-says">What if <strong>${whatIf.says}</strong>: its figures stand beside today’s.</p>`}
<dl class="cards">${cards.map(cardOf)}</dl>
</section>`;
}

function cardOf({ title, value, below, otherwise }: Card): Html {
  return html`<div class="card"><dt>${title}</dt><dd class="value">${value}</dd>${
    otherwise === undefined ? undefined : html`<dd class="what-if">${otherwise}</dd>`
  }${below === undefined ? undefined : html`<dd class="muted">${below}</dd>`}</div>`;
}

function moneyCards(rows: readonly ReportRow[]): readonly Card[] {
  const others = rows.flatMap(({ otherwise }) => otherwise ?? []);
  const [today, otherwise] = [sumOfRoutes(rows), sumOfRoutes(others)];
  const month: Card[] = today
    ? [
        {
          title: 'A month of the declared traffic',
          value: formatRange(today.usdPerMonth),
          below: [`${formatRange(today.usdPerDay)} a day`, fixedText(today.fixed) ?? []].flat().join('; '),
          ...other(otherwise && formatRange(otherwise.usdPerMonth), rows, 'month'),
        },
      ]
    : [];
  const once: Card = {
    title: 'Each call once',
    value: onceText(rows),
    ...onTop(sumOfCalls(rows, 'call')),
    ...other(others.length > 0 ? onceText(others) : undefined, rows, 'call'),
  };
  return [...month, once];
}

/** Where nothing has a price, nothing is not what it costs. */
function onceText(calls: readonly PricedCall[]): string {
  return calls.some(({ cost }) => cost.usd) ? runOnceText(calls) : 'not known';
}

/** What the sum of one run does not say. */
function onTop(sum: Sum | undefined): { below?: string } {
  if (sum === undefined) return {};
  const { open, calls, bounded, hasOpenInput } = sum;
  if (open === calls) return { below: 'none has a bound' };
  if (open > 0)
    return { below: `${plural(open, 'call')} without a bound; the others at most ${formatAtMost(bounded)}` };
  return hasOpenInput ? { below: 'and what only exists at run time' } : {};
}

function other(text: string | undefined, rows: readonly ReportRow[], measure: Measure): { otherwise?: string } {
  if (text === undefined) return {};
  const change = differenceOfAll(rows, measure);
  return { otherwise: `What if: ${text}${change ? `, ${differenceText(change)}` : ''}` };
}

function countCards(inspection: Inspection): readonly Card[] {
  const { calls, priced, findings } = totalsOf(inspection);
  const unpriced = calls - priced;
  return [
    {
      title: 'Calls',
      value: calls.toLocaleString('en-US'),
      below:
        unpriced === 0
          ? 'all priced'
          : `${priced.toLocaleString('en-US')} priced, ${unpriced.toLocaleString('en-US')} not`,
    },
    {
      title: 'Findings',
      value: findings.total.toLocaleString('en-US'),
      below: findings.total === 0 ? 'none' : plural(findings.error, 'error'),
    },
  ];
}
