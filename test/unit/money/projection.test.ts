import { describe, expect, it } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { absent, known, oneOf, unknown } from '../../../analyzer/facts/fact.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { formatMonth, formatRange } from '../../../analyzer/money/format.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import type { Traffic } from '../../../analyzer/money/traffic.js';
import { callOf, cap, hole, part, setting } from './call-of.js';

const BOOK = priceBook();

function projectionOf(changes: Partial<LlmCall>, traffic: Omit<Traffic, 'route'>) {
  const { projection } = estimateCost(callOf(changes), BOOK, { route: 'chat', ...traffic });
  if (projection === undefined) throw new Error('no projection');
  return projection;
}

/** Claude Sonnet 4.5 at 3 and 15 USD per million tokens; nobody publishes how it frames messages, so none is counted. */
const claude: Partial<LlmCall> = {
  provider: 'anthropic',
  model: known('claude-sonnet-4-5'),
  outputCap: cap(known(500)),
  prompt: [{ ...part('system', hole('manual')), cacheMarked: true }, part('user', hole('question'))],
};
const unmarked = { ...claude, prompt: [part('system', hole('manual')), part('user', hole('question'))] };
const sizes = { manual: 10_000, question: 50 };

describe('the worked example: 10,050 tokens in and 200 out, a hundred times a day', () => {
  it('is USD 3.32 a day without a cache', () => {
    // 10,050 x 3 / 1e6 = 0.03015, and 200 x 15 / 1e6 = 0.003: 0.03315 a request, 3.315 a hundred.
    const { usdPerRequest, usdPerDay, usdPerMonth } = projectionOf(unmarked, {
      callsPerDay: 100,
      outputTokens: 200,
      holes: sizes,
    });
    expect(usdPerRequest.low).toBeCloseTo(0.03315, 12);
    expect(usdPerDay.low).toBeCloseTo(3.315, 10);
    expect(usdPerDay.high).toBeCloseTo(3.315, 10);
    expect(formatRange(usdPerDay)).toBe('$3.32');
    expect(usdPerMonth.high).toBeCloseTo(99.45, 9);
  });

  it('is USD 1.31 a day when four of five requests find the 10,000 tokens in the cache', () => {
    // A hit: 10,000 x 0.30 / 1e6 = 0.003. A miss writes them: 10,000 x 3.75 / 1e6 = 0.0375. Both have 50 x 3 / 1e6 = 0.00015 for
    // the question and 0.003 for the reply. 80 x 0.00615 + 20 x 0.04065 = 0.492 + 0.813 = 1.305.
    const { usdPerDay, assumptions } = projectionOf(claude, {
      callsPerDay: 100,
      outputTokens: 200,
      holes: sizes,
      cacheHitRate: 0.8,
    });
    expect(usdPerDay.low).toBeCloseTo(1.305, 10);
    expect(usdPerDay.high).toBeCloseTo(1.305, 10);
    expect(assumptions).toEqual(['80 % of the requests find their prefix in the cache, as declared']);
  });
});

describe('nothing is invented', () => {
  it('no traffic, no projection', () => {
    expect(estimateCost(callOf(), BOOK).projection).toBeUndefined();
  });

  it('a call without a price has none either', () => {
    const cost = estimateCost(callOf({ model: known('nobody-knows-me') }), BOOK, { route: 'chat', callsPerDay: 10 });
    expect(cost).toMatchObject({ usd: undefined, unpriced: expect.stringContaining('nobody-knows-me') });
    expect(cost.projection).toBeUndefined();
  });

  it('a reply whose length is not declared goes from nothing to its cap', () => {
    // gpt-4o: 8 tokens in at 2.50, up to 100 out at 10 USD per million.
    const { usdPerDay, assumptions } = projectionOf({}, { callsPerDay: 1e6 });
    expect(usdPerDay.low).toBeCloseTo(20, 9);
    expect(usdPerDay.high).toBeCloseTo(1020, 9);
    expect(assumptions).toEqual(['the length of a reply is not declared (outputTokens)']);
  });

  it('a value without a bound leaves the day open, until its size is declared', () => {
    const open = { prompt: [part('user', 'Hello ', hole('name'))] };
    const { usdPerDay, usdPerMonth, assumptions } = projectionOf(open, { callsPerDay: 10, outputTokens: 10 });
    expect(usdPerDay.high).toBeNull();
    expect(usdPerMonth.high).toBeNull();
    expect(assumptions).toEqual(['the size of name is not declared (holes)']);
    const declared = projectionOf(open, { callsPerDay: 10, outputTokens: 10, holes: { name: 3 } });
    expect(declared.usdPerDay.high).toBe(declared.usdPerDay.low);
    expect(declared.assumptions).toEqual([]);
  });

  it('`*` stands for all the values that are not named, and for what the code does not show', () => {
    const several = { prompt: [part('user', hole('a'), ' and ', hole('b'))], promptComplete: false };
    const { steps } = projectionOf(several, { callsPerDay: 1, outputTokens: 0, holes: { a: 10, '*': 1000 } });
    // " and" and " " are two tokens, and seven stand around them.
    expect(steps).toEqual([{ label: 'input', tokens: { low: 1019, high: 1019 }, usdPerMTok: { low: 2.5, high: 2.5 } }]);
  });

  it('a value that the code bounds goes from nothing to its bound', () => {
    const { steps } = projectionOf(
      { prompt: [part('user', 'hi', hole('tail', 100))] },
      { callsPerDay: 1, outputTokens: 1 },
    );
    expect(steps[0]?.tokens).toEqual({ low: 8, high: 108 });
  });

  it('a name that every object has is no size', () => {
    const { usdPerDay } = projectionOf(
      { prompt: [part('user', hole('constructor'))] },
      { callsPerDay: 1, outputTokens: 1, holes: { question: 1 } },
    );
    expect(usdPerDay.high).toBeNull();
  });
});

describe('the cache', () => {
  it('is not used where nothing is marked and only marks count', () => {
    const { usdPerDay, assumptions } = projectionOf(unmarked, {
      callsPerDay: 100,
      outputTokens: 200,
      holes: sizes,
      cacheHitRate: 0.8,
    });
    expect(usdPerDay.low).toBeCloseTo(3.315, 10);
    expect(assumptions).toEqual(['no cache is used: nothing marks the prompt for the cache']);
  });

  it('is not used for a prefix below the minimum', () => {
    const { assumptions } = projectionOf(claude, {
      callsPerDay: 100,
      outputTokens: 200,
      holes: { manual: 1000, question: 50 },
      cacheHitRate: 0.8,
    });
    expect(assumptions).toEqual([
      'no cache is used: its prefix of 1,000 tokens is below the 1,024 from which on prompts are cached',
    ]);
  });

  it('holds what stands before the first value where every repeated prefix is cached', () => {
    const long = 'Keep to the facts of the manual. '.repeat(200);
    const openai = { prompt: [part('system', long), part('user', hole('question'))], outputCap: cap(known(100)) };
    const { steps } = projectionOf(openai, {
      callsPerDay: 1,
      outputTokens: 10,
      holes: { question: 7 },
      cacheHitRate: 0.5,
    });
    // Half of the prefix is read at half the price; OpenAI bills no writes, so the rest of it is input as usual.
    expect(steps.map(({ label, usdPerMTok }) => [label, usdPerMTok.high])).toEqual([
      ['input from the cache', 1.25],
      ['input into the cache', 2.5],
      ['input', 2.5],
      ['output', 10],
    ]);
    expect(steps[0]?.tokens).toEqual(steps[1]?.tokens);
  });

  it('ends at the first value however long it is declared to be, because it may be another text each time', () => {
    const rate = { callsPerDay: 1, outputTokens: 10, holes: { manual: 9000, question: 7 }, cacheHitRate: 0.5 };
    const openai = (prompt: LlmCall['prompt']) => projectionOf({ prompt }, rate).assumptions;
    expect(openai([part('system', hole('manual')), part('user', hole('question'))])).toEqual([
      'no cache is used: it begins with manual, which may be another text each time',
    ]);
    expect(openai([part('system', 'Be brief.', hole('manual')), part('user', hole('question'))])).toEqual([
      'no cache is used: its prefix of 3 tokens, up to manual, which may be another text each time, is below the 1,024 from which on prompts are cached',
    ]);
    expect(openai([part('system', 'Keep to the facts. '.repeat(300)), part('user', hole('question'))])).toEqual([
      '50 % of the requests find their prefix in the cache, as declared',
    ]);
  });

  it('of which the size is not known is not said to be too small', () => {
    const { assumptions } = projectionOf(claude, { callsPerDay: 1, outputTokens: 1, cacheHitRate: 0.5 });
    expect(assumptions).toContain(
      'no cache is used: the size of manual in it is not known, and what is before that is below the 1,024 from which on prompts are cached',
    );
  });

  it('without a declared hit rate goes from all hits to none, and that is said', () => {
    const { usdPerDay, assumptions } = projectionOf(claude, { callsPerDay: 100, outputTokens: 200, holes: sizes });
    // All of them may find the 10,000 tokens there: (0.003 + 0.00015 + 0.003) x 100.
    expect(usdPerDay.low).toBeCloseTo(0.615, 10);
    // Each of them may have to write them: (0.0375 + 0.00015 + 0.003) x 100.
    expect(usdPerDay.high).toBeCloseTo(4.065, 10);
    expect(assumptions).toEqual(['from no cache hit to nothing but hits, because cacheHitRate is not declared']);
  });
});

describe('what multiplies', () => {
  it('choices are written and billed, each as long as a reply', () => {
    const { steps } = projectionOf({ choices: setting(known(3)) }, { callsPerDay: 1, outputTokens: 50 });
    expect(steps.at(-1)).toMatchObject({ label: 'output', tokens: { low: 150, high: 150 } });
  });

  it('a reply that is declared longer than its cap ends at the cap', () => {
    const { steps, assumptions } = projectionOf({}, { callsPerDay: 1, outputTokens: 5000 });
    expect(steps.at(-1)?.tokens).toEqual({ low: 100, high: 100 });
    expect(assumptions).toEqual(['a reply has 100 tokens, its output cap, though 5000 are declared']);
  });

  const agent = { stepLimit: setting(known(20)) };
  const one = projectionOf({}, { callsPerDay: 10, outputTokens: 50 }).usdPerDay.low;

  it('an agent makes as many requests as are declared', () => {
    const often = projectionOf(agent, { callsPerDay: 10, outputTokens: 50, stepsPerCall: 6 });
    expect(often.usdPerDay.low).toBeCloseTo(6 * one, 12);
    // What earlier steps add to the prompt is not known: it is the least, unless everything is declared together.
    expect(often.usdPerDay.high).toBeNull();
    expect(often.assumptions).toEqual([
      'at least: what earlier steps add to the prompt of later ones is not declared (holes, "*")',
    ]);
    const whole = projectionOf(agent, { callsPerDay: 10, outputTokens: 50, stepsPerCall: 6, holes: { '*': 0 } });
    expect(whole.usdPerDay.high).toBeCloseTo(6 * one, 12);
    expect(whole.assumptions).toEqual(['every step sends as much as is declared']);
  });

  it('an agent of which no number of steps is declared makes from one to all that its limit allows', () => {
    const open = projectionOf(agent, { callsPerDay: 10, outputTokens: 50 });
    expect(open.usdPerDay.low).toBeCloseTo(one, 12);
    // Nothing says what a later step sends.
    expect(open.usdPerDay.high).toBeNull();
    const range = 'from one step per call to the 20 that the code allows, because stepsPerCall is not declared';
    expect(open.assumptions[0]).toBe(range);
    const whole = projectionOf(agent, { callsPerDay: 10, outputTokens: 50, holes: { '*': 0 } });
    expect(whole.usdPerDay.low).toBeCloseTo(one, 12);
    expect(whole.usdPerDay.high).toBeCloseTo(20 * one, 12);
    expect(whole.assumptions).toEqual([range, 'every step sends as much as is declared']);
  });

  it.each([absent(null), unknown('a variable')])('an agent without a known limit costs at least one step', (fact) => {
    const endless = { operation: 'agent', stepLimit: setting(fact), promptComplete: false } as const;
    const traffic = { callsPerDay: 10, outputTokens: 50, holes: { '*': 0 } };
    const { usdPerDay, assumptions } = projectionOf(endless, traffic);
    expect(usdPerDay.low).toBeCloseTo(one, 12);
    expect(usdPerDay.high).toBeNull();
    expect(assumptions[0]).toBe(
      'at least: one step per call, because stepsPerCall is not declared and no limit of steps is known',
    );
  });

  it('what can only make one step has one figure', () => {
    const { usdPerDay, assumptions } = projectionOf(
      { stepLimit: setting(absent(1)) },
      { callsPerDay: 10, outputTokens: 50 },
    );
    expect(usdPerDay.high).toBeCloseTo(one, 12);
    expect(assumptions).toEqual([]);
  });

  it('more steps than the code allows are taken as declared, and named', () => {
    const named = '50 steps per call are declared (stepsPerCall), though the code stops after 20';
    const all = { callsPerDay: 10, outputTokens: 50, holes: { '*': 0 } };
    const more = projectionOf(agent, { ...all, stepsPerCall: 50 });
    expect(more.usdPerDay.high).toBeCloseTo(50 * one, 12);
    expect(more.assumptions).toContain(named);
    expect(projectionOf(agent, { ...all, stepsPerCall: 20 }).assumptions).not.toContain(named);
  });

  it('no call costs nothing, even where nothing bounds one', () => {
    const { usdPerDay } = projectionOf({ prompt: [part('user', hole('text'))] }, { callsPerDay: 0 });
    expect(usdPerDay).toEqual({ low: 0, high: 0 });
  });

  it('one of several models gives the range over them', () => {
    const { usdPerDay } = projectionOf(
      { model: oneOf(['gpt-4o', 'gpt-4o-mini']) },
      { callsPerDay: 1e6, outputTokens: 100 },
    );
    // 0.15 and 0.60 USD per million against 2.50 and 10.
    expect(usdPerDay.low).toBeCloseTo(1.2 + 60, 9);
    expect(usdPerDay.high).toBeCloseTo(20 + 1000, 9);
  });

  it('what is measured goes before what the code shows', () => {
    const count = { calls: 2, inputTokens: 2000, cachedTokens: 800, cacheWriteTokens: 0, outputTokens: 400 };
    const measured = { label: 'chat', source: 'usage.csv', counts: [count] };
    const { usdPerDay, assumptions } = projectionOf(
      { prompt: [part('user', hole('text'))], stepLimit: setting(absent()) },
      { callsPerDay: 1000, measured },
    );
    // 600 x 2.50 + 400 x 1.25 + 200 x 10 = 4000 per million, a thousand times.
    expect(usdPerDay.low).toBeCloseTo(4, 12);
    expect(usdPerDay.high).toBeCloseTo(4, 12);
    expect(assumptions).toEqual(['tokens as measured in usage.csv']);
  });
});

it('a month is shown in a few characters', () => {
  const month = (usdPerMonth: { low: number; high: number | null }) =>
    formatMonth({ ...projectionOf({}, { callsPerDay: 1 }), usdPerMonth });
  expect(month({ low: 1234, high: 1234 })).toBe('$1.2k/mo');
  expect(month({ low: 10, high: 1234 })).toBe('≤ $1.3k/mo');
  expect(month({ low: 10, high: null })).toBe('≥ $10/mo');
  expect(month({ low: 0, high: null })).toBeUndefined();
});

it('a model without an output price leaves the day open', () => {
  const prices = priceBook({ models: { 'in-only': { inputPerMTok: 1 } } });
  const cost = estimateCost(callOf({ model: known('in-only') }), prices, {
    route: 'chat',
    callsPerDay: 1,
    outputTokens: 9,
  });
  expect(cost.projection?.usdPerDay.high).toBeNull();
});
