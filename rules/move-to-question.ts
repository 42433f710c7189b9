import type { VolatileMove } from '../analyzer/call.js';
import { skipBackwards, skipSpaceAndComments } from './edit-text.js';
import type { Edit } from './finding.js';

/**
 * The edits that take the sentence around a volatile value out of a template and append it to the last user message.
 * `undefined` where that cannot be done exactly.
 */
export function moveToQuestion(move: VolatileMove, text: string): readonly Edit[] | undefined {
  const cut = sentenceAround(move, text);
  const appended = cut && appendedTo(move, text, text.slice(cut.start, cut.end).trim());
  if (!cut || appended === undefined) return undefined;
  const removed = withSeparator(cut, bodyOf(move), text);
  const rest = text.slice(bodyOf(move).start, removed.start) + text.slice(removed.end, bodyOf(move).end);
  // A system prompt that says nothing any more is for a person to remove.
  if (!/\p{L}/u.test(rest)) return undefined;
  return [
    { file: move.from.file, ...removed, newText: '' },
    { file: move.into.file, start: move.into.start, end: move.into.end, newText: appended },
  ];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A line break as written in a template: a real one, or the escape. */
const lineBreak = /\r?\n|\\n/g;
const sentenceEnd = /[.!?]\s+(?=\S)/g;

function sentenceAround(move: VolatileMove, text: string): Range | undefined {
  const body = bodyOf(move);
  const line = stretchAround(move.hole, body, text, lineBreak, 'start of break');
  const sentence = stretchAround(move.hole, line, text, sentenceEnd, 'end of break');
  const before = text.slice(sentence.start, move.hole.start);
  const behind = text.slice(move.hole.end, sentence.end);
  // Another substitution in the sentence need not mean the same elsewhere; a brace may be the end of one.
  return /\$\{|[}`]/.test(before + behind) ? undefined : sentence;
}

/** The stretch between the separators nearest to a hole. A full stop belongs to its sentence, a line break to no line. */
function stretchAround(
  hole: Range,
  within: Range,
  text: string,
  separator: RegExp,
  ends: 'start of break' | 'end of break',
): Range {
  let { start, end } = within;
  for (const match of text.slice(within.start, within.end).matchAll(separator)) {
    const from = within.start + match.index;
    const to = from + match[0].length;
    if (to <= hole.start) start = to;
    else if (from >= hole.end) {
      end = ends === 'end of break' ? from + 1 : from;
      break;
    }
  }
  return { start, end };
}

/** Widened by one separator, so that no empty line and no double space is left. */
function withSeparator(cut: Range, body: Range, text: string): Range {
  const behind = /^[ \t]*(?:\r?\n|\\n)|^[ \t]+/.exec(text.slice(cut.end, body.end))?.[0] ?? '';
  const before = /(?:\r?\n|\\n)[ \t]*$|[ \t]+$/.exec(text.slice(body.start, cut.start))?.[0] ?? '';
  const startsLine = cut.start === body.start || /\n[ \t]*$|\\n[ \t]*$/.test(text.slice(body.start, cut.start));
  const endsLine = cut.end === body.end || /^[ \t]*(?:\r?\n|\\n)/.test(text.slice(cut.end, body.end));
  if (startsLine && behind) return { start: cut.start, end: cut.end + behind.length };
  if (endsLine && before) return { start: cut.start - before.length, end: cut.end };
  return behind ? { start: cut.start, end: cut.end + behind.length } : cut;
}

function appendedTo({ into, intoIs }: VolatileMove, text: string, sentence: string): string | undefined {
  const written = text.slice(into.start, into.end);
  const tail = `\\n\\n${sentence}\``;
  if (intoIs === 'template') return `${written.slice(0, -1)}${tail}`;
  if (intoIs === 'quoted') return `\`${written.slice(1, -1).replace(/`|\$\{/g, '\\$&')}${tail}`;
  const key = shorthandKey(into, text);
  return key === undefined ? undefined : `${key}\`\${${written}}${tail}`;
}

/** `prompt: ` for a shorthand property, nothing for any other expression; `undefined` when it could be either. */
function shorthandKey(into: Range, text: string): string | undefined {
  const written = text.slice(into.start, into.end);
  const before = text[skipBackwards(text, into.start) - 1] ?? '';
  const behind = text[skipSpaceAndComments(text, into.end)] ?? '';
  if (!/^[\w$]+$/.test(written) || !'{,'.includes(before) || !',}'.includes(behind)) return '';
  return before === '{' || behind === '}' ? `${written}: ` : undefined;
}

function bodyOf({ from }: VolatileMove): Range {
  return { start: from.start + 1, end: from.end - 1 };
}
