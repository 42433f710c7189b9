import { possibleValues } from '../../analyzer/facts/fact.js';
import type { Cost, Price } from '../../analyzer/money/cost.js';
import { formatAtMost } from '../../analyzer/money/format.js';
import { bringsFinding } from '../brought-findings.js';
import { type Cheaper, cheaperThan, whyShort } from '../cheaper-model.js';
import { perMillion } from '../newer-model.js';
import { answersFor, findingPlace, relatedPlaces, wayToClient } from '../places.js';
import { modelPlace, replaceModel } from '../replace-model.js';
import { requestAtMost } from '../request-price.js';
import { defineRule } from '../rule.js';
import { SHORT_CAP } from '../short-output.js';

type Options = { readonly maxTokens: number };

export default defineRule<Options>({
  id: 'prefer-cheaper-model',
  title: 'Ask a small model for small answers',
  why: 'To sort a text into one of a few classes is what the small models of a range are made for. Most of such a request is its input, and Claude Haiku 4.5 takes that at 1 USD per million tokens where Claude Opus 4.8 takes 5 (price list of September 2026).',
  fires:
    'A model that has a current, small sibling of the same vendor at a quarter of its price or less is asked for a short answer: a cap of at most `maxTokens`, a schema of a few booleans, numbers or words of a list, or instructions that ask for one word.',
  level: { recommended: 'off', strict: 'warning' },
  options: {
    maxTokens: {
      default: SHORT_CAP.model,
      doc: 'Caps of up to so many tokens make a short answer.',
      schema: { type: 'integer', minimum: 1 },
    },
  },
  fix: {
    kinds: ['suggestion'],
    doc: 'A suggestion writes the id of the small model where the other is written as a plain literal and for no other call. A small model can be wrong more often: compare the answers.',
  },
  bad: [
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: 5 });`,
    `import Anthropic from '@anthropic-ai/sdk';\nawait new Anthropic().messages.create({ model: 'claude-opus-4-8', max_tokens: 300, system: 'Is this spam? Answer with yes or no.', messages: [{ role: 'user', content: question }] });`,
  ],
  good: [
    `await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }], max_tokens: 5 });`,
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: 500 });`,
    `await client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: chunkCount });`,
  ],
  notAFinding: [
    'How long the answer is, or which model is asked, is not known.',
    'Instructions that ask for one word in some cases only ("If it is unclear, ..."), or beside a cap of more than 1,024 tokens.',
    'Agents, and requests with tools: what they do on the way is not seen in their answer.',
    'Embeddings, images, audio.',
    'The small model thinks before it answers and the other does not: its thoughts would not fit into the cap.',
    'The small model ends earlier than the other, or the other is retired: that is a matter of `no-superseded-model`.',
    'Fine-tuned models, deployments, and gateways whose names do not tell the model.',
  ],

  check(call, context) {
    const { options, priceOf, textOf } = context;
    const reason = whyShort(call, options.maxTokens);
    const models = reason === undefined || call.model.is === 'absent' ? undefined : possibleValues(call.model);
    const written = modelPlace(call);
    if (!models || !answersFor(call, [written])) return undefined;
    const offers = models.map((model) => cheaperThan(model, call, priceOf));
    const [model, offer] = [models[0], offers[0]];
    if (model === undefined || offer === undefined || offers.some((other) => other === undefined)) return undefined;
    // What else asks the model may be in need of it.
    const isShared = call.modelIsShared === true;
    const at = findingPlace(call, isShared ? undefined : written);
    return {
      at,
      message: messageOf(model, offer, { reason: reason ?? '', isShared }, context.cost),
      related: relatedPlaces(at, [[written, 'The model is chosen here.'], ...wayToClient(call)]),
      fix:
        isShared || bringsFinding(call, offer.small.model, priceOf)
          ? undefined
          : replaceModel(call, offer.small, textOf),
      surplusUsd: saved(offer, context.cost),
    };
  },
});

function messageOf(
  model: string,
  { small, price, smallPrice }: Cheaper,
  { reason, isShared }: { readonly reason: string; readonly isShared: boolean },
  cost: Cost | undefined,
): string {
  const prices = `${perMillion(smallPrice)} per million tokens instead of ${perMillion(price)}`;
  const one = requestAtMost(cost);
  const remedy = isShared ? 'Other code may ask the same model: ask this one in this call alone' : 'Ask it instead';
  const perCall = one === undefined ? '' : ` One request can cost ${formatAtMost(one)} now.`;
  return `\`${model}\` is asked for a short answer: ${reason}. \`${small.model}\` costs ${share(price, smallPrice)} (${prices}).${perCall} ${remedy}, if its answers are good enough.`;
}

/** `a 16th`: by the dearer of input and output, so that the request costs no more than that. */
function share(price: Price, small: Price): string {
  const input = small.inputPerMTok / price.inputPerMTok;
  const output = (small.outputPerMTok ?? 0) / (price.outputPerMTok ?? 1);
  const times = Math.floor(1 / Math.max(input, output) + 1e-9);
  return times === 4 ? 'a quarter' : times === 5 ? 'a fifth' : `1/${times}`;
}

/** USD of one request at most that would be saved. */
function saved({ price, smallPrice }: Cheaper, cost: Cost | undefined): number | undefined {
  const one = requestAtMost(cost);
  if (one === undefined) return undefined;
  const share = Math.max(
    smallPrice.inputPerMTok / price.inputPerMTok,
    (smallPrice.outputPerMTok ?? 0) / (price.outputPerMTok ?? 1),
  );
  return one * (1 - share);
}
