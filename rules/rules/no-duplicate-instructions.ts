// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the examples are source code
import type { LlmCall } from '../../analyzer/call.js';
import type { Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatUsd } from '../../analyzer/money/format.js';
import type { Edit, Fix } from '../finding.js';
import type { TextOf } from '../lint.js';
import { answersFor, findingPlace, isSamePlace, relatedPlaces, wayToClient } from '../places.js';
import { staticChars } from '../prompt-prefix.js';
import { type Repeated, repeatedSentences, type SentencePlace } from '../repeated-sentences.js';
import { defineRule, lines, type RuleContext } from '../rule.js';
import { shortened } from '../volatile-path.js';

type Options = { readonly minWords: number };

export default defineRule<Options>({
  id: 'no-duplicate-instructions',
  title: 'Say each instruction once per request',
  why: 'Every token of a prompt is paid for on every request, the second copy of a sentence like the first. A copy of 30 tokens is small, but prompts that grew by pasting repeat whole paragraphs: 500 tokens are 0.00125 USD a request at 2.50 USD per million (gpt-4o, price list of November 2026), 37 USD a month at 1,000 requests a day.',
  fires: 'The same sentence of at least `minWords` words stands twice in the literal text of one request.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {
    minWords: {
      default: 8,
      doc: 'Shorter sentences may be repeated.',
      schema: { type: 'integer', minimum: 3 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion removes the copies where each is a whole line of a template literal in the same file.',
  },
  bad: [
    lines(
      'await generateText({',
      `  model: openai('gpt-4o'),`,
      '  system: `You answer questions about parcels.',
      'Never promise a delivery date that is not in the data.',
      'Be friendly.',
      'Never promise a delivery date that is not in the data.`,',
      '  prompt: question,',
      '});',
    ),
    lines(
      `const rule = 'Answer in the language in which the customer has written.';`,
      'await client.responses.create({',
      `  model: 'gpt-5-mini',`,
      '  instructions: `You run a shop. ${rule}`,',
      '  input: `${rule}\\n${question}`,',
      '});',
    ),
  ],
  good: [
    lines(
      'await generateText({',
      `  model: openai('gpt-4o'),`,
      `  system: 'You answer questions about parcels. Never promise a delivery date that is not in the data.',`,
      '  prompt: question,',
      '});',
    ),
    lines(
      'await client.responses.create({',
      `  model: 'gpt-5-mini',`,
      `  instructions: 'Be brief. Be kind. Be brief.',`,
      '  input: question,',
      '});',
    ),
  ],
  notAFinding: [
    "The model bills nothing: it is given away, or runs on a machine of one's own.",
    'Sentences of fewer words than `minWords`.',
    'Few-shot examples, in pairs of messages or in lines such as `Input: ...`, and the definitions of tools.',
    'Rows of a table, code and data.',
    'Sentences with a hole in them: what they say is only known at run time.',
  ],

  check(call, context) {
    // Texts to embed, and descriptions of images, instruct nobody.
    if (call.outputKind === undefined) return undefined;
    const repeated = repeatedSentences(call.prompt, context.options.minWords).filter((each) => isSaidHere(call, each));
    const [found] = repeated;
    if (found === undefined) return undefined;
    const [first, second] = [found.first, found.second].map((copy) => sourcePlace(copy, context.textOf));
    // A constant that is used twice is written once: what says it again is where it is used.
    const isWrittenOnce = first !== undefined && second !== undefined && isSamePlace(first, second);
    const at = findingPlace(call, isWrittenOnce ? found.second.part.at : second);
    const usd = usdOf(repeated, call, context.cost);
    return {
      at,
      message: messageOf(repeated, usd),
      related: relatedPlaces(at, [
        [first, isWrittenOnce ? 'Both copies are written here.' : 'It is said here already.'],
        [isWrittenOnce ? undefined : second, 'The second copy is written here.'],
        ...wayToClient(call),
      ]),
      fix: fixOf(call, repeated, context),
      surplusUsd: usd,
    };
  },
});

/** A wrapper's call answers for what it adds; what the wrapper says twice by itself is reported there. */
function isSaidHere(call: LlmCall, { first, second }: Repeated): boolean {
  return answersFor(
    call,
    [first, second].flatMap(({ part, stretch }) => [stretch.at ?? part.at]),
  );
}

/** The sentence alone where the source reads as the text does, else the whole stretch. */
function sourcePlace({ stretch: { at, value }, start, end }: SentencePlace, textOf: TextOf): Place | undefined {
  if (at === undefined) return undefined;
  const text = textOf(at.file);
  const written = text.slice(at.start, at.end);
  const quote = written.replaceAll('\r\n', '\n') === value ? 0 : 1;
  if (written.slice(quote, written.length - quote).replaceAll('\r\n', '\n') !== value) return at;
  const isCrLf = written.includes('\r\n');
  const offsetOf = (offset: number) =>
    at.start + quote + offset + (isCrLf ? value.slice(0, offset).split('\n').length - 1 : 0);
  return { file: at.file, start: offsetOf(start), end: offsetOf(end) };
}

function messageOf(repeated: readonly Repeated[], usd: number | undefined): string {
  const [first, ...others] = repeated;
  const times = first === undefined || first.others.length === 0 ? 'twice' : `${first.others.length + 2} times`;
  const more = others.length > 0 ? `, and ${others.length} more ${others.length > 1 ? 'sentences' : 'sentence'}` : '';
  const price = usd === undefined ? 'how much depends on the model' : `about ${formatUsd(usd)} each time`;
  return `This request says ${times}: "${shortened(first?.sentence ?? '')}"${more}. Every request pays for each copy (${price}). Say it once.`;
}

/** USD of the second copies, at the tokens per character of the whole prompt. */
function usdOf(repeated: readonly Repeated[], call: LlmCall, cost: Cost | undefined): number | undefined {
  const characters = repeated.reduce((sum, { sentence, others }) => sum + sentence.length * (1 + others.length), 0);
  const tokens = cost?.input.stretches.flat().reduce((sum, count) => sum + count, 0) ?? 0;
  const usd = cost?.usd;
  return usd && ((characters / staticChars(call)) * tokens * usd.price.inputPerMTok) / 1e6;
}

/** All copies or none: what is left of them would be the next finding. */
function fixOf(call: LlmCall, repeated: readonly Repeated[], { textOf }: RuleContext<Options>): Fix | undefined {
  const places = repeated.map(({ first, second, others }) =>
    [first, second, ...others].map((copy) => sourcePlace(copy, textOf)),
  );
  const isApart = places.every((all) =>
    all.every((place, index) => !place || !all.slice(0, index).some((other) => other && isSamePlace(place, other))),
  );
  const edits = places.flatMap(([, ...copies]) =>
    copies.map((copy) => (copy?.file === call.file ? lineOf(copy, textOf) : undefined)),
  );
  const whole = edits.filter((edit) => edit !== undefined);
  if (!isApart || whole.length < edits.length) return undefined;
  const title = whole.length > 1 ? 'Remove all copies but the first' : 'Remove the second copy';
  return { title, kind: 'suggestion', edits: joined(whole) };
}

/** A whole line of a template literal can go; a sentence among others is the author's to take out. */
function lineOf(copy: Place, textOf: TextOf): Edit | undefined {
  const text = textOf(copy.file);
  const lineStart = text.lastIndexOf('\n', copy.start - 1) + 1;
  const nextLine = text.indexOf('\n', copy.end) + 1;
  if (text.slice(lineStart, copy.start).trim() !== '' || lineStart === 0 || nextLine === 0) return undefined;
  const behind = text.slice(copy.end, nextLine);
  const edit = { file: copy.file, newText: '' };
  if (behind.trim() === '') return { ...edit, start: lineStart, end: nextLine };
  // The last line of the literal: the line break before it goes, the backtick stays.
  if (!behind.startsWith('`')) return undefined;
  return { ...edit, start: text[lineStart - 2] === '\r' ? lineStart - 2 : lineStart - 1, end: copy.end };
}

/** Lines that follow each other go in one edit. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const all: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && edit.start <= last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, edit.end) };
    else all.push(edit);
  }
  return all;
}
