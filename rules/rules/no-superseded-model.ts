import type { LlmCall, Operation } from '../../analyzer/call.js';
import { possibleValues } from '../../analyzer/facts/fact.js';
import type { Cost, Price } from '../../analyzer/money/cost.js';
import { formatAtMost } from '../../analyzer/money/format.js';
import { thinks } from '../../analyzer/money/model-families.js';
import { bringsFinding } from '../brought-findings.js';
import { type Offer, perMillion, type Standing, standingOf, tokensPerToken } from '../newer-model.js';
import { answersFor, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { modelPlace, newSdkNeeded, replaceModel } from '../replace-model.js';
import { requestAtMost } from '../request-price.js';
import { defineRule } from '../rule.js';

export default defineRule({
  id: 'no-superseded-model',
  title: 'Ask no model that a newer one replaces at no higher price',
  why: 'Vendors lower the price with a new model of a family and leave the old one as dear as it was: Claude Opus 4.1 costs 15 USD in and 75 USD out per million tokens, Opus 4.8 costs 5 and 25 (price list of September 2026). Retired models fail: gpt-4 and gpt-3.5-turbo since 2026-10-23 (developers.openai.com/api/docs/deprecations).',
  fires:
    'The vendor has retired the model, or has a newer one of the same family, or names one instead of it, that costs no more for input and for output. Retirements are dated in a table of the product; nothing depends on the clock.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion writes the id of the newer model where the old one is written as a plain literal. There is none where the new model would refuse the request (Claude Opus 4.7 and later take no `temperature`; to Claude from 4.1 on, LangChain below 1.0 sends a `top_p` that it refuses), where it thinks before it answers and the old one does not (output caps then need another size), and at clouds that have ids of their own.',
  },
  bad: [
    `import Anthropic from '@anthropic-ai/sdk';\nawait new Anthropic().messages.create({ model: 'claude-opus-4-1', max_tokens: 500, messages: [{ role: 'user', content: question }] });`,
    `await client.chat.completions.create({ model: 'gpt-3.5-turbo', messages: [{ role: 'user', content: question }], max_tokens: 300 });`,
  ],
  good: [
    `import Anthropic from '@anthropic-ai/sdk';\nawait new Anthropic().messages.create({ model: 'claude-opus-4-8', max_tokens: 500, messages: [{ role: 'user', content: question }] });`,
    `await client.chat.completions.create({ model: 'ft:gpt-4o-2024-08-06:acme::abc', messages: [{ role: 'user', content: question }], max_tokens: 300 });`,
    `await client.chat.completions.create({ model: process.env.MODEL ?? 'gpt-4', messages: [{ role: 'user', content: question }], max_tokens: 300 });`,
  ],
  alsoWhenFree: true,
  notAFinding: [
    "The model is not known: it comes from a variable, a parameter or the environment. An id that only stands in for one of those (`process.env.MODEL ?? 'gpt-4'`) is not what is asked for certain.",
    'No model is set: which one the SDK then asks is its own choice.',
    'One of several possible models is up to date.',
    'Fine-tuned models, Azure deployments, hosts of your own, and gateways whose names do not tell the model.',
    'Names that their vendor moves on (`mistral-large-latest`), unless they are retired, too.',
    'A retirement that is announced, while no model at hand costs as little.',
    'Newer models that think before they answer, which is billed as output, unless they cost a quarter or less of one that does not; and those whose tokenizer makes the same text dearer.',
    'At clouds and gateways, the dates on which the vendor itself retires a model: they have their own.',
  ],

  check(call, context) {
    const { priceOf, textOf } = context;
    const models =
      ASKS_FOR_TEXT.has(call.operation) && call.model.is !== 'absent' ? possibleValues(call.model) : undefined;
    const written = modelPlace(call);
    if (!models || !answersFor(call, [written])) return undefined;
    const standings = models.map((model) => standingOf({ model, provider: call.provider }, priceOf));
    if (!standings.every((standing) => standing && (standing.retired || standing.successor))) return undefined;
    const [model, standing] = [models[0], standings[0]];
    if (model === undefined || standing === undefined) return undefined;
    const at = findingPlace(call, written);
    const { successor } = standing;
    const isFixable = successor !== undefined && !bringsFinding(call, successor.model, priceOf);
    return {
      at,
      matter: [written ?? at],
      message: `${messageOf(model, standing, context.cost)}${needed(call, standing.successor)}`,
      ...(isNoSaving(standing) && { atMost: 'info' as const }),
      related: relatedPlaces(at, [[written, 'The model is chosen here.'], ...wayToClient(call)]),
      fix: isFixable ? replaceModel(call, successor, textOf) : undefined,
      surplusUsd: savedPerRequest(model, standing, context.cost),
    };
  },
});

const ASKS_FOR_TEXT: ReadonlySet<Operation> = new Set<Operation>(['chat', 'completion', 'agent', 'batch']);

/** The newer model costs the same, and the old one is not about to end. */
function isNoSaving({ retirement, price, successor }: Standing): boolean {
  const other = successor?.price;
  if (retirement !== undefined || price === undefined || other === undefined) return false;
  return price.inputPerMTok === other.inputPerMTok && price.outputPerMTok === other.outputPerMTok;
}

function messageOf(model: string, standing: Standing, cost: Cost | undefined): string {
  const { retirement, retired, successor } = standing;
  const what =
    retired && retirement
      ? `\`${model}\` was retired on ${retirement.on}: requests for it fail.`
      : `\`${model}\` is superseded.`;
  const end = !retired && retirement ? ` \`${model}\` will be retired on ${retirement.on}.` : '';
  return `${what}${successor ? ` ${insteadOf(model, standing, successor, cost)}` : ' Ask a model that is offered.'}${end}`;
}

function insteadOf(
  model: string,
  { price, retired, cheaper }: Standing,
  { model: newer, price: newPrice }: Offer,
  cost: Cost | undefined,
): string {
  if (price === undefined || newPrice === undefined) return `Ask \`${newer}\` instead.`;
  const [before, after] = [perMillion(price), perMillion(newPrice)];
  const prices =
    before === after ? `the same price (${before} per million tokens)` : `${before} per million tokens -> ${after}`;
  const one = requestAtMost(cost);
  const then = one === undefined ? undefined : requestWith(model, { price, newPrice, newer }, cost);
  const perCall =
    one === undefined || then === undefined || formatAtMost(one) === formatAtMost(then)
      ? ''
      : ` (one request: at most ${formatAtMost(one)} -> ${formatAtMost(then)})`;
  const thinking = thinks(newer) && !thinks(model) ? ' It thinks before it answers, which is billed as output.' : '';
  const called = retired ? 'Ask' : 'Its successor is';
  return `${called} \`${newer}\`: ${prices}${perCall}.${thinking}${alsoOffered(model, cheaper)}`;
}

/** The installed SDK sends what the newer model refuses. */
function needed(call: LlmCall, successor: Offer | undefined): string {
  const sdk = successor && newSdkNeeded(call, successor.model);
  return sdk === undefined ? '' : ` \`${successor?.model}\` needs ${sdk}.`;
}

/** The vendor names a dearer model, though it has one that is not. */
function alsoOffered(model: string, cheaper: Offer | undefined): string {
  if (cheaper?.price === undefined) return '';
  const thinking = thinks(cheaper.model) && !thinks(model) ? ', thinking included' : '';
  return ` Of the same vendor \`${cheaper.model}\` costs ${perMillion(cheaper.price)}${thinking}.`;
}

interface Change {
  readonly price: Price;
  readonly newPrice: Price;
  readonly newer: string;
}

/** USD of the same request with the newer model, at most; `undefined` where a part of it has no bound. */
function requestWith(model: string, { price, newPrice, newer }: Change, cost: Cost | undefined): number | undefined {
  const usd = cost?.usd;
  if (!usd || usd.input.high === null || usd.output.high === null) return undefined;
  if (!price.inputPerMTok || !price.outputPerMTok || newPrice.outputPerMTok === undefined) return undefined;
  const input = (usd.input.high * newPrice.inputPerMTok) / price.inputPerMTok;
  return input * tokensPerToken(model, newer) + (usd.output.high * newPrice.outputPerMTok) / price.outputPerMTok;
}

function savedPerRequest(model: string, { price, successor }: Standing, cost: Cost | undefined): number | undefined {
  const one = requestAtMost(cost);
  if (one === undefined || price === undefined || successor?.price === undefined) return undefined;
  const then = requestWith(model, { price, newPrice: successor.price, newer: successor.model }, cost);
  return then === undefined ? undefined : Math.max(0, one - then);
}
