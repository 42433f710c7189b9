import type { CacheLifetime, LlmCall } from '../call.js';
import { lifetimeOf, lifetimeText, writePrice } from './cache-lifetime.js';
import { cachedPrefix } from './cached-prefix.js';
import type { TokenPrices } from './cost.js';
import { isSomething, type Parts, stepOf } from './projection-step.js';
import { cachingOf, type PromptCaching } from './prompt-caching.js';
import type { Segment } from './prompt-layout.js';
import { type Range, times } from './range.js';
import type { Traffic } from './traffic.js';

/** The share of the prefix that an average request reads from the cache, and the share that it writes there. */
export function cachedParts(
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
  const { cacheReadPerMTok: read } = inForce;
  if (read === undefined)
    return { steps: [], assumptions: isAsked ? ['no cache is used: no price of a cache read is known'] : [] };
  const lifetime = lifetimeOf(call);
  const write = writePrice(inForce, caching, lifetime);
  if (cacheHitRate === undefined) {
    const label = writeLabel('input for the cache', caching, write, inForce, lifetime);
    return {
      steps: [{ label, tokens: prefix.tokens, usdPerMTok: { low: read, high: write.high } }],
      assumptions: ['from no cache hit to nothing but hits, because cacheHitRate is not declared'],
    };
  }
  const label = writeLabel('input into the cache', caching, write, inForce, lifetime);
  return {
    steps: [
      stepOf('input from the cache', times(prefix.tokens, cacheHitRate), read),
      { label, tokens: times(prefix.tokens, 1 - cacheHitRate), usdPerMTok: write },
    ].filter(isSomething),
    assumptions: [`${percent(cacheHitRate)} of the requests find their prefix in the cache, as declared`],
  };
}

/** `input into the cache, for an hour`; without the time where a write costs no more than input does, or has none to choose. */
export function writeLabel(
  label: string,
  caching: PromptCaching | undefined,
  write: Range,
  { inputPerMTok }: TokenPrices,
  lifetime: CacheLifetime,
): string {
  const isDearer = (write.high ?? write.low) > inputPerMTok;
  return caching?.mode === 'marked' && isDearer ? `${label}, for ${lifetimeText(lifetime)}` : label;
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))} %`;
}
