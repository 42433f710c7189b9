import type { LlmCall, PromptPart } from '../call.js';
import type { Place } from '../facts/fact.js';
import { type Hole, holesOf } from '../facts/text.js';
import type { InputTokens } from './cost.js';
import { framingTokens, isChat } from './message-framing.js';
import {
  boundedHoles,
  boundOf,
  type Counter,
  counterOf,
  countPart,
  fixedImage,
  isTools,
  type PartCount,
  stretchTokens,
} from './part-tokens.js';
import { describeTokenizer } from './tokenizer-of-model.js';
import { promptForTools, type ToolPrompt } from './tool-tokens.js';

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
  /** Of which `tokens` is the middle, where no tokenizer is published, or the most; adds up to the input's own. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly note: string | undefined;
  /** Where it is written. */
  readonly at?: Place | undefined;
}

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
  const counter = counterOf(model);
  const { tokenizer } = counter;
  const stretches = call.prompt.map((part) => stretchTokens(part.text, counter.encoding));
  const parts = call.prompt.map((part, index) => countPart(part, sum(stretches[index] ?? []), counter));
  const framing = tokenizer.is === 'exact' ? framingTokens(call, tokenizer.encoding) : 0;
  const added = call.prompt.some(isTools) && model !== undefined ? promptForTools(model) : undefined;
  const holes = boundedHoles(call.prompt, counter);
  const open = !call.promptComplete || holes.some((hole) => hole.maxTokens === null);
  const tokens: InputTokens = {
    known: sum(parts.map(({ typical }) => typical)) + framing + (added?.typical ?? 0),
    low: sum(parts.map(({ low }) => low)) + framing + (added?.low ?? 0),
    high:
      sum(parts.map(({ high }) => high)) + framing + (added?.high ?? 0) + sum(holes.map((hole) => hole.maxTokens ?? 0)),
    exact: tokenizer.is === 'exact' && parts.every(({ exact }) => exact),
    holes: holes.map(({ name, maxTokens }) => ({ name, maxTokens })),
    stretches: stretches.map((counts) => counts.map((count) => Math.round(count * counter.typical))),
    method: describeTokenizer(tokenizer),
  };
  return {
    tokens,
    low: tokens.low,
    high: open ? null : tokens.high,
    parts: rows(parts, counter, { framing, added }, call.promptComplete),
    notes: notesOn(call, { holes, parts, counter, framing, added }),
  };
}

function rows(
  parts: readonly PartCount[],
  counter: Counter,
  { framing, added }: { readonly framing: number; readonly added: ToolPrompt | undefined },
  complete: boolean,
): readonly InputPart[] {
  const result: InputPart[] = [];
  for (const { part, typical, low, high } of parts) {
    if (high > 0)
      result.push({ label: LABELS[part.role], tokens: typical, range: { low, high }, note: undefined, at: part.at });
    for (const hole of holesOf(part.text)) {
      if (fixedImage(hole, counter) !== undefined) continue;
      const bound = boundOf(hole, counter);
      result.push({
        label: `hole: ${hole.name}`,
        tokens: bound,
        ...(bound === null ? {} : { range: { low: 0, high: bound } }),
        note: bound === null ? 'its size is not known' : 'at most',
        at: hole.at,
      });
    }
  }
  if (added)
    result.push({
      ...{ label: 'system prompt for tools', tokens: added.typical, note: 'added by the provider' },
      range: { low: added.low, high: added.high },
    });
  if (framing > 0) result.push({ label: 'message framing', tokens: framing, note: undefined });
  if (!complete)
    result.push({ label: 'more of the prompt', tokens: null, note: 'it comes from a spread or a variable' });
  return result;
}

interface Counted {
  readonly holes: readonly Hole[];
  readonly parts: readonly PartCount[];
  readonly counter: Counter;
  readonly framing: number;
  readonly added: ToolPrompt | undefined;
}

function notesOn(call: LlmCall, { holes, parts, counter, framing, added }: Counted): readonly string[] {
  const { tokenizer } = counter;
  const method = describeTokenizer(tokenizer);
  const notes = [tokenizer.is === 'exact' ? `tokens counted with ${method}` : `tokens ${method}`];
  if (framing > 0) {
    notes.push('message framing by the rule that OpenAI published for gpt-4o: 4 tokens a message and 3 for the reply');
  } else if (isChat(call) && tokenizer.is !== 'exact') {
    notes.push('message framing is not counted: this vendor publishes no rule');
  }
  notes.push(...renderingNotes(parts));
  if (added !== undefined)
    notes.push(
      `with tools the provider adds a system prompt of ${added.low} to ${added.high} tokens, by its price list`,
    );
  if (call.prompt.some(({ text }) => holesOf(text).some((hole) => hole.image && boundOf(hole, counter) !== null)))
    notes.push('images are counted by the rule that the vendor publishes');
  const open = holes.filter((hole) => hole.maxTokens === null);
  const names = [...new Set(open.map((hole) => hole.name))];
  if (names.length > 0) notes.push(`not counted, of unknown size: ${names.join(', ')}`);
  if (!call.promptComplete) notes.push('more may be sent than the code shows here (a spread or a variable)');
  return notes;
}

function renderingNotes(parts: readonly PartCount[]): readonly string[] {
  const notes: string[] = [];
  if (parts.some(({ rendered }) => rendered))
    notes.push('tools are counted by the rule that OpenAI published for functions with gpt-4o and gpt-4');
  if (parts.some(({ part, rendered, typical }) => /^(?:tools|schema)$/.test(part.role) && !rendered && typical > 0))
    notes.push('tools and schemas are counted as written; how the vendor renders them is not published');
  return notes;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
