import type { LlmCall } from '../analyzer/call.js';
import { known, possibleValues } from '../analyzer/facts/fact.js';
import type { PriceOf } from '../analyzer/money/cost.js';
import { cheaperThan, whyShort } from './cheaper-model.js';
import { highThinking } from './high-thinking.js';
import { SHORT_CAP, shortOutput } from './short-output.js';

/** Whether another model in the place of the one that a call asks would be the next thing to complain of. */
export function bringsFinding(call: LlmCall, newModel: string, priceOf: PriceOf): boolean {
  return wouldThinkTooMuch(call, newModel) || wouldBeTooLarge(call, newModel, priceOf);
}

/** `gpt-5-pro` knows no effort but a high one; to its successors a high one is a choice. */
function wouldThinkTooMuch(call: LlmCall, newModel: string): boolean {
  if (shortOutput(call, SHORT_CAP.effort) === undefined) return false;
  const isHigh = (asking: LlmCall) => highThinking(asking, Number.POSITIVE_INFINITY) !== undefined;
  return !isHigh(call) && isHigh({ ...call, model: known(newModel) });
}

/** A model of one's own size for a small answer, which a larger one takes the place of. */
function wouldBeTooLarge(call: LlmCall, newModel: string, priceOf: PriceOf): boolean {
  if (whyShort(call, SHORT_CAP.model) === undefined || cheaperThan(newModel, call, priceOf) === undefined) return false;
  const models = call.model.is === 'absent' ? [] : (possibleValues(call.model) ?? []);
  return !models.some((model) => cheaperThan(model, call, priceOf) !== undefined);
}
