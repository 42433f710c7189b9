import type { LlmCall } from '../analyzer/call.js';
import { type Fact, type Place, possibleValues } from '../analyzer/facts/fact.js';

/** What makes a model think long: an effort in a word, or a budget in tokens. */
export type HighThinking =
  | { readonly by: 'effort'; readonly effort: string; readonly at: Place | undefined }
  | { readonly by: 'budget'; readonly tokens: number; readonly at: Place | undefined };

/** `undefined` where that is not certain. A budget is high when it is above `maxBudget` tokens. */
export function highThinking(call: LlmCall, maxBudget: number): HighThinking | undefined {
  return highEffort(call) ?? highBudget(call, maxBudget);
}

function highEffort(call: LlmCall): HighThinking | undefined {
  const efforts = possibleValues(call.reasoning);
  const [effort] = efforts ?? [];
  if (efforts === undefined || effort === undefined || !efforts.every(isHighEffort) || onlyThinksHard(call))
    return undefined;
  return isClaudesEffort(call) && !isAboveDefault(call, efforts)
    ? undefined
    : { by: 'effort', effort, at: placeOf(call.reasoning) };
}

export function isHighEffort(effort: string): boolean {
  return /^(?:high|xhigh|max)$/i.test(effort);
}

/** `gpt-5-pro`, `o3-pro`; that of Gemini knows lower levels. */
function onlyThinksHard({ model }: LlmCall): boolean {
  return (possibleValues(model) ?? []).some((id) => /(?:^|\/)(?:gpt-[\d.]+|o\d)-pro\b/.test(id));
}

/** Claude's effort is about all that it writes; OpenRouter makes a budget for thinking of it. */
export function isClaudesEffort({ model, provider }: LlmCall): boolean {
  return provider !== 'openrouter' && (possibleValues(model) ?? []).some((id) => /claude/.test(id));
}

/** `high` is what Claude does by default: it says something only to a model that weighs by itself how long to think. */
function isAboveDefault(call: LlmCall, efforts: readonly string[]): boolean {
  if (thinksAsItLikes(call)) return true;
  return !mayBeOff(call) && efforts.every((effort) => effort !== 'high');
}

export function thinksAsItLikes({ thinking }: LlmCall): boolean {
  return possibleValues(thinking.mode)?.every((mode) => mode === 'adaptive') ?? false;
}

function mayBeOff({ thinking: { mode } }: LlmCall): boolean {
  return mode.is !== 'absent' && (possibleValues(mode)?.includes('disabled') ?? true);
}

function highBudget({ thinking: { mode, budget } }: LlmCall, maxBudget: number): HighThinking | undefined {
  const budgets = possibleValues(budget);
  const modes = mode.is === 'absent' ? [] : possibleValues(mode);
  if (!modes?.every((each) => each === 'enabled') || !budgets?.every((tokens) => tokens > maxBudget)) return undefined;
  return { by: 'budget', tokens: Math.min(...budgets), at: placeOf(budget) };
}

function placeOf(fact: Fact<unknown>): Place | undefined {
  return 'at' in fact ? fact.at : undefined;
}
