import { describe, expect, it } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { known } from '../../../analyzer/facts/fact.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import type { Traffic } from '../../../analyzer/money/traffic.js';
import { type Change, estimateIf } from '../../../analyzer/money/what-if.js';
import { callOf, cap, hole, part } from './call-of.js';

const BOOK = priceBook();
const traffic: Traffic = {
  route: 'chat',
  callsPerDay: 1000,
  outputTokens: 100,
  holes: { manual: 10_000, question: 100 },
};
/** Claude Sonnet 4.5: 3 and 15 USD per million tokens, cache reads at 0.30, writes at 3.75. */
const call = callOf({
  provider: 'anthropic',
  model: known('claude-sonnet-4-5'),
  outputCap: cap(known(500)),
  prompt: [part('system', 'x '.repeat(8000)), part('user', hole('question'))],
});

function dayIf(change: Change, changes: Partial<LlmCall> = {}, under = traffic) {
  return estimateIf(change, { ...call, ...changes }, BOOK, under);
}

it('no change is today', () => {
  expect(dayIf({})).toEqual(estimateCost(call, BOOK, traffic));
});

it('another model of the same provider has its own price', () => {
  // Claude Haiku 4.5 is a third of Sonnet 4.5, in and out.
  const today = dayIf({}).projection?.usdPerDay.low ?? 0;
  const then = dayIf({ model: 'claude-haiku-4-5' });
  expect(then.projection?.usdPerDay.low).toBeCloseTo(today / 3, 9);
  expect(then.usd?.price).toMatchObject({ provider: 'anthropic' });
});

it('a model of another vendor is priced there', () => {
  expect(dayIf({ model: 'gpt-4o-mini' }).usd?.price).toMatchObject({ provider: 'openai', model: 'gpt-4o-mini' });
});

it('a model that nobody has leaves the call without a price', () => {
  expect(dayIf({ model: 'gpt-99-imaginary' })).toMatchObject({
    usd: undefined,
    unpriced: expect.stringContaining('gpt-99-imaginary'),
  });
});

it('an embedding does not become a chat', () => {
  const embedding = { operation: 'embedding', provider: 'openai', model: known('text-embedding-3-small') } as const;
  expect(dayIf({ model: 'gpt-4o' }, embedding).usd?.price.model).toBe('text-embedding-3-small');
});

it('a cache that the code does not ask for is used up to the first value', () => {
  const today = dayIf({}).projection;
  const then = dayIf({ cache: 'on' }, {}, { ...traffic, cacheHitRate: 0.9 }).projection;
  const [read] = then?.steps ?? [];
  expect(read).toMatchObject({ label: 'input from the cache', usdPerMTok: { low: 0.3, high: 0.3 } });
  expect(then?.usdPerDay.high).toBeLessThan((today?.usdPerDay.low ?? 0) / 2);
});

it('without a declared hit rate a cache is everything from never to always hit', () => {
  const { usdPerDay, assumptions } = dayIf({ cache: 'on' }).projection ?? {
    usdPerDay: { low: 0, high: 0 },
    assumptions: [],
  };
  const never = dayIf({ cache: 'on' }, {}, { ...traffic, cacheHitRate: 0 }).projection?.usdPerDay;
  const always = dayIf({ cache: 'on' }, {}, { ...traffic, cacheHitRate: 1 }).projection?.usdPerDay;
  expect(usdPerDay).toEqual({ low: always?.low, high: never?.high });
  expect(assumptions).toContain('from no cache hit to nothing but hits, because cacheHitRate is not declared');
});

it('the cache can be taken away', () => {
  const marked = { prompt: call.prompt.map((each, index) => ({ ...each, cacheMarked: index === 0 })) };
  const rate = { ...traffic, cacheHitRate: 0.9 };
  expect(dayIf({ cache: 'off' }, marked, rate).projection?.usdPerDay).toEqual(
    dayIf({}, {}, rate).projection?.usdPerDay,
  );
});

it('a batch is half the price for the share that can wait', () => {
  const today = dayIf({}).projection?.usdPerDay.low ?? 0;
  expect(dayIf({ batch: 'on' }).projection?.usdPerDay.low).toBeCloseTo(today / 2, 9);
  const some = { ...traffic, batchable: 0.5 };
  expect(dayIf({ batch: 'on' }, {}, some).projection?.usdPerDay.low).toBeCloseTo(today * 0.75, 9);
  expect(dayIf({ batch: 'on' }).usd?.notes.join('; ')).toContain(
    '100 % of the requests in batches at 50 % of the price',
  );
});

it('a provider without a known batch price stays as it is, and that is said', () => {
  const deepseek = { provider: 'deepseek', model: known('deepseek-chat') };
  const then = dayIf({ batch: 'on' }, deepseek);
  expect(then.projection?.usdPerDay).toEqual(dayIf({}, deepseek).projection?.usdPerDay);
  expect(then.usd?.notes).toContain('no batch price is known: as today');
});

it('without traffic the request alone is compared', () => {
  const { usd, projection } = estimateIf({ model: 'claude-haiku-4-5' }, call, BOOK, undefined);
  expect(projection).toBeUndefined();
  expect(usd?.output.high).toBeCloseTo((500 * 5) / 1e6, 12);
});

describe('what a change supposes is said', () => {
  const supposes = (change: Change, changes: Partial<LlmCall> = {}, under = traffic, book = BOOK) =>
    estimateIf(change, { ...call, ...changes }, book, under).usd?.supposes;
  const ALL = 'all requests are taken to be able to wait for a batch, because batchable is not declared';

  it('that all requests can wait, where nobody has declared how many can', () => {
    expect(supposes({ batch: 'on' })).toContain(ALL);
    expect(supposes({ batch: 'on' }, {}, { ...traffic, batchable: 1 })).not.toContain(ALL);
  });

  it('that a price of the configuration has no batch price, and stays', () => {
    for (const own of [{ inputPerMTok: 1, outputPerMTok: 2 }, { fixedUsdPerMonth: 900 }]) {
      const book = priceBook({ models: { 'claude-sonnet-4-5': own } });
      const then = estimateIf({ batch: 'on' }, call, book, traffic);
      expect(then.projection?.usdPerDay).toEqual(estimateCost(call, book, traffic).projection?.usdPerDay);
      expect(then.usd?.supposes).toEqual(['the price is from the configuration, which has none for a batch: as today']);
    }
  });

  it('who sells the model, where that is not whom the code asks', () => {
    expect(supposes({ model: 'gpt-4o-mini' })).toEqual([
      'gpt-4o-mini is priced at openai; the code asks anthropic, where no price of it is known',
    ]);
    expect(supposes({ model: 'claude-haiku-4-5' })).toBeUndefined();
  });

  it('which mark-ups come and go with the seller', () => {
    const book = priceBook({ markup: { anthropic: 0.1, openai: 0.05 } });
    expect(supposes({ model: 'gpt-4o-mini' }, {}, traffic, book)).toEqual([
      expect.stringContaining('gpt-4o-mini is priced at openai'),
      'with the 5 % that the configuration adds for openai',
      'without the 10 % that the configuration adds for anthropic',
    ]);
    expect(supposes({ model: 'claude-haiku-4-5' }, {}, traffic, book)).toBeUndefined();
  });

  it('that flex is at the price of a batch already', () => {
    const flex = { provider: 'openai', model: known('gpt-5-mini'), serviceTier: known('flex') } as const;
    const then = dayIf({ batch: 'on' }, flex);
    expect(then.projection?.usdPerDay).toEqual(dayIf({}, flex).projection?.usdPerDay);
    expect(then.usd?.supposes).toContain('the service tier "flex" has a price like that of a batch: as today');
  });

  it('that what a model costs by the month is saved only with the model', () => {
    const book = priceBook({ models: { 'our-llm': { fixedUsdPerMonth: 900 } } });
    const own = { ...call, provider: null, model: known('our-llm') };
    const then = estimateIf({ model: 'claude-haiku-4-5' }, own, book, traffic);
    expect(then.usd?.supposes).toContain(
      "without the $900 a month of today's model, which are saved only once it is given up",
    );
  });

  it('nothing, where nothing changes', () => {
    expect(supposes({})).toBeUndefined();
    expect(supposes({ cache: 'on' })).toBeUndefined();
  });
});
