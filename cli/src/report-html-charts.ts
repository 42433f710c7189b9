import { fixedCostsOf, fixedUsdPerMonth } from '../../analyzer/money/fixed-costs.js';
import { formatUsd } from '../../analyzer/money/format.js';
import { type Html, html, pathMarkup } from './html.js';
import { type Difference, differenceText } from './report-figures.js';
import { type Group, type Groups, groupsBy } from './report-groups.js';
import type { Measure, ReportRow } from './report-rows.js';
import { measureOf, type Sum, sumText } from './report-sums.js';

/** The same money three ways: by route, by model, by file. */
export function chartsSection(rows: readonly ReportRow[]): Html {
  const measure = measureOf(rows);
  const charts: Chart[] = [
    { title: 'By route', label: plainText, groups: groupsBy(rows, measure, ({ cost }) => cost.projection?.route) },
    { title: 'By model', label: plainText, groups: groupsBy(rows, measure, ({ model }) => model) },
    { title: 'By file', label: pathMarkup, groups: groupsBy(rows, measure, ({ place }) => place.file) },
  ];
  const drawn = charts.filter(({ groups }) => groups.shown.length > 0);
  if (drawn.length === 0) return html``;
  return html`<section aria-labelledby="where-it-goes">
<h2 id="where-it-goes">Where it goes</h2>
<p class="muted">${MEASURE[measure]}${measure === 'call' ? ` ${whyNoMonth(rows)}` : fixedOutside(rows)} ${legend(rows)}</p>
${PATTERNS}
<div class="charts">${drawn.map(chartMarkup)}</div>
</section>`;
}

interface Chart {
  readonly title: string;
  /** How the name of a group is written. */
  readonly label: (name: string) => Html;
  readonly groups: Groups;
}

function plainText(name: string): Html {
  return html`${name}`;
}

const MEASURE: Readonly<Record<Measure, string>> = {
  month: 'USD a month, of the calls with declared traffic.',
  call: 'USD if each call runs once.',
};

function whyNoMonth(rows: readonly ReportRow[]): string {
  const isDeclared = rows.some(({ traffic }) => traffic !== undefined);
  return isDeclared ? 'No call with declared traffic has a price.' : 'No traffic is declared.';
}

/** What is paid by the month belongs to no call, and to no bar. */
function fixedOutside(rows: readonly ReportRow[]): string {
  const fixed = fixedCostsOf(rows.map(({ cost }) => cost));
  if (fixed.length === 0) return '';
  const models = fixed.map(({ model }) => model).join(', ');
  return ` In no bar: ${formatUsd(fixedUsdPerMonth(fixed))} a month fixed for ${models}, whether used or not.`;
}

/** What is not certain is hatched, so that no colour has to be told from another. */
const PATTERNS = html`<svg class="defs" width="0" height="0" aria-hidden="true"><defs>${['today', 'other'].map(
  (name) =>
    html`<pattern id="hatch-${name}" class="${name}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="ground" width="6" height="6"/><rect class="solid" width="2.5" height="6"/></pattern>`,
)}</defs></svg>`;

type Bars = 'today' | 'other';

function legend(rows: readonly ReportRow[]): Html {
  const hasOther = rows.some(({ otherwise }) => otherwise !== undefined);
  const keys = [
    html`${bar('today', { low: 1, bounded: 1 }, 1)} certain`,
    html`${bar('today', { low: 0, bounded: 1 }, 1)} up to the bound`,
    ...(hasOther ? [html`${bar('other', { low: 1, bounded: 1 }, 1)} what if (the thin bar)`] : []),
    html`“open”: a call without a bound`,
  ];
  return html`${keys.map((key) => html`<span class="key">${key}</span> `)}`;
}

function chartMarkup({ title, label, groups: { shown, rest } }: Chart): Html {
  const most = Math.max(...[...shown, rest].flatMap((group) => [mostOf(group?.today), mostOf(group?.otherwise)]));
  return html`<div class="chart">
<h3>${title}</h3>
<ol>${shown.map((group) => groupItem(group, label(group.name), most))}${rest && groupItem(rest, plainText(rest.name), most)}</ol>
</div>`;
}

function mostOf(sum: Sum | undefined): number {
  return sum?.bounded ?? 0;
}

function groupItem({ today, otherwise, change }: Group, name: Html, most: number): Html {
  return html`<li><span class="name">${name}</span>
<span class="amount">${today ? sumText(today) : 'no price'}</span>
${today && bar('today', today, most)}${otherwise && otherBar(otherwise, change, most)}</li>`;
}

function otherBar(sum: Sum, change: Difference | undefined, most: number): Html {
  const text = change ? `${sumText(sum)}, ${differenceText(change)}` : sumText(sum);
  return html`${bar('other', sum, most)}<span class="amount what-if">what if ${text}</span>`;
}

/** @param most the amount that fills the width. */
function bar(bars: Bars, { low, bounded }: Pick<Sum, 'low' | 'bounded'>, most: number): Html {
  const certain = share(low, most);
  return html`<svg class="bar ${bars}" aria-hidden="true"><rect class="solid" width="${certain}%" height="100%"/><rect x="${certain}%" width="${share(bounded - low, most)}%" height="100%" fill="url(#hatch-${bars})"/></svg>`;
}

function share(amount: number, most: number): number {
  return most > 0 ? Number(((Math.max(0, amount) / most) * 100).toFixed(2)) : 0;
}
