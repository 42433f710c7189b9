import type { LlmCall } from '../call.js';
import { cachedPrefix } from './cached-prefix.js';
import type { InputTokens, Price } from './cost.js';
import { formatUsd } from './format.js';
import { pricesFor } from './price-math.js';
import { cachingOf } from './prompt-caching.js';
import { segmentsOf } from './prompt-layout.js';

/** What the marked part of a prompt costs on top of its input price as long as it is not in the cache. */
export interface CacheWrite {
  /** At most. */
  readonly tokens: number;
  readonly usd: number;
  readonly note: string;
}

/** `undefined` where nothing is known to be written, or where a write costs no more than input does. */
export function cacheWriteOf(call: LlmCall, model: string, price: Price, input: InputTokens): CacheWrite | undefined {
  const { inputPerMTok, cacheWritePerMTok, cacheReadPerMTok } = pricesFor(price, input.high);
  if (cacheWritePerMTok === undefined || cacheWritePerMTok <= inputPerMTok) return undefined;
  const caching = cachingOf(call.provider, model);
  if (caching?.mode !== 'marked') return undefined;
  const prefix = cachedPrefix(call, segmentsOf(call, input, {}), caching, 'as coded');
  if ('why' in prefix) return undefined;
  const tokens = Math.ceil(prefix.tokens.high ?? prefix.tokens.low);
  const read =
    cacheReadPerMTok === undefined ? '' : `; a request that finds it there pays ${formatUsd(cacheReadPerMTok)}`;
  return {
    tokens,
    usd: (tokens * (cacheWritePerMTok - inputPerMTok)) / 1e6,
    note: `the marked prefix is written to the cache at ${formatUsd(cacheWritePerMTok)} per million tokens${read}`,
  };
}
