import type { LlmCall } from '../../analyzer/call.js';
import { batchPrice } from '../../analyzer/money/batch-prices.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { calleePlace, relatedPlaces, wayToClient } from '../places.js';
import { requestAtMost, requestPrice, whyNoAmount } from '../request-price.js';
import { defineRule, lines } from '../rule.js';

export default defineRule({
  id: 'prefer-batch',
  title: 'Send work that nobody waits for as a batch',
  why: 'OpenAI, Anthropic and Google take requests in batches, answered within a day, at half the price of input and output (sources: analyzer/money/batch-prices.ts). A script that classifies 10,000 texts at 0.002 USD each pays 20 USD instead of 10.',
  fires:
    'One generation per element of a list, in a script, a scheduled job or a queue worker, from a provider with a batch price.',
  level: { recommended: 'off', strict: 'warning' },
  options: {},
  fix: { kinds: [], doc: 'None: a batch is collected later, which is another way to write the program.' },
  bad: [
    lines(
      `import cron from 'node-cron';`,
      `cron.schedule('0 3 * * *', async () => {`,
      `  for (const text of question.split('\\n')) {`,
      `    await client.responses.create({ model: 'gpt-5-mini', input: text, max_output_tokens: 100 });`,
      '  }',
      '});',
    ),
  ],
  good: [
    `await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 100 });`,
    lines(
      'for (const text of [question, question]) {',
      `  await client.responses.create({ model: 'gpt-5-mini', input: text, max_output_tokens: 100 });`,
      '}',
    ),
  ],
  notAFinding: [
    'Someone waits for the answers: request handlers, clicks; or nothing in sight says who runs the code.',
    'A conversation, a summary that goes on: each round needs the answer of the one before.',
    'A list of at most twenty that are written out.',
    'A loop that tries again, or waits for a person in each round.',
    'No batch price is known for the provider, or not all of its models run in batches (Bedrock).',
  ],

  check(call, context) {
    const batch = batchPrice(call.provider);
    if (batch === undefined || batch.someModels === true || !isWorkPerElement(call) || !isNotWaitedFor(call))
      return undefined;
    const at = calleePlace(call);
    const { cost } = context;
    const price = requestPrice(cost) ?? `what one costs depends on ${whyNoAmount(cost)}`;
    return {
      at,
      message: `One request per element, and nobody waits for the answers: sent as one batch, they cost ${batch.factor * 100} % of that (${price}).`,
      related: relatedPlaces(at, [
        [call.separateWork, 'One request for each of these.'],
        [call.runBy.at, 'It is run from here.'],
        ...wayToClient(call),
      ]),
      surplusUsd: savedBy(cost, batch.factor),
    };
  },
});

function isWorkPerElement({ operation, loop, separateWork, history, recognisedBy }: LlmCall): boolean {
  const isGenerating = operation === 'chat' || operation === 'completion';
  const isPerElement = (loop === 'for' || loop === 'map') && separateWork !== undefined;
  return isGenerating && isPerElement && history !== 'whole' && recognisedBy !== 'shape';
}

/** A script, a queue or a schedule. */
function isNotWaitedFor({ runBy: { trigger } }: LlmCall): boolean {
  return trigger === 'script' || trigger === 'job' || trigger === 'schedule';
}

/** USD that one request costs less at most. */
function savedBy(cost: Cost | undefined, factor: number): number | undefined {
  const once = requestAtMost(cost);
  return once === undefined ? undefined : once * (1 - factor);
}
