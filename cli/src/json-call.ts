import type { LlmCall, VolatilePrefix } from '../../analyzer/call.js';
import { absent, type Fact, known, type Place, unknown } from '../../analyzer/facts/fact.js';
import { holesOf, staticPart } from '../../analyzer/facts/text.js';
import type { Cost, Usd } from '../../analyzer/money/cost.js';
import type { Projection } from '../../analyzer/money/projection.js';
import type { PricedCall, SourceView } from './inspection.js';
import { jsonSpan } from './json-findings.js';

/** A call as the contract writes it. */
export function jsonCall({ call, cost }: PricedCall, source: SourceView) {
  const { file, ...span } = jsonSpan(call.range, source);
  const fact = <T>(value: Fact<T>) => jsonFact(value, call.callee, source);
  return {
    file,
    ...span,
    nameLine: source.lines(call.name.file).position(call.name.start).line,
    callee: call.callee.text,
    sdk: call.sdk,
    provider: call.provider,
    operation: call.operation,
    recognisedBy: call.recognisedBy,
    via: call.via.map((place) => Object.values(fileAndLine(place, source)).join(':')),
    model: fact(call.model),
    outputCap: fact(call.outputCap.fact),
    retries: fact(call.retries.fact),
    attempts: fact(call.attempts),
    timeoutMs: fact(call.timeoutMs.fact),
    choices: fact(call.choices.fact),
    stepLimit: call.stepLimit ? fact(call.stepLimit.fact) : null,
    retrievalK: call.retrievalK ? fact(call.retrievalK.fact) : null,
    outputKind: call.outputKind ? fact(call.outputKind) : null,
    cacheMarker: call.cacheMarker ? fact(call.cacheMarker) : null,
    volatilePrefix: jsonVolatile(call.volatilePrefix, source),
    history: call.history ?? null,
    loop: call.loop,
    systemPromptChars: systemPromptChars(call, source),
    ...jsonCost(cost),
  };
}

/** What a call costs, as the contract writes it. */
export function jsonCost(cost: Cost) {
  return {
    inputTokens: jsonTokens(cost),
    usd: cost.usd ? jsonUsd(cost.usd) : null,
    projection: cost.projection ? jsonProjection(cost.projection) : null,
    unpriced: cost.unpriced ?? null,
  };
}

function jsonFact<T>(fact: Fact<T>, callee: Place, source: SourceView) {
  switch (fact.is) {
    case 'known':
      if (fact.value === Number.POSITIVE_INFINITY) return { is: 'unknown', why: 'it goes on without a limit' };
      // A value that follows from several places, or from a type, has no line of its own: the call stands for it.
      return { is: fact.is, value: fact.value, ...fileAndLine(fact.at ?? callee, source) };
    case 'oneOf':
      return { is: fact.is, values: fact.values, ...(fact.unset && { unset: fact.unset }) };
    case 'absent':
      if (fact.default === Number.POSITIVE_INFINITY)
        return { is: 'unknown', why: 'by default it goes on without a limit' };
      return { is: fact.is, default: fact.default };
    case 'unknown':
      // That nothing is set is known for certain; what the SDK then does is not.
      return fact.isNotSet ? { is: 'absent', default: null } : { is: fact.is, why: fact.why };
  }
}

function fileAndLine(place: Place, source: SourceView) {
  return { file: source.shown(place.file), line: source.lines(place.file).position(place.start).line };
}

function jsonVolatile(volatile: VolatilePrefix | 'unknown' | undefined, source: SourceView) {
  if (volatile === undefined || volatile === 'unknown') return volatile ?? null;
  const { granularity, source: expression, at } = volatile;
  return { granularity, ...fileAndLine(at, source), source: expression };
}

/** How much literal text the system prompt holds; values that only exist at run time come on top of it. */
function systemPromptChars({ prompt, promptComplete, callee }: LlmCall, source: SourceView) {
  const parts = prompt.filter((part) => part.role === 'system');
  const chars = parts.reduce((total, part) => total + staticPart(part.text).length, 0);
  if (chars > 0) return jsonFact(known(chars, parts[0]?.at), callee, source);
  const isNone = parts.length === 0 && prompt.every((part) => part.role !== 'unknown');
  if (isNone && promptComplete) return jsonFact(absent<number>(), callee, source);
  const hole = parts.flatMap((part) => holesOf(part.text))[0];
  const why = hole ? `it is ${hole.name}, which only exists at run time` : 'more may be sent than the call shows';
  return jsonFact<number>(unknown(why), callee, source);
}

function jsonTokens({ input }: Cost) {
  const { known, low, high, exact, holes, method } = input;
  return { known, low, high, exact, holes, method };
}

function jsonUsd(usd: Usd) {
  const isPrefix = usd.priceMatch === 'prefix';
  const prefixNote = `priced as ${usd.price.model}, the nearest model that the catalog knows`;
  return {
    input: { low: usd.input.low, high: usd.input.high },
    output: usd.output,
    worstCase: usd.worstCase,
    worstCaseFactors: usd.worstCaseFactors ?? null,
    // The contract knows three kinds of match; a match by prefix is an alias that has to be told apart in the notes.
    priceMatch: isPrefix ? 'alias' : usd.priceMatch,
    price: jsonPrice(usd.price),
    notes:
      isPrefix && !usd.notes.some((note) => note.includes(usd.price.model)) ? [...usd.notes, prefixNote] : usd.notes,
  };
}

function jsonProjection({ route, callsPerDay, usdPerDay, usdPerMonth, assumptions }: Projection) {
  return { route, callsPerDay, usdPerDay, usdPerMonth, assumptions };
}

function jsonPrice(price: Usd['price']) {
  return {
    model: price.model,
    provider: price.provider,
    inputPerMTok: price.inputPerMTok,
    outputPerMTok: price.outputPerMTok ?? null,
    cacheReadPerMTok: price.cacheReadPerMTok ?? null,
    cacheWritePerMTok: price.cacheWritePerMTok ?? null,
    usdPerRequest: price.usdPerRequest ?? null,
    fixedUsdPerMonth: price.fixedUsdPerMonth ?? null,
    asOf: price.asOf,
  };
}
