import type { CacheLifetime } from '../call.js';
import { literalText } from './evaluate-text.js';
import { optionsOf, type Value } from './value.js';

/** What a mark for the prompt cache says: nothing of its lifetime where the provider's default holds. */
export interface CacheMarkSaid {
  readonly cachedFor?: CacheLifetime;
}

const OWN_NAMES = ['cache_control', 'cacheControl', 'prompt_cache_breakpoint'];
const PROVIDER_NAMES = ['cacheControl', 'cache_control', 'cachePoint'];

/** `cache_control` on a message or a block, or the same under the AI SDK's `providerOptions`; `undefined` without one. */
export function cacheMarkOn(value: Value): CacheMarkSaid | undefined {
  if (value.is !== 'object') return undefined;
  const own = OWN_NAMES.map((name) => value.properties.get(name)).find((property) => property !== undefined);
  if (own) return cacheMarkSaid(own.value());
  const options =
    value.properties.get('providerOptions')?.value() ?? value.properties.get('experimental_providerMetadata')?.value();
  if (options?.is !== 'object') return undefined;
  for (const property of options.properties.values()) {
    const provider = property.value();
    if (provider.is !== 'object') continue;
    const mark = PROVIDER_NAMES.map((name) => provider.properties.get(name)).find((found) => found !== undefined);
    if (mark) return cacheMarkSaid(mark.value());
  }
  return undefined;
}

/** The lifetime in `{ type: 'ephemeral', ttl: '1h' }`. */
export function cacheMarkSaid(mark: Value): CacheMarkSaid {
  const [first, ...others] = optionsOf(mark)
    .filter(({ is }) => is !== 'nothing')
    .map(lifetimeIn);
  const isOne = others.every((other) => other === first);
  return first === undefined && isOne ? {} : { cachedFor: isOne && first !== undefined ? first : 'unknown' };
}

/** `undefined` where none is set. */
function lifetimeIn(mark: Value): CacheLifetime | undefined {
  if (mark.is !== 'object') return mark.is === 'opaque' ? 'unknown' : undefined;
  const ttl = mark.properties.get('ttl')?.value();
  if (ttl === undefined || ttl.is === 'nothing') return mark.open === undefined ? undefined : 'unknown';
  const text = literalText(ttl);
  return text === '1h' || text === '5m' ? text : 'unknown';
}

/** The lifetime of a text that is one of several, or that several requests send. */
export function commonLifetime(marks: readonly CacheMarkSaid[]): CacheMarkSaid {
  const [first, ...others] = marks.map(({ cachedFor }) => cachedFor);
  if (others.some((other) => other !== first)) return { cachedFor: 'unknown' };
  return first === undefined ? {} : { cachedFor: first };
}
