import type { CacheLifetime, LlmCall } from '../call.js';
import { lifetimeOf, lifetimeText, writePrice } from './cache-lifetime.js';
import { cachedPrefix } from './cached-prefix.js';
import type { InputTokens, Price, TokenPrices } from './cost.js';
import { highest, type OutputBound } from './output-tokens.js';
import { pricesFor } from './price-math.js';
import { cachingOf, type PromptCaching } from './prompt-caching.js';
import { allTokens, type Segment, segmentsOf } from './prompt-layout.js';
import { covering, exactly, product, type Range, sumOf, times, without } from './range.js';
import type { MeasuredTokens, Traffic } from './traffic.js';

/** What a call comes to under the traffic of its route. Amounts in USD. */
export interface Projection {
  readonly route: string;
  readonly callsPerDay: number;
  /** Counted, not declared. */
  readonly isMeasured: boolean;
  /** As declared. */
  readonly cacheHitRate: number | undefined;
  /** One request of an average day. */
  readonly usdPerRequest: Range;
  readonly usdPerDay: Range;
  /** Thirty days. */
  readonly usdPerMonth: Range;
  /** The parts of an average request: tokens times price. */
  readonly steps: readonly ProjectionStep[];
  /** What was taken for granted, and what is missing for one figure instead of a range. */
  readonly assumptions: readonly string[];
}

/** A part of an average request. */
export interface ProjectionStep {
  readonly label: string;
  readonly tokens: Range;
  /** A range where the cache may be hit or not; open where no price is known. */
  readonly usdPerMTok: Range;
}

/** What a projection works with: a call, and one of the models that it may ask. */
export interface Projected {
  readonly call: LlmCall;
  readonly model: string;
  readonly price: Price;
  readonly input: InputTokens;
  readonly output: OutputBound;
}

export const DAYS_PER_MONTH = 30;

/**
 * Tokens of an average request times their price, times the calls of a day. What the traffic declares is taken as it is; what it
 * leaves open keeps its bounds from the code, and is named. Attempts that fail are not counted.
 */
export function project(projected: Projected, traffic: Traffic): Projection {
  const { price } = projected;
  const parts = traffic.measured ? measuredParts(projected, traffic.measured) : declaredParts(projected, traffic);
  const requests = requestsPerCall(projected.call, traffic);
  const usdPerRequest = sumOf([...parts.steps.map(usdOf), exactly(price.usdPerRequest ?? 0)]);
  const usdPerDay = times(usdPerRequest, traffic.callsPerDay * requests.number);
  return {
    route: traffic.route,
    callsPerDay: traffic.callsPerDay,
    isMeasured: traffic.measured !== undefined,
    cacheHitRate: traffic.cacheHitRate,
    usdPerRequest,
    usdPerDay,
    usdPerMonth: times(usdPerDay, DAYS_PER_MONTH),
    steps: parts.steps,
    assumptions: [...parts.assumptions, ...requests.assumptions],
  };
}

/** The range over the models that a call may ask. */
export function projectionOver(projections: readonly Projection[]): Projection | undefined {
  const [first] = projections;
  if (first === undefined || projections.length === 1) return first;
  return {
    ...first,
    usdPerRequest: covering(projections.map(({ usdPerRequest }) => usdPerRequest)),
    usdPerDay: covering(projections.map(({ usdPerDay }) => usdPerDay)),
    usdPerMonth: covering(projections.map(({ usdPerMonth }) => usdPerMonth)),
    assumptions: [...new Set(projections.flatMap(({ assumptions }) => assumptions))],
  };
}

interface Parts {
  readonly steps: readonly ProjectionStep[];
  readonly assumptions: readonly string[];
}

/** The provider's own counts leave nothing open. */
function measuredParts({ call, model, price }: Projected, measured: MeasuredTokens): Parts {
  const { inputTokens, cachedTokens, cacheWriteTokens, outputTokens, source } = measured;
  const inForce = pricesFor(price, inputTokens);
  const cached = exactly(Math.min(cachedTokens, inputTokens));
  const written = exactly(Math.min(cacheWriteTokens, inputTokens - cached.low));
  const caching = cachingOf(call.provider, model);
  const lifetime = lifetimeOf(call);
  const write = writePrice(inForce, caching, lifetime);
  const steps: readonly ProjectionStep[] = [
    part('input from the cache', cached, inForce.cacheReadPerMTok ?? inForce.inputPerMTok),
    {
      label: `input into the cache${lengthText(caching, write, inForce, lifetime)}`,
      tokens: written,
      usdPerMTok: write,
    },
    part('input', without(exactly(inputTokens), sumOf([cached, written])), inForce.inputPerMTok),
    part('output', exactly(outputTokens), inForce.outputPerMTok),
  ];
  return { steps: steps.filter(isSomething), assumptions: [`tokens as measured in ${source}`] };
}

function declaredParts({ call, model, price, input, output }: Projected, traffic: Traffic): Parts {
  const segments = segmentsOf(call, input, traffic);
  const all = allTokens(input, segments);
  const inForce = pricesFor(price, all.high ?? all.low);
  const cached = cachedParts(call, model, segments, inForce, traffic);
  const written = outputTokens(call, output, traffic);
  const steps = [
    ...cached.steps,
    part('input', without(all, sumOf(cached.steps.map(({ tokens }) => tokens))), inForce.inputPerMTok),
    part('output', written.tokens, inForce.outputPerMTok),
  ];
  return {
    steps: steps.filter(isSomething),
    assumptions: [...sizeAssumptions(segments), ...cached.assumptions, ...written.assumptions],
  };
}

/** The share of the prefix that an average request reads from the cache, and the share that it writes there. */
function cachedParts(
  call: LlmCall,
  model: string,
  segments: readonly Segment[],
  inForce: TokenPrices,
  { cacheHitRate, cacheUse }: Traffic,
): Parts {
  const caching = cachingOf(call.provider, model);
  const prefix = cachedPrefix(call, segments, caching, cacheUse);
  const isAsked = cacheHitRate !== undefined || cacheUse === 'on';
  if ('why' in prefix) return { steps: [], assumptions: isAsked ? [`no cache is used: ${prefix.why}`] : [] };
  const { inputPerMTok, cacheReadPerMTok: read } = inForce;
  const lifetime = lifetimeOf(call);
  const write = writePrice(inForce, caching, lifetime);
  const length = lengthText(caching, write, inForce, lifetime);
  if (!isAsked) {
    // What is marked is written whenever it is not found.
    const unread = {
      label: `input for the cache${length}`,
      tokens: prefix.tokens,
      usdPerMTok: { low: inputPerMTok, high: write.high },
    };
    return {
      steps: length === '' ? [] : [unread],
      assumptions: ['no cache hits, because cacheHitRate is not declared'],
    };
  }
  if (read === undefined) return { steps: [], assumptions: ['no cache is used: no price of a cache read is known'] };
  if (cacheHitRate === undefined) {
    return {
      steps: [
        { label: `input for the cache${length}`, tokens: prefix.tokens, usdPerMTok: { low: read, high: write.high } },
      ],
      assumptions: ['from no cache hit to nothing but hits, because cacheHitRate is not declared'],
    };
  }
  return {
    steps: [
      part('input from the cache', times(prefix.tokens, cacheHitRate), read),
      { label: `input into the cache${length}`, tokens: times(prefix.tokens, 1 - cacheHitRate), usdPerMTok: write },
    ].filter(isSomething),
    assumptions: [`${percent(cacheHitRate)} of the requests find their prefix in the cache, as declared`],
  };
}

/** `, for an hour`; empty where a write costs no more than input does, or has no lifetime to choose. */
function lengthText(
  caching: PromptCaching | undefined,
  write: Range,
  { inputPerMTok }: TokenPrices,
  lifetime: CacheLifetime,
): string {
  const isDearer = (write.high ?? write.low) > inputPerMTok;
  return caching?.mode === 'marked' && isDearer ? `, for ${lifetimeText(lifetime)}` : '';
}

function outputTokens(
  call: LlmCall,
  output: OutputBound,
  { outputTokens: typical }: Traffic,
): { readonly tokens: Range; readonly assumptions: readonly string[] } {
  if (output.label === undefined) return { tokens: exactly(0), assumptions: [] };
  if (typical === undefined) {
    return {
      tokens: { low: 0, high: output.high },
      assumptions: ['the length of a reply is not declared (outputTokens)'],
    };
  }
  const choices = highest(call.choices.fact, 1) ?? 1;
  const written = typical * choices;
  if (output.high === null || written <= output.high) return { tokens: exactly(written), assumptions: [] };
  return {
    tokens: exactly(output.high),
    assumptions: [`a reply has ${output.high} tokens, its ${output.label}, though ${typical} are declared`],
  };
}

function sizeAssumptions(segments: readonly Segment[]): readonly string[] {
  const open = segments.filter(({ tokens }) => tokens.low !== tokens.high).flatMap(({ hole }) => hole ?? []);
  return open.length === 0 ? [] : [`the size of ${[...new Set(open)].join(', ')} is not declared (holes)`];
}

/** One, unless somebody says how often an agent goes on. */
function requestsPerCall(
  call: LlmCall,
  { stepsPerCall, measured }: Traffic,
): { number: number; assumptions: string[] } {
  // What is measured is counted by request.
  if (measured || call.stepLimit === undefined) return { number: 1, assumptions: [] };
  if (stepsPerCall !== undefined) return { number: stepsPerCall, assumptions: [] };
  return { number: 1, assumptions: ['one step per call, because stepsPerCall is not declared'] };
}

/** @param usdPerMTok `undefined` where no price is known. */
function part(label: string, tokens: Range, usdPerMTok: number | undefined): ProjectionStep {
  return { label, tokens, usdPerMTok: usdPerMTok === undefined ? { low: 0, high: null } : exactly(usdPerMTok) };
}

function isSomething({ tokens }: ProjectionStep): boolean {
  return tokens.high !== 0;
}

/** USD of a part of an average request. */
export function usdOf({ tokens, usdPerMTok }: ProjectionStep): Range {
  return times(product(tokens, usdPerMTok), 1e-6);
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
