import type { LlmCall } from '../analyzer/call.js';
import { hash } from './fingerprint.js';
import type { TextOf } from './lint.js';

/** What a call is known by in another state of the code. */
export interface CallMarks {
  /** Stays the same when code moves or is formatted anew, within a file or to another one. */
  readonly fingerprint: string;
  /** The narrowest first, as many for every call: each is looked for only where those before found nothing. */
  readonly keys: readonly (string | undefined)[];
}

/** How many keys a call has. */
export const CALL_KEYS = 7;

/**
 * The marks of calls, in their order, by which equal ones are told apart.
 * @param nameOf a file under the name that both states agree on.
 */
export function marksOf(
  calls: readonly LlmCall[],
  nameOf: (file: string) => string,
  textOf: TextOf,
): readonly CallMarks[] {
  const seen = new Map<string, number>();
  return calls.map((call) => {
    const words = wordsOf(textOf(call.file).slice(call.range.start, call.range.end));
    const content = keyOf(ownerOf(call), calleeOf(call), ...words);
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    return { fingerprint: hash(`${content}\n${ordinal}`), keys: keysOf(call, nameOf(call.file), words) };
  });
}

function keysOf(call: LlmCall, file: string, words: readonly string[]): CallMarks['keys'] {
  const [callee, owner] = [calleeOf(call), ownerOf(call)];
  const isTelling = words.length >= TELLING;
  return [
    keyOf(file, owner, callee, ...words),
    // In another file, in a function of the same name.
    owner !== '' || isTelling ? keyOf(owner, callee, ...words) : undefined,
    keyOf(file, callee, ...words),
    isTelling ? keyOf(callee, ...words) : undefined,
    // What it sends is another text now, or it is sent to another model.
    keyOf(file, owner, callee),
    keyOf(file, callee),
    // Another SDK, or another of its methods, does the work now.
    keyOf(file, owner, workOf(call)),
  ];
}

function calleeOf({ callee }: LlmCall): string {
  return callee.text.replace(/\s+/g, '');
}

/** The function around it, by its own name. */
function ownerOf({ functions }: LlmCall): string {
  return functions[0] ?? '';
}

function workOf({ operation }: LlmCall): string {
  return /^(?:chat|completion|agent|batch)$/.test(operation) ? 'text' : operation;
}

/** `model.invoke(messages)` stands in many places; so many words in a row do not by chance. */
const TELLING = 8;

/** Quotes, commas and line breaks are the formatter's business. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_$]+/gu) ?? [];
}

function keyOf(...parts: readonly string[]): string {
  return parts.join('\n');
}
