import type { LlmCall } from '../analyzer/call.js';
import { namedValues } from '../analyzer/facts/fact.js';
import type { Cost } from '../analyzer/money/cost.js';
import { formatCost } from '../analyzer/money/format.js';

/** USD of one successful request at most, with all its choices; `undefined` where a part of it has no bound or no price. */
export function requestAtMost(cost: Cost | undefined): number | undefined {
  const usd = cost?.usd;
  if (!usd || usd.input.high === null || usd.output.high === null) return undefined;
  return usd.input.high + usd.output.high;
}

/** `one request: ≤ $0.0052/call + question of unknown size`; `undefined` where the estimate is all unknown inputs and says nothing. */
export function requestPrice(cost: Cost | undefined): string | undefined {
  const usd = cost?.usd;
  if (!cost || !usd || usd.output.high === null) return undefined;
  // Embeddings have no output; what is known of them is the input.
  if (usd.output.high === 0 && !usd.input.high) return undefined;
  const open = usd.input.high === null ? ' of unknown size' : '';
  return `one request: ${formatCost(cost)}${open}${ifAssumed(cost)}`;
}

/** ` if process.env.MODEL is not set`, behind an amount that takes that for granted; nothing where it takes nothing. */
export function ifAssumed(cost: Cost | undefined): string {
  const assumes = cost?.usd?.assumes ?? [];
  return assumes.length === 0 ? '' : ` if ${assumes.join(' and ')}`;
}

/** Whether nothing is billed: a model of one's own machine, whichever it is, or one that is given away. */
export function isFree({ provider, model }: LlmCall, cost: Cost | undefined): boolean {
  if ((provider === 'ollama' || provider === 'local') && namedValues(model) === undefined) return true;
  const price = cost?.usd?.price;
  return price !== undefined && [price.inputPerMTok, price.outputPerMTok, price.usdPerRequest].every((usd) => !usd);
}

/** What the amount depends on, where none can be given: "the model, which is not known: process.env.MODEL". */
export function whyNoAmount(cost: Cost | undefined): string {
  if (cost?.lacks !== undefined) {
    const { what, state } = cost.lacks;
    return `the ${what}, which ${shortened(state)}`;
  }
  if (cost?.unpriced !== undefined) return `a price that is not at hand: ${cost.unpriced}`;
  if (cost?.usd?.output.high === null) return 'the length of the answer, for which no bound is known';
  const open = (cost?.input.holes ?? []).filter(({ maxTokens }) => maxTokens === null).map(({ name }) => name);
  return open.length > 0 ? `the size of ${[...new Set(open)].slice(0, 3).join(', ')}` : 'the model and the prompt';
}

/** Without an expression of the user's own that is longer than the sentence around it. */
function shortened(state: string): string {
  return state.length > LONGEST_STATE ? (state.split(':', 1)[0] ?? state) : state;
}
const LONGEST_STATE = 75;
