import type { LlmCall, RetryLayer } from '../../analyzer/call.js';
import { leastPossible, type Place } from '../../analyzer/facts/fact.js';
import type { Cost } from '../../analyzer/money/cost.js';
import { formatAtMost } from '../../analyzer/money/format.js';
import type { Fix } from '../finding.js';
import { calleePlace, contains, relatedPlaces } from '../places.js';
import { requestAtMost, whyNoAmount } from '../request-price.js';
import { defineRule, lines, type RuleContext } from '../rule.js';
import { suggestValue } from '../setting-fix.js';

export default defineRule({
  id: 'no-stacked-retries',
  title: 'Retry in one layer only',
  why: 'Layers of retries multiply: an SDK that tries 3 times inside a loop of 4 attempts sends 12 requests, in the very minutes in which the provider is overloaded, and those that time out on the way back are billed. Most SDKs retry twice by themselves (`openai`, `@anthropic-ai/sdk`, `ai`), LangChain 6 times (`@langchain/core` 1.2.13, `async_caller.js`). Frameworks for jobs do so too: Inngest runs a step up to 5 times (inngest.com/docs, Retries), a workflow of Cloudflare 6 times (`cloudflare/workers-sdk`, `workflows-shared/src/context.ts`), a `"use step"` 4 times (`@workflow/core` 4.8.9, `step-handler.js`).',
  fires:
    'A call that the SDK retries by itself runs inside another layer that repeats it: a retry library, a hand-written loop of attempts or a function that calls itself again, a framework for jobs (Inngest, Trigger.dev, Hatchet, workflows of Cloudflare and of Vercel), or the jobs of a queue (BullMQ, Bull) that are tried more than once. The message shows the product.',
  level: { recommended: 'warning', strict: 'warning' },
  options: {},
  fix: {
    kinds: ['suggestion'],
    doc: "A suggestion sets the SDK's own retries to 0, so that the layer around the call is the only one.",
  },
  bad: [
    `import pRetry from 'p-retry';\nawait pRetry(() => client.responses.create({ model: 'gpt-5-mini', input: question }), { retries: 3 });`,
    lines(
      'for (let attempt = 0; attempt < 4; attempt++) {',
      '  try {',
      `    return await client.responses.create({ model: 'gpt-5-mini', input: question });`,
      '  } catch (error) {',
      '    console.warn(error);',
      '  }',
      '}',
    ),
    lines(
      `import { Queue, Worker } from 'bullmq';`,
      `await new Queue('questions').add('ask', { question }, { attempts: 5 });`,
      `new Worker('questions', async (job) => {`,
      `  return client.responses.create({ model: 'gpt-5-mini', input: job.data.question });`,
      '});',
    ),
    `await new ChatOpenAI({ model: 'gpt-4o' }).withRetry({ stopAfterAttempt: 3 }).invoke(question);`,
  ],
  good: [
    `import pRetry from 'p-retry';\nawait pRetry(() => client.responses.create({ model: 'gpt-5-mini', input: question }, { maxRetries: 0 }), { retries: 3 });`,
    `await client.responses.create({ model: 'gpt-5-mini', input: question }, { maxRetries: 2 });`,
    lines(
      `import { Queue, Worker } from 'bullmq';`,
      `await new Queue('questions').add('ask', { question }, { attempts: 5 });`,
      `new Worker('questions', async (job) => {`,
      `  return client.responses.create({ model: 'gpt-5-mini', input: job.data.question }, { maxRetries: 0 });`,
      '});',
    ),
    lines(
      `for (const model of ['gpt-5-mini', 'gpt-4o-mini']) {`,
      '  try {',
      '    return await client.responses.create({ model, input: question });',
      '  } catch (error) {',
      '    console.warn(error);',
      '  }',
      '}',
    ),
  ],
  notAFinding: [
    "The SDK's own retries are 0, and one layer repeats the call.",
    'A layer does not say how often it repeats the call, or nothing says what the SDK does.',
    'A loop that tries another model, provider or input each time: that is a fallback, not a retry.',
    'A queue without a known name, or whose jobs nothing in sight adds; a task of Trigger.dev without `retry` whose `trigger.config.ts` is not in sight. The editor and ESLint see the files that a file imports, the command line all of them.',
    'A failure that ends inside of a layer, in a `catch` that does not throw again: the layer never learns of it. Nor does it of a failure of `streamText` or `streamObject` of `ai`, which stays in the stream unless the code waits for the whole result.',
    'A layer of one attempt is no layer, and none is one that repeats only errors of the program with which no request fails.',
    'Layers that each repeat some failures only, where the callers decide what the SDK does: they may never repeat the same one.',
    'A query of a vector store: it bills no tokens.',
    'A second call through the same layers, where those stand in another file: one finding says it.',
  ],

  check(call, context) {
    const layers = call.retryLayers.flatMap(countedLayer);
    const bySdk = (leastPossible(call.retries.fact) ?? 0) + 1;
    const stacked = [bySdk, ...layers.map(({ attempts }) => attempts)].filter((attempts) => attempts > 1);
    if (call.operation === 'retrieval' || stacked.length < 2 || !isStackedHere(call)) return undefined;
    if (call.retries.fact.is === 'unknown' && layers.every(({ layer }) => layer.isConditional)) return undefined;
    const at = calleePlace(call);
    const all = stacked.reduce((product, attempts) => product * attempts, 1);
    return {
      at,
      message: messageOf(call, { layers, bySdk, all }, context.cost),
      matter: matterOf(call, layers),
      related: relatedPlaces(at, [
        ...layers.flatMap(({ layer, attempts }) => [
          [layer.at, `${nameOf(layer)}: ${times(attempts)}.`] as const,
          [layer.setAt, 'Its attempts are set here.'] as const,
        ]),
        [bySdk > 1 ? retriesPlace(call) : undefined, `The SDK's own retries: ${times(bySdk)}.`],
      ]),
      // With several layers around it the SDK is not the only one to stop.
      fix: bySdk > 1 && layers.length === 1 ? fixOf(call, context) : undefined,
      usdPerCall: worstCase(context.cost, all),
    };
  },
});

interface CountedLayer {
  readonly layer: RetryLayer;
  readonly attempts: number;
}

/** A layer that certainly repeats the call. */
function countedLayer(layer: RetryLayer): CountedLayer[] {
  const attempts = leastPossible(layer.attempts) ?? 1;
  return attempts > 1 ? [{ layer, attempts }] : [];
}

/** What is stacked inside a wrapper is a matter of the request there, unless its caller puts a layer around it. */
function isStackedHere({ recognisedBy, retryLayers, via, file }: LlmCall): boolean {
  if (recognisedBy !== 'wrapper') return true;
  const outermost = retryLayers.at(-1)?.at;
  return outermost !== undefined && outermost.file === file && !via.some((step) => contains(outermost, step));
}

/** Layers that all stand in another file are one matter, however many calls go through them. */
function matterOf(call: LlmCall, counted: readonly CountedLayer[]): readonly Place[] {
  const request = requestOf(call);
  const layers = counted.flatMap(({ layer }) => layer.at ?? []);
  const areElsewhere = layers.length > 0 && layers.every(({ file }) => file !== request.file);
  return areElsewhere ? layers : [request, ...layers];
}

/** The request itself, which a wrapper leads to. */
function requestOf(call: LlmCall): Place {
  const request = call.recognisedBy === 'wrapper' ? call.via.at(-1) : undefined;
  const { file, start, end } = request ?? call.callee;
  return { file, start, end };
}

function retriesPlace({ retries, via, recognisedBy }: LlmCall): Place | undefined {
  return retries.value ?? (recognisedBy === 'wrapper' ? via.at(-1) : via[0]);
}

interface Stack {
  readonly layers: readonly CountedLayer[];
  /** Attempts of the SDK by itself. */
  readonly bySdk: number;
  readonly all: number;
}

function messageOf(call: LlmCall, { layers, bySdk, all }: Stack, cost: Cost | undefined): string {
  const factors = [
    ...(bySdk > 1 ? [`${count(bySdk)} by the SDK`] : []),
    ...layers.map(({ layer, attempts }) => `${count(attempts)} by ${nameOf(layer)}`),
  ];
  const sum = Number.isFinite(all) ? `up to ${all} requests${whereMixed(layers)}` : 'requests without a limit';
  const name = call.retries.option?.join('.') ?? call.retries.name;
  const remedy =
    bySdk > 1 && name && layers.length === 1
      ? `Set \`${name}\` to ${call.retries.offset}, or retry in the SDK alone.`
      : 'Retry in one layer only.';
  return `Retries are stacked: ${factors.join(' x ')} = ${sum}${priceOf(cost, all)}. ${remedy}`;
}

/** Layers that repeat some failures only may never repeat the same one. */
function whereMixed(layers: readonly CountedLayer[]): string {
  const isMixed = layers.filter(({ layer }) => layer.isConditional).length > 1;
  return isMixed ? ' if every kind of failure mixes' : '';
}

function count(attempts: number): string {
  return Number.isFinite(attempts) ? String(attempts) : 'any number';
}

function times(attempts: number): string {
  return Number.isFinite(attempts) ? `up to ${attempts} times` : 'without a limit';
}

function nameOf({ name }: RetryLayer): string {
  return /^(?:a|the) /.test(name) ? name : `\`${name}\``;
}

function priceOf(cost: Cost | undefined, all: number): string {
  const once = requestAtMost(cost);
  const worst = worstCase(cost, all);
  if (once === undefined) return `, each with its whole input (what that costs depends on ${whyNoAmount(cost)})`;
  return worst === undefined
    ? ` at up to ${formatAtMost(once)} each`
    : `, ${formatAtMost(worst)} at worst instead of ${formatAtMost(once)}`;
}

/** USD at worst, when every attempt but the last is billed and fails. */
function worstCase(cost: Cost | undefined, all: number): number | undefined {
  const once = requestAtMost(cost);
  return once === undefined || !Number.isFinite(all) ? undefined : once * all;
}

/** Fewer attempts in all: the author decides which layer is to go. */
function fixOf({ retries }: LlmCall, { textOf }: RuleContext<Record<never, never>>): Fix | undefined {
  return suggestValue(retries, String(retries.offset), textOf);
}
