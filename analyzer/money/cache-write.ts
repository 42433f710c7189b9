import type { LlmCall } from '../call.js';
import { lifetimeOf, lifetimeText, writePrice } from './cache-lifetime.js';
import { cachedPrefix } from './cached-prefix.js';
import type { InputTokens, TokenPrices } from './cost.js';
import { formatPrice } from './format.js';
import { cachingOf } from './prompt-caching.js';
import { segmentsOf } from './prompt-layout.js';

/** What the marked part of a prompt costs on top of its input price as long as it is not in the cache. */
export interface CacheWrite {
  /** At most. */
  readonly tokens: number;
  readonly usd: number;
  readonly note: string;
}

/**
 * `undefined` where nothing is known to be written, or where a write costs no more than input does.
 * @param inForce the prices that the size of the request puts it in, at most.
 */
export function cacheWriteOf(
  call: LlmCall,
  model: string,
  inForce: TokenPrices,
  input: InputTokens,
): CacheWrite | undefined {
  const caching = cachingOf(call.provider, model);
  if (caching?.mode !== 'marked') return undefined;
  const lifetime = lifetimeOf(call);
  const { low, high } = writePrice(inForce, caching, lifetime);
  const most = high ?? low;
  if (most <= inForce.inputPerMTok) return undefined;
  const prefix = cachedPrefix(call, segmentsOf(call, input, {}), caching, 'as coded');
  if ('why' in prefix) return undefined;
  const tokens = Math.ceil(prefix.tokens.high ?? prefix.tokens.low);
  const read = inForce.cacheReadPerMTok;
  const ifThere = read === undefined ? '' : `; a request that finds it there pays ${formatPrice(read)}`;
  return {
    tokens,
    usd: (tokens * (most - inForce.inputPerMTok)) / 1e6,
    note: `the marked prefix is written to the cache for ${lifetimeText(lifetime)} at ${priceText({ low, high: most })} per million tokens${ifThere}`,
  };
}

function priceText({ low, high }: { readonly low: number; readonly high: number }): string {
  return low === high ? formatPrice(high) : `${formatPrice(low)} to ${formatPrice(high)}`;
}
