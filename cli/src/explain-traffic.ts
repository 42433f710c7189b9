import { namedValues } from '../../analyzer/facts/fact.js';
import { cachedPrefix } from '../../analyzer/money/cached-prefix.js';
import { DAYS_PER_MONTH, type Projection } from '../../analyzer/money/projection.js';
import { type ProjectionStep, usdOf } from '../../analyzer/money/projection-step.js';
import { cachingOf, type PromptCaching } from '../../analyzer/money/prompt-caching.js';
import { segmentsOf } from '../../analyzer/money/prompt-layout.js';
import { times } from '../../analyzer/money/range.js';
import type { Traffic } from '../../analyzer/money/traffic.js';
import type { RouteTraffic } from '../../rules/config.js';
import { saidOf } from './explain-facts.js';
import { preciseRange, tokenCount, tokenRange } from './explain-figures.js';
import type { Said, Section } from './explain-section.js';
import type { PricedCall } from './inspection.js';
import type { Column } from './table.js';
import { plural } from './terminal.js';

/** What the prompt cache can do for the call; none for one that sends no prompt. */
export function cacheSection({ call, cost, traffic }: PricedCall): Section | undefined {
  if (call.prompt.length === 0 || call.cacheMarker === undefined) return undefined;
  const caching = cachingOf(call.provider, namedValues(call.model)?.[0]);
  const sizes: Pick<Traffic, 'holes'> = traffic?.measured === undefined ? (traffic ?? {}) : {};
  const prefix = cachedPrefix(call, segmentsOf(call, cost.input, sizes), caching, 'as coded');
  const declared = sizes.holes === undefined ? '' : ', with the sizes that the route declares';
  const held =
    'why' in prefix
      ? `${traffic?.measured === undefined ? 'nothing is cached' : 'by the code, nothing is cached'}: ${prefix.why}`
      : `it can hold ${tokenRange(prefix.tokens)} tokens of the beginning${declared}`;
  return {
    title: 'Prompt cache',
    texts: [
      { text: cachingText(call.provider, caching) },
      { text: held },
      ...(call.cacheMarker.is === 'absent' ? [] : [saidOf('marked in the request', call.cacheMarker)]),
      ...volatileText(call.volatilePrefix),
    ],
  };
}

function cachingText(provider: string | null, caching: PromptCaching | undefined): string {
  if (caching === undefined) return `how ${provider ?? 'the provider'} caches prompts is not known`;
  const least = caching.minTokens > 0 ? ` of ${tokenCount(caching.minTokens)} tokens and more` : '';
  return caching.mode === 'automatic'
    ? `${provider} caches every repeated prefix${least} by itself`
    : `${provider} caches what the request marks, prefixes${least}`;
}

function volatileText(volatile: PricedCall['call']['volatilePrefix']): readonly Said[] {
  if (volatile === undefined) return [];
  if (volatile === 'unknown') return [{ text: 'whether its beginning changes from request to request is not known' }];
  const often = volatile.granularity === 'day' ? 'every day' : 'with every request';
  return [{ text: `${volatile.source} changes its beginning ${often}`, at: volatile.at }];
}

/** What it comes to by day and month under the declared or measured traffic. */
export function trafficSection({ cost: { projection, unpriced }, traffic }: PricedCall): Section {
  if (!projection) return traffic ? withoutPrice(traffic, unpriced) : UNDECLARED;
  const { route, usdPerRequest, usdPerDay, usdPerMonth, assumptions, steps } = projection;
  return {
    title: `Traffic of the route ${route}`,
    table: { columns: STEP_COLUMNS, rows: steps.map(stepRow) },
    texts: [
      { text: `one request of an average day: ${preciseRange(usdPerRequest)}` },
      { text: `x ${callsText(projection)} a day = ${preciseRange(usdPerDay)} a day` },
      { text: `x ${DAYS_PER_MONTH} days = ${preciseRange(usdPerMonth)} a month` },
      ...assumptions.map((text) => ({ text: `taken for granted: ${text}` })),
    ],
  };
}

const UNDECLARED: Section = {
  title: 'Traffic',
  texts: [{ text: 'none is declared for this call (configuration key traffic), so nothing is said of a month' }],
};

function withoutPrice({ route, callsPerDay }: RouteTraffic, unpriced: string | undefined): Section {
  const why = unpriced === undefined ? '' : `: ${unpriced}`;
  return {
    title: `Traffic of the route ${route}`,
    texts: [
      { text: `${plural(Math.round(callsPerDay), 'call')} a day` },
      { text: `nothing is said of a month, because the call has no price${why}` },
    ],
  };
}

const STEP_COLUMNS: readonly Column[] = [
  { title: 'AVERAGE REQUEST', align: 'left', cut: 'end', least: 12 },
  { title: 'TOKENS', align: 'right', cut: 'end' },
  { title: 'USD/M', align: 'right', cut: 'end' },
  { title: 'USD', align: 'left', cut: 'end' },
];

function stepRow(step: ProjectionStep): readonly string[] {
  return [step.label, tokenRange(step.tokens), preciseRange(step.usdPerMTok), preciseRange(usdOf(step))];
}

/** An agent asks several times for one call. */
function callsText({ callsPerDay, usdPerRequest, usdPerDay }: Projection): string {
  const calls = plural(callsPerDay, 'call');
  const once = times(usdPerRequest, callsPerDay);
  const requests = once.low > 0 ? usdPerDay.low / once.low : (usdPerDay.high ?? 0) / (once.high ?? 1);
  const most = usdPerDay.high && once.high ? usdPerDay.high / once.high : requests;
  if (most > requests + 1e-6) return `${calls} of ${tokenCount(requests)} to ${tokenCount(most)} requests`;
  return Math.abs(requests - 1) < 1e-6 || !Number.isFinite(requests) || requests === 0
    ? calls
    : `${calls} of ${tokenCount(requests)} requests`;
}
