import type { LlmCall, VolatilePrefix } from '../analyzer/call.js';
import { staticPart, type TextPart } from '../analyzer/facts/text.js';

/** Whether only the user's single question comes behind the value, so that no prefix behind it could be reused. */
export function isLastBeforeQuestion(call: LlmCall, volatile: VolatilePrefix): boolean {
  const found = locate(call, volatile);
  return found?.behind.every(addsNothingStable) === true && isSingleTurn(call, volatile);
}

/** Whether behind the part with the value the user's single question is all that comes. */
export function isSingleTurn(call: LlmCall, volatile: VolatilePrefix): boolean {
  const found = locate(call, volatile);
  const { parts, complete } = promptWith(call, volatile);
  if (!found || !complete) return false;
  const later = parts.slice(found.part + 1).filter((part) => part.role !== 'schema');
  return later.length === 1 && later[0]?.role === 'user';
}

/** Where the value stands, seen from the parts that the request marks to be cached; `whole`: it asks for that as a whole. */
export function markedPrefix(
  call: LlmCall,
  volatile: VolatilePrefix,
): 'reaches it' | 'ends before it' | 'whole' | 'none' | 'unknown' {
  const lastMarked = promptWith(call, volatile).parts.findLastIndex((part) => part.cacheMarked);
  if (lastMarked === -1) return wholeMark(call);
  const found = locate(call, volatile);
  if (!found) return 'unknown';
  return found.part <= lastMarked ? 'reaches it' : 'ends before it';
}

/** `tool definitions` or `system prompt`: what the value stands in. */
export function partName(call: LlmCall, volatile: VolatilePrefix): string {
  const found = locate(call, volatile);
  const role = found && promptWith(call, volatile).parts[found.part]?.role;
  return role === 'tools' || role === 'schema' ? 'tool definitions' : 'system prompt';
}

/** Characters of literal text in the whole request. */
export function staticChars(call: LlmCall): number {
  return call.prompt.reduce((sum, part) => sum + staticPart(part.text).length, 0);
}

interface Location {
  /** Index into the prompt. */
  readonly part: number;
  /** What comes behind the value in the same part. */
  readonly behind: readonly TextPart[];
}

/** The prompt that holds the value: one of several, where the code picks one. */
export function promptWith({ prompt, promptComplete }: LlmCall, { within }: VolatilePrefix) {
  return within ?? { parts: prompt, complete: promptComplete };
}

function locate(call: LlmCall, volatile: VolatilePrefix): Location | undefined {
  const { at } = volatile;
  for (const [index, { text }] of promptWith(call, volatile).parts.entries()) {
    const hole = text.parts.findIndex(
      (part) => part.is === 'hole' && part.volatile?.at.file === at.file && part.volatile.at.start === at.start,
    );
    if (hole !== -1) return { part: index, behind: text.parts.slice(hole + 1) };
  }
  return undefined;
}

function addsNothingStable(part: TextPart): boolean {
  return part.is === 'hole' ? part.volatile !== undefined : !/[\p{L}\p{N}]/u.test(part.value);
}

function wholeMark({ cacheMarker }: LlmCall): 'whole' | 'none' | 'unknown' {
  if (cacheMarker?.is === 'known') return cacheMarker.value ? 'whole' : 'none';
  return cacheMarker?.is === 'unknown' || cacheMarker?.is === 'oneOf' ? 'unknown' : 'none';
}
