import type { LlmCall } from '../call.js';
import { beyondText, feeNote, feesOf } from './billed-beside.js';
import { cachedParts } from './cached-parts.js';
import type { InputTokens, Price } from './cost.js';
import { measuredParts } from './measured-parts.js';
import { highest, type OutputBound, promptsOf } from './output-tokens.js';
import { ownEntry } from './own-entry.js';
import { isFree, pricesFor } from './price-math.js';
import { isSomething, type Parts, type ProjectionStep, stepOf, usdOf } from './projection-step.js';
import { ALL_OTHERS, allTokens, type Segment, segmentsOf } from './prompt-layout.js';
import { covering, exactly, product, type Range, sumOf, times, without } from './range.js';
import type { Traffic } from './traffic.js';
import { stepsAtMost } from './worst-case.js';

/** What a call comes to under the traffic of its route. Amounts in USD. */
export interface Projection {
  readonly route: string;
  readonly callsPerDay: number;
  /** The label of a usage file under which it was counted; `undefined` where it is declared. */
  readonly measuredAs: string | undefined;
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
  const { call, model, price } = projected;
  const parts = traffic.measured
    ? measuredParts(call, model, price, traffic.measured)
    : declaredParts(projected, traffic);
  const requests = requestsPerCall(call, traffic);
  const fees = feesOf(call, model);
  const beyond = beyondText(call, model);
  const isLeast = requests.isLeast || fees.length > 0 || beyond !== undefined;
  const known = sumOf([...parts.steps.map(usdOf), exactly(price.usdPerRequest ?? 0)]);
  const usdPerRequest = isLeast && !isFree(price) ? { low: known.low, high: null } : known;
  const usdPerDay = product(usdPerRequest, times(requests.number, traffic.callsPerDay));
  return {
    route: traffic.route,
    callsPerDay: traffic.callsPerDay,
    measuredAs: traffic.measured?.label,
    cacheHitRate: traffic.cacheHitRate,
    usdPerRequest,
    usdPerDay,
    usdPerMonth: times(usdPerDay, DAYS_PER_MONTH),
    steps: parts.steps,
    assumptions: [
      ...parts.assumptions,
      ...requests.assumptions,
      ...(fees.length > 0 ? [`at least: ${feeNote(fees)}`] : []),
      ...(beyond ? [`at least: the reply is priced as text, and its tokens of ${beyond} are dearer`] : []),
    ],
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

function declaredParts({ call, model, price, input, output }: Projected, traffic: Traffic): Parts {
  const segments = segmentsOf(call, input, traffic);
  const all = allTokens(input, segments);
  const inForce = pricesFor(price, all.high ?? all.low);
  const cached = cachedParts(call, model, segments, inForce, traffic);
  const written = outputTokens(call, output, traffic);
  const steps = [
    ...cached.steps,
    stepOf('input', without(all, sumOf(cached.steps.map(({ tokens }) => tokens))), inForce.inputPerMTok),
    stepOf('output', written.tokens, inForce.outputPerMTok),
  ];
  return {
    steps: steps.filter(isSomething),
    assumptions: [...sizeAssumptions(segments), ...cached.assumptions, ...written.assumptions],
  };
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
  const written = typical * choices * (promptsOf(call) ?? 1);
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

interface Requests {
  readonly number: Range;
  /** What the steps of an agent add to each other is not in the declared sizes. */
  readonly isLeast: boolean;
  readonly assumptions: readonly string[];
}

/** One for each call; of an agent as many as are declared, else from one to its limit. */
function requestsPerCall(call: LlmCall, { stepsPerCall: declared, measured, holes = {} }: Traffic): Requests {
  const once: Requests = { number: exactly(1), isLeast: false, assumptions: [] };
  const limit = stepsAtMost(call) ?? null;
  // What is measured is counted by request.
  if (measured || call.stepLimit === undefined || (declared === undefined && limit === 1)) return once;
  const number = declared === undefined ? { low: 1, high: limit } : exactly(declared);
  const said = stepAssumptions(declared, limit);
  if (declared !== undefined && declared <= 1) return { number, isLeast: false, assumptions: said };
  // Who declares everything together has declared what earlier steps add, too.
  if (ownEntry(holes, ALL_OTHERS) !== undefined)
    return { number, isLeast: false, assumptions: [...said, 'every step sends as much as is declared'] };
  const grows = `at least: what earlier steps add to the prompt of later ones is not declared (holes, "${ALL_OTHERS}")`;
  return { number, isLeast: true, assumptions: [...said, grows] };
}

function stepAssumptions(declared: number | undefined, limit: number | null): readonly string[] {
  if (declared === undefined)
    return [
      limit === null
        ? 'at least: one step per call, because stepsPerCall is not declared and no limit of steps is known'
        : `from one step per call to the ${limit} that the code allows, because stepsPerCall is not declared`,
    ];
  return limit === null || declared <= limit
    ? []
    : [`${declared} steps per call are declared (stepsPerCall), though the code stops after ${limit}`];
}
