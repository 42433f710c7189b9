import type { LlmCall, PromptPart } from '../analyzer/call.js';
import { effective } from '../analyzer/facts/fact.js';
import { isSteady } from '../analyzer/facts/text.js';
import type { Cost } from '../analyzer/money/cost.js';
import { cachingOf } from '../analyzer/money/prompt-caching.js';

/** Literal text of one part of a prompt. */
export interface StaticTokens {
  readonly part: PromptPart;
  /** Tokens that every request pays in full. */
  readonly uncached: number;
}

/**
 * The literal text of a prompt that no prompt cache holds, part by part. A marked prefix is cached, and so is one that the
 * provider caches by itself: up to the first hole, from the provider's minimum on. `undefined` where nothing says whether a
 * prefix is cached.
 */
export function uncachedTokens(call: LlmCall, { input }: Cost): readonly StaticTokens[] | undefined {
  const counted = call.prompt.map((part, index) => ({ part, stretches: input.stretches[index] ?? [] }));
  // Providers put a schema before all else, wherever the code names it.
  const isFirst = ({ part }: (typeof counted)[number]) => part.role === 'schema';
  const sent = [...counted.filter(isFirst), ...counted.filter((each) => !isFirst(each))];
  const prefix = cachedPrefix(
    { ...call, prompt: sent.map(({ part }) => part) },
    sent.map(({ stretches }) => stretches),
  );
  if (prefix === 'unknown') return undefined;
  return sent.map(({ part, stretches }, index) => {
    const cached = index < prefix.parts ? stretches.length : index === prefix.parts ? prefix.stretches : 0;
    return { part, uncached: sum(stretches.slice(cached)) };
  });
}

/** The part of a prompt that is the same in every request: so many whole parts, and its literal tokens. */
export function stablePrefixOf(
  { prompt }: LlmCall,
  stretches: readonly (readonly number[])[],
): { readonly parts: number; readonly tokens: number } {
  const { parts } = stablePrefix(prompt);
  return { parts, tokens: sum(stretches.slice(0, parts).flat()) };
}

/** So many whole parts, and so many stretches of the one behind them. */
interface Prefix {
  readonly parts: number;
  readonly stretches: number;
}
const NOTHING: Prefix = { parts: 0, stretches: 0 };

function cachedPrefix(call: LlmCall, stretches: readonly (readonly number[])[]): Prefix | 'unknown' {
  const { prompt, cacheMarker, provider } = call;
  const stable = stablePrefix(prompt);
  const lastMarked = prompt.findLastIndex((part) => part.cacheMarked);
  if (lastMarked >= 0) return lastMarked < stable.parts ? { parts: lastMarked + 1, stretches: 0 } : stable;
  if (cacheMarker?.is === 'known' && cacheMarker.value) return stable;
  if (cacheMarker?.is === 'unknown' || cacheMarker?.is === 'oneOf') return 'unknown';
  const caching = cachingOf(provider, effective(call.model));
  if (caching === undefined) return 'unknown';
  const tokens = sum(stretches.slice(0, stable.parts).flat()) + (stretches[stable.parts]?.[0] ?? 0);
  return caching.mode === 'automatic' && tokens >= caching.minTokens ? stable : NOTHING;
}

/** All up to the first hole that may differ from one request to the next. */
function stablePrefix(prompt: readonly PromptPart[]): Prefix {
  const parts = prompt.findIndex(({ text }) => !isSteady(text));
  if (parts < 0) return { parts: prompt.length, stretches: 0 };
  const steady = prompt[parts]?.text.parts.slice(
    0,
    prompt[parts]?.text.parts.findIndex((part) => !isSteady({ parts: [part] })),
  );
  return { parts, stretches: (steady ?? []).filter(({ is }) => is === 'hole').length + 1 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
