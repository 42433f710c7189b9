import type { LlmCall, PromptPart } from '../call.js';
import { type Hole, holesOf, type Text } from '../facts/text.js';
import type { InputTokens } from './cost.js';
import { describeTokenizer, TOKENIZER_OF_UNKNOWN_MODEL, type Tokenizer, tokenizerOf } from './tokenizer-of-model.js';
import { countTokens } from './tokens/count.js';

/** The tokens that are sent, part by part. */
export interface InputCount {
  readonly tokens: InputTokens;
  /** Low and high with every bounded hole at its bound; `high` is null when one hole, or the prompt's end, is open. */
  readonly low: number;
  readonly high: number | null;
  readonly parts: readonly InputPart[];
  readonly notes: readonly string[];
}
export interface InputPart {
  readonly label: string;
  readonly tokens: number | null;
  readonly note: string | undefined;
}

/**
 * OpenAI's published rule (openai-cookbook, How_to_count_tokens_with_tiktoken): three tokens around each message
 * plus its role, which is one token in both encodings, and three that prime the reply.
 */
const OPENAI_PER_MESSAGE = 4;
const OPENAI_PER_REPLY = 3;
const MESSAGE_ROLES = new Set<PromptPart['role']>(['system', 'user', 'assistant', 'tool']);

const LABELS: Readonly<Record<PromptPart['role'], string>> = {
  system: 'system prompt',
  user: 'user message',
  assistant: 'assistant message',
  tool: 'tool result',
  tools: 'tool definitions',
  schema: 'output schema',
  unknown: 'prompt',
};

/** @param model `undefined` when the model is not known: the range then covers every tokenizer we have a figure for. */
export function countInput(call: LlmCall, model: string | undefined): InputCount {
  const tokenizer = model === undefined ? TOKENIZER_OF_UNKNOWN_MODEL : tokenizerOf(model);
  const counter = counterOf(tokenizer);
  const stretches = call.prompt.map((part) => stretchTokens(part.text, counter.encoding));
  const parts = call.prompt.map((part, index) => ({ part, count: sum(stretches[index] ?? []) }));
  const text = sum(parts.map(({ count }) => count));
  const framing = framingOf(call, tokenizer);
  const holes = boundedHoles(call, counter);
  const bounded = sum(holes.map((hole) => hole.maxTokens ?? 0));
  const open = !call.promptComplete || holes.some((hole) => hole.maxTokens === null);
  const tokens: InputTokens = {
    known: Math.round(text * counter.typical) + framing,
    low: Math.max(Math.floor(text * counter.low), Math.min(text, 1)) + framing,
    high: Math.ceil(text * counter.high) + framing + bounded,
    exact: tokenizer.is === 'exact' && !rendersTools(call),
    holes: holes.map(({ name, maxTokens }) => ({ name, maxTokens })),
    stretches: stretches.map((counts) => counts.map((count) => Math.round(count * counter.typical))),
    method: describeTokenizer(tokenizer),
  };
  return {
    tokens,
    low: tokens.low,
    high: open ? null : tokens.high,
    parts: rows(parts, counter, framing, call.promptComplete),
    notes: notesOn(call, holes, tokenizer, tokens.method, framing),
  };
}

interface Counter {
  readonly encoding: 'o200k_base' | 'cl100k_base';
  /** What to multiply a count with, where the model's own tokenizer is not published. */
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

function counterOf(tokenizer: Tokenizer): Counter {
  if (tokenizer.is === 'exact') return { encoding: tokenizer.encoding, low: 1, typical: 1, high: 1 };
  return { encoding: 'o200k_base', low: tokenizer.low, typical: tokenizer.typical, high: tokenizer.high };
}

function boundedHoles(call: LlmCall, counter: Counter): readonly Hole[] {
  return call.prompt
    .flatMap((part) => holesOf(part.text))
    .map((hole) => ({ ...hole, maxTokens: boundOf(hole, counter) }));
}

/** Texts that may be texts of which each may be another, and so on: deeper they are not counted. */
const MAX_NESTING = 3;

/** The largest of the texts that a hole can be; null when one of them has no bound. */
function boundOf({ maxTokens, among }: Hole, counter: Counter, nesting = 0): number | null {
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

function stretchTokens(text: Text, encoding: Counter['encoding']): readonly number[] {
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

/** Zero where no rule is published; the notes then say so. */
function framingOf(call: LlmCall, tokenizer: Tokenizer): number {
  if (!isChat(call) || tokenizer.is !== 'exact') return 0;
  const messages = call.prompt.filter(isMessage).length;
  return messages === 0 ? 0 : messages * OPENAI_PER_MESSAGE + OPENAI_PER_REPLY;
}

/** A part without a role is a message when it holds text (`input: 'Hi'`); a bare hole may be any number of them. */
function isMessage({ role, text }: PromptPart): boolean {
  return MESSAGE_ROLES.has(role) || (role === 'unknown' && text.parts.some((piece) => piece.is === 'static'));
}

function isChat(call: LlmCall): boolean {
  return call.operation === 'chat' || call.operation === 'agent' || call.operation === 'batch';
}

function rendersTools(call: LlmCall): boolean {
  return call.prompt.some((part) => part.role === 'tools' || part.role === 'schema');
}

function rows(
  parts: readonly { readonly part: PromptPart; readonly count: number }[],
  counter: Counter,
  framing: number,
  complete: boolean,
): readonly InputPart[] {
  const result: InputPart[] = [];
  for (const { part, count } of parts) {
    if (count > 0)
      result.push({ label: LABELS[part.role], tokens: Math.round(count * counter.typical), note: undefined });
    for (const hole of holesOf(part.text)) {
      const bound = boundOf(hole, counter);
      result.push({
        label: `hole: ${hole.name}`,
        tokens: bound,
        note: bound === null ? 'its size is not known' : 'at most',
      });
    }
  }
  if (framing > 0) result.push({ label: 'message framing', tokens: framing, note: undefined });
  if (!complete)
    result.push({ label: 'more of the prompt', tokens: null, note: 'it comes from a spread or a variable' });
  return result;
}

function notesOn(
  call: LlmCall,
  holes: readonly Hole[],
  tokenizer: Tokenizer,
  method: string,
  framing: number,
): readonly string[] {
  const notes = [tokenizer.is === 'exact' ? `tokens counted with ${method}` : `tokens ${method}`];
  if (framing > 0) {
    notes.push('message framing by the rule that OpenAI published for gpt-4o: 4 tokens a message and 3 for the reply');
  } else if (isChat(call) && tokenizer.is !== 'exact') {
    notes.push('message framing is not counted: this vendor publishes no rule');
  }
  if (rendersTools(call))
    notes.push('tools and schemas are counted as written; how the vendor renders them is not published');
  const open = holes.filter((hole) => hole.maxTokens === null);
  const names = [...new Set(open.map((hole) => hole.name))];
  if (names.length > 0) notes.push(`not counted, of unknown size: ${names.join(', ')}`);
  if (!call.promptComplete) notes.push('more may be sent than the code shows here (a spread or a variable)');
  return notes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
