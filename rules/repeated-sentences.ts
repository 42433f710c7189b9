import type { PromptPart } from '../analyzer/call.js';
import type { StaticText, TextPart } from '../analyzer/facts/text.js';

/** A sentence that a request says a second time, or more often. */
export interface Repeated {
  /** As it is written first, without the mark of a list. */
  readonly sentence: string;
  readonly first: SentencePlace;
  readonly second: SentencePlace;
  /** All behind the second. */
  readonly others: readonly SentencePlace[];
}

/** Where a sentence stands in a stretch of literal text: `start` and `end` are offsets into its `value`. */
export interface SentencePlace {
  readonly part: PromptPart;
  readonly stretch: StaticText;
  readonly start: number;
  readonly end: number;
}

/** Instructions only: a few-shot example may repeat another one, and tool definitions repeat what each tool needs. */
export function repeatedSentences(prompt: readonly PromptPart[], minWords: number): readonly Repeated[] {
  const seen = new Map<string, SentencePlace[]>();
  for (const place of instructionsOf(prompt).flatMap(sentencesOfPart)) {
    const sentence = normalised(textAt(place));
    if (wordsOf(sentence) < minWords || !isProse(sentence) || EXAMPLE.test(sentence)) continue;
    seen.set(sentence, [...(seen.get(sentence) ?? []), place]);
  }
  return [...seen.values()].flatMap(([first, second, ...others]) =>
    first && second ? [{ sentence: withoutMark(textAt(first)), first, second, others }] : [],
  );
}

function textAt({ stretch, start, end }: SentencePlace): string {
  return stretch.value.slice(start, end);
}

/** A line of an example that the instructions show: `Input: ...`, `Reason: ...`. Such words as `Important: ...` begin a rule. */
const EXAMPLE =
  /^(?!(?:important|note|remember|always|never|warning|attention|critical|caution|tip|hint|reminder|rules?|instructions?|task|goal)\b)[\p{L}_]+(?: [\p{L}\d_]+)?:/u;

/** The system prompt, and the last message of the user. */
function instructionsOf(prompt: readonly PromptPart[]): readonly PromptPart[] {
  const question = prompt.findLastIndex(({ role }) => role === 'user');
  return prompt.filter(({ role }, index) => role === 'system' || index === question);
}

function sentencesOfPart(part: PromptPart): readonly SentencePlace[] {
  const { parts } = part.text;
  return parts.flatMap((stretch, index) =>
    stretch.is === 'static' ? sentencesOf(part, stretch, [parts[index - 1], parts[index + 1]]) : [],
  );
}

/** What is cut off by a hole is no whole sentence. */
function sentencesOf(
  part: PromptPart,
  stretch: StaticText,
  [before, behind]: readonly (TextPart | undefined)[],
): readonly SentencePlace[] {
  const all = [...stretch.value.matchAll(SENTENCE)].map(({ index, 0: sentence }) => {
    const lead = sentence.length - sentence.trimStart().length;
    return { part, stretch, start: index + lead, end: index + sentence.trimEnd().length };
  });
  const isCutBefore = before?.is === 'hole' && !/^\s*\n/.test(stretch.value);
  const isCutBehind = behind?.is === 'hole' && !/(?:[.!?]\s*|\n\s*)$/.test(stretch.value);
  return all.filter(({ start, end }) => start < end).slice(isCutBefore ? 1 : 0, isCutBehind ? -1 : undefined);
}

/** Up to a mark at the end of a sentence, or to the end of the line. */
const SENTENCE = /[^\n]*?(?:[.!?](?=\s|$)|(?=\n|$))[ \t]*(?:\n|$)?/g;

/** List marks, case and spacing make no other sentence. */
function normalised(sentence: string): string {
  return withoutMark(sentence).toLowerCase();
}

function withoutMark(sentence: string): string {
  return sentence
    .replace(/^[\s\-*+•>#\d.)]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(sentence: string): number {
  return sentence.match(/\p{L}[\p{L}\p{M}'’-]*/gu)?.length ?? 0;
}

/** Rows of a table, code and data repeat by nature. */
function isProse(sentence: string): boolean {
  const letters = sentence.match(/[\p{L}\p{M}\s,.'’!?;:()"-]/gu)?.length ?? 0;
  return letters / sentence.length > 0.95 && !/[|{}<>=]|;$|\p{L}\(/u.test(sentence);
}
