import type { CacheLifetime, LlmCall } from '../call.js';
import type { TokenPrices } from './cost.js';
import type { PromptCaching } from './prompt-caching.js';
import { covering, exactly, type Range } from './range.js';

/**
 * What Anthropic charges to write a cache entry that lives for an hour, as a share of the input price; one of five minutes costs
 * 1.25. For price lists that do not carry it. Source: docs.rs/claude-session-parser/0.2.3, struct ModelPricing, which repeats the
 * vendor's rule; all rows of the price catalog that do carry it agree.
 */
const HOUR_FACTOR = 2;

/** How long what the marks of a call cover is cached. Anthropic's default is five minutes. */
export function lifetimeOf({ prompt, cachedFor }: LlmCall): CacheLifetime {
  const marked = prompt.filter(({ cacheMarked }) => cacheMarked);
  const lifetimes = new Set(marked.length > 0 ? marked.map((part) => part.cachedFor) : [cachedFor]);
  const [first] = lifetimes;
  // Where the marks differ, which of the entries is missing when the prompt is sent is not known.
  return lifetimes.size === 1 ? (first ?? '5m') : 'unknown';
}

/** USD per million tokens that are written to the cache; what has no price of its own costs as much as other input. */
export function writePrice(prices: TokenPrices, caching: PromptCaching | undefined, lifetime: CacheLifetime): Range {
  const { inputPerMTok, cacheWritePerMTok = inputPerMTok } = prices;
  // Only marks can ask for a lifetime, and only where a write costs more than input is it a matter of price.
  const hasLifetimes = caching?.mode === 'marked' && cacheWritePerMTok > inputPerMTok;
  if (!hasLifetimes || lifetime === '5m') return exactly(cacheWritePerMTok);
  const forAnHour = prices.cacheWrite1hPerMTok ?? inputPerMTok * HOUR_FACTOR;
  return lifetime === '1h' ? exactly(forAnHour) : covering([exactly(cacheWritePerMTok), exactly(forAnHour)]);
}

/** `five minutes`, for a sentence. */
export function lifetimeText(lifetime: CacheLifetime): string {
  return TEXTS[lifetime];
}

const TEXTS: Readonly<Record<CacheLifetime, string>> = {
  '5m': 'five minutes',
  '1h': 'an hour',
  unknown: 'five minutes or an hour (which is not known)',
};
