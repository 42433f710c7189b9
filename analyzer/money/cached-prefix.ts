import type { LlmCall } from '../call.js';
import type { PromptCaching } from './prompt-caching.js';
import type { Segment } from './prompt-layout.js';
import { type Range, sumOf } from './range.js';
import type { Traffic } from './traffic.js';

/** The beginning of a prompt that a cache can hold, in tokens; or why there is none. */
export type CachedPrefix = { readonly tokens: Range } | { readonly why: string };

/**
 * What is cached of a prompt: where every repeated prefix is, all up to the first value of run time, whatever size is declared for
 * it; where only marks count, all up to the last mark, and what is said of its size holds. A value of unknown size ends it.
 */
export function cachedPrefix(
  call: LlmCall,
  segments: readonly Segment[],
  caching: PromptCaching | undefined,
  cacheUse: Traffic['cacheUse'],
): CachedPrefix {
  if (cacheUse === 'off') return { why: 'the cache is off' };
  if (caching === undefined) return { why: `how ${call.provider ?? 'the provider'} caches prompts is not known` };
  const marked = caching.mode === 'marked' ? endOfMark(call, segments) : 0;
  const isAutomatic = caching.mode === 'automatic' || (cacheUse === 'on' && marked === 0);
  if (!isAutomatic && marked === 0) return { why: 'nothing marks the prompt for the cache' };
  const end = isAutomatic ? firstHole(segments) : marked;
  const open = segments.slice(0, end).find(({ tokens }) => tokens.high === null);
  const counted = open === undefined ? end : segments.indexOf(open);
  const tokens = sumOf(segments.slice(0, counted).map((segment) => segment.tokens));
  const size = Math.round(tokens.high ?? 0);
  if (size > 0 && size >= caching.minTokens) return { tokens };
  const most = `below the ${caching.minTokens.toLocaleString('en-US')} from which on prompts are cached`;
  if (open !== undefined)
    return { why: `the size of ${open.hole ?? 'a value'} in it is not known, and what is before that is ${most}` };
  const next = isAutomatic ? segments[end]?.hole : undefined;
  // However long it is: what is cached has to be the same text each time, and nothing says that this is.
  if (size === 0 && next !== undefined) return { why: `it begins with ${next}, which may be another text each time` };
  if (size === 0) return { why: 'the prompt has no text to cache' };
  const until = next === undefined ? '' : `, up to ${next}, which may be another text each time,`;
  return { why: `its prefix of ${size.toLocaleString('en-US')} tokens${until} is ${most}` };
}

/** How many segments the last mark covers. A request that asks for caching as a whole has all but its last message cached. */
function endOfMark({ prompt, cacheMarker }: LlmCall, segments: readonly Segment[]): number {
  const marked = prompt.findLastIndex(({ cacheMarked }) => cacheMarked);
  const isWhole = marked === -1 && cacheMarker?.is === 'known' && cacheMarker.value;
  const last = isWhole ? prompt.length - 2 : marked;
  return segments.filter(({ part }) => part <= last).length;
}

function firstHole(segments: readonly Segment[]): number {
  const hole = segments.findIndex((segment) => segment.hole !== undefined);
  return hole === -1 ? segments.length : hole;
}
