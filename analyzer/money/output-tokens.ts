import type { LlmCall, Setting } from '../call.js';
import { absent, type Fact, possibleValues } from '../facts/fact.js';
import { beyondText } from './billed-beside.js';
import { maxOutputTokens } from './model-limits.js';

/** How much one successful request can write, all its choices together. */
export interface OutputBound {
  /** Tokens; null when nothing bounds them. */
  readonly high: number | null;
  /** `output cap`, `model maximum`: what the bound is. `undefined` for an operation that writes no text. */
  readonly label: string | undefined;
  readonly notes: readonly string[];
}

const NOTHING: OutputBound = { high: 0, label: undefined, notes: [] };

export function boundOutput(call: LlmCall, model: string): OutputBound {
  if (call.operation === 'embedding' || call.operation === 'rerank') return NOTHING;
  const perReply = boundReply(call, model);
  const beyond = beyondText(call, model);
  if (beyond)
    return withoutBound(perReply, `tokens of ${beyond} in the answer have a price of their own, which is in no figure`);
  const prompts = promptsOf(call);
  if (prompts === undefined)
    return withoutBound(perReply, 'how many texts the list of prompts has is not known, and each of them is answered');
  return timesPrompts(allChoices(call, perReply), prompts);
}

function allChoices(call: LlmCall, perReply: OutputBound): OutputBound {
  const choices = highest(call.choices.fact, 1);
  if (choices === undefined) {
    return withoutBound(perReply, `the number of choices is not known: ${why(call.choices)}`);
  }
  const notes = choices > 1 ? [...perReply.notes, `${choices} choices are written and billed`] : perReply.notes;
  return { ...perReply, high: perReply.high === null ? null : perReply.high * choices, notes };
}

function withoutBound(bound: OutputBound, note: string): OutputBound {
  return { ...bound, high: null, notes: [...bound.notes, note] };
}

/** A completion answers each text of a list. `undefined` where their number is not known. */
export function promptsOf({ operation, prompt, embeddedInputs }: LlmCall): number | undefined {
  if (operation !== 'completion') return 1;
  if (prompt.length === 1 && embeddedInputs === 'many') return undefined;
  return Math.max(1, 1 + prompt.filter(({ continues }) => continues).length);
}

function timesPrompts(bound: OutputBound, prompts: number): OutputBound {
  if (prompts === 1) return bound;
  const notes = [...bound.notes, `each of the ${prompts} prompts is answered`];
  return { ...bound, high: bound.high === null ? null : bound.high * prompts, notes };
}

function boundReply(call: LlmCall, model: string): OutputBound {
  const { fact, applies, defaultIsModelMaximum, ignored } = call.outputCap;
  const ignoredNote = ignored ? [`${ignored.name.text} caps nothing: ${ignored.why}`] : [];
  const cap = bounding(applies && !defaultIsModelMaximum ? fact : withoutDefault(fact));
  if (cap !== undefined) {
    const note = fact.is === 'absent' ? [`no output cap is set; the SDK then sends ${cap}`] : [];
    const added = withAdded(call, { high: cap, label: 'output cap', notes: [...ignoredNote, ...note] });
    return comparedWithModel(model, added);
  }
  const because = fact.is === 'unknown' ? `the output cap is not known (${fact.why})` : 'no output cap';
  return modelMaximum(model, because, ignoredNote, defaultOf(fact));
}

/** The bound is what the code sets, also where the model would end sooner, or refuse the request. */
function comparedWithModel(model: string, bound: OutputBound): OutputBound {
  const limit = maxOutputTokens(model);
  if (limit === undefined || bound.high === null || bound.high <= limit.tokens) return bound;
  const [cap, most] = [bound.high, limit.tokens].map((tokens) => tokens.toLocaleString('en-US'));
  const { where, asOf } = limit.source;
  const note = `the cap of ${cap} tokens is above the ${most} that ${model} can write (${where}, ${asOf})`;
  return { ...bound, notes: [...bound.notes, note] };
}

/** The cap, and the budget for thinking that the SDK adds to it. */
function withAdded({ outputCap: { added } }: LlmCall, bound: OutputBound): OutputBound {
  if (added === undefined) return bound;
  const budget = bounding(added);
  if (budget === undefined)
    return { ...bound, high: null, notes: [...bound.notes, 'the SDK adds a budget for thinking that is not known'] };
  return {
    ...bound,
    high: bound.high === null ? null : bound.high + budget,
    notes: [...bound.notes, `the SDK adds the ${budget} tokens for thinking to the cap`],
  };
}

function modelMaximum(model: string, because: string, notes: readonly string[], sent: number | undefined): OutputBound {
  const limit = maxOutputTokens(model);
  const tokens = limit?.tokens ?? sent;
  if (tokens === undefined) {
    return {
      high: null,
      label: 'output',
      notes: [...notes, `${because}, and the largest reply of ${model} is not known`],
    };
  }
  const source = limit ? ` (${limit.source.where}, ${limit.source.asOf})` : '';
  return {
    high: tokens,
    label: 'model maximum',
    notes: [...notes, `${because}: a reply can reach the model's ${tokens} tokens${source}`],
  };
}

/** The largest value a fact allows; `otherwise` for a setting that is provably not set and has no default. */
export function highest<T extends number | undefined>(fact: Fact<number>, otherwise: T): number | T | undefined {
  const values = possibleValues(fact);
  if (values !== undefined) return Math.max(...values);
  return fact.is === 'absent' ? otherwise : undefined;
}

/** `max_tokens: -1` and the like are how several APIs spell "no cap". */
function bounding(fact: Fact<number>): number | undefined {
  const caps = possibleValues(fact);
  return caps?.every((cap) => cap > 0 && Number.isFinite(cap)) ? Math.max(...caps) : undefined;
}

function withoutDefault(fact: Fact<number>): Fact<number> {
  return fact.is === 'absent' ? absent() : fact;
}

function defaultOf(fact: Fact<number>): number | undefined {
  return fact.is === 'absent' ? (fact.default ?? undefined) : undefined;
}

function why(setting: Setting<number>): string {
  return setting.fact.is === 'unknown' ? setting.fact.why : 'it is not set';
}
