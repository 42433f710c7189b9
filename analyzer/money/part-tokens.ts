import type { PromptPart } from '../call.js';
import { type Hole, holesOf, type Text } from '../facts/text.js';
import { imageTokens } from './image-tokens.js';
import { TOKENIZER_OF_UNKNOWN_MODEL, type Tokenizer, tokenizerOf } from './tokenizer-of-model.js';
import { countTokens } from './tokens/count.js';
import { functionTokens } from './tool-tokens.js';

/** How the tokens of one model are counted. */
export interface Counter {
  readonly tokenizer: Tokenizer;
  readonly encoding: 'o200k_base' | 'cl100k_base';
  readonly model: string | undefined;
  /** What to multiply a count with, where the model's own tokenizer is not published. */
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** @param model `undefined` when the model is not known: the range then covers every tokenizer we have a figure for. */
export function counterOf(model: string | undefined): Counter {
  const tokenizer = model === undefined ? TOKENIZER_OF_UNKNOWN_MODEL : tokenizerOf(model);
  if (tokenizer.is === 'exact') {
    return { tokenizer, encoding: tokenizer.encoding, model, low: 1, typical: 1, high: 1 };
  }
  const { low, typical, high } = tokenizer;
  return { tokenizer, encoding: 'o200k_base', model, low, typical, high };
}

/** One part of the prompt, without its holes. */
export interface PartCount {
  readonly part: PromptPart;
  readonly low: number;
  readonly typical: number;
  readonly high: number;
  readonly exact: boolean;
  /** How the vendor renders it is published. */
  readonly rendered: boolean;
}

/** @param text tokens of the part as it is written. */
export function countPart(part: PromptPart, text: number, counter: Counter): PartCount {
  if (part.role === 'tools' && !isTools(part))
    return { part, low: 0, typical: 0, high: 0, exact: true, rendered: false };
  const rendered = renderedTools(part, counter);
  if (rendered !== undefined) {
    const { low, high, exact } = rendered;
    return { part, low, typical: high, high, exact, rendered: true };
  }
  const images = sum(holesOf(part.text).map((hole) => fixedImage(hole, counter) ?? 0));
  return {
    part,
    low: Math.max(Math.floor(text * counter.low), Math.min(text, 1)) + images,
    typical: Math.round(text * counter.typical) + images,
    high: Math.ceil(text * counter.high) + images,
    exact: text === 0 || (part.role !== 'tools' && part.role !== 'schema'),
    rendered: false,
  };
}

/** Definitions of tools, where some are sent; an empty list is none. */
export function isTools({ role, text }: PromptPart): boolean {
  return role === 'tools' && text.parts.some((piece) => piece.is === 'hole' || !/^[[\]{}\s]*$/.test(piece.value));
}

/** Only OpenAI publishes how, and only its models are counted with their own encoding. */
function renderedTools({ role, text }: PromptPart, { model, encoding, tokenizer }: Counter) {
  return role === 'tools' && model !== undefined && tokenizer.is === 'exact'
    ? functionTokens(text, model, encoding, (line) => countTokens(line, encoding))
    : undefined;
}

/** The tokens of a picture of which the code says all that decides; it is no hole then. */
export function fixedImage({ image }: Hole, { model }: Counter): number | undefined {
  const tokens = image && model !== undefined ? imageTokens(image, model) : undefined;
  return tokens?.low === tokens?.high ? tokens?.high : undefined;
}

/** What only exists at run time, with its bound in tokens; null where it has none. */
export function boundedHoles(prompt: readonly PromptPart[], counter: Counter): readonly Hole[] {
  return prompt
    .flatMap((part) => holesOf(part.text))
    .filter((hole) => fixedImage(hole, counter) === undefined)
    .map((hole) => ({ ...hole, maxTokens: boundOf(hole, counter) }));
}

/** Texts that may be texts of which each may be another, and so on: deeper they are not counted. */
const MAX_NESTING = 3;

/** The largest of the texts that a hole can be; null when one of them has no bound. */
export function boundOf({ maxTokens, among, image }: Hole, counter: Counter, nesting = 0): number | null {
  if (image !== undefined && counter.model !== undefined) return imageTokens(image, counter.model)?.high ?? null;
  if (maxTokens !== null || among === undefined || nesting > MAX_NESTING) return maxTokens;
  const sizes = among.map((text) => {
    const holes = holesOf(text).map((hole) => boundOf(hole, counter, nesting + 1));
    const isOpen = holes.some((bound) => bound === null);
    return isOpen
      ? null
      : Math.ceil(tokensOf(text, counter.encoding) * counter.high) + sum(holes.map((bound) => bound ?? 0));
  });
  const known = sizes.filter((size) => size !== null);
  return known.length < sizes.length ? null : Math.max(0, ...known);
}

/** Stretches between two holes are counted as one text, whatever pieces they were put together from. */
function tokensOf(text: Text, encoding: Counter['encoding']): number {
  return sum(stretchTokens(text, encoding));
}

/** Tokens of the literal text before, between and behind the holes. */
export function stretchTokens(text: Text, encoding: Counter['encoding']): readonly number[] {
  return stretchesOf(text).map((stretch) => countTokens(stretch, encoding));
}

function stretchesOf({ parts }: Text): readonly string[] {
  const stretches: string[][] = [[]];
  for (const piece of parts) {
    if (piece.is === 'hole') stretches.push([]);
    else stretches.at(-1)?.push(piece.value);
  }
  return stretches.map((pieces) => pieces.join(''));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
