import { describe, expect, it } from 'vitest';
import { absent, byDefault, known, oneOf, unknown } from '../../../analyzer/facts/fact.js';
import type { TextPart } from '../../../analyzer/facts/text.js';
import type { Usd } from '../../../analyzer/money/cost.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { callOf, cap, hole, part, setting } from './call-of.js';

const BOOK = priceBook();

function usdOf(changes: Parameters<typeof callOf>[0], book = BOOK): Usd {
  const cost = estimateCost(callOf(changes), book);
  if (!cost.usd) throw new Error(`unpriced: ${cost.unpriced}`);
  return cost.usd;
}
function notesOf(changes: Parameters<typeof callOf>[0]): string {
  return usdOf(changes).notes.join('; ');
}
function unpriced(changes: Parameters<typeof callOf>[0]): string | undefined {
  const cost = estimateCost(callOf(changes), BOOK);
  expect(cost.usd).toBeUndefined();
  return cost.unpriced;
}

describe('input', () => {
  it('is the literal prompt and its framing at the list price', () => {
    // OpenAI bills eight prompt tokens for one user message that says "hi": three around it, its role, the word,
    // and three that prime the reply.
    const { input, usd } = estimateCost(callOf(), BOOK);
    expect(input).toMatchObject({ known: 8, low: 8, high: 8, exact: true, method: 'o200k_base', holes: [] });
    expect(usd?.input.low).toBeCloseTo((8 * 2.5) / 1e6, 12);
    expect(usd?.input.high).toBe(usd?.input.low);
  });

  it('counts every message', () => {
    const two = estimateCost(callOf({ prompt: [part('system', 'hi'), part('user', 'hi')] }), BOOK);
    expect(two.input.known).toBe(8 + 5);
  });

  it('takes text without a role for one message, and a bare hole for none', () => {
    expect(estimateCost(callOf({ prompt: [part('unknown', 'hi')] }), BOOK).input.known).toBe(8);
    expect(estimateCost(callOf({ prompt: [part('unknown', hole('history'))] }), BOOK).input.known).toBe(0);
  });

  it('names a hole and leaves the upper end open', () => {
    const changes = { prompt: [part('user', 'Answer: ', hole('question'))] };
    const { input, usd } = estimateCost(callOf(changes), BOOK);
    expect(input.holes).toEqual([{ name: 'question', maxTokens: null }]);
    expect(usd?.input.low).toBeGreaterThan(0);
    expect(usd?.input.high).toBeNull();
    expect(usd?.worstCase).toBeNull();
    expect(notesOf(changes)).toContain('question');
  });

  it('adds a bounded hole to the upper end only', () => {
    const { input, usd } = estimateCost(callOf({ prompt: [part('user', 'hi', hole('page', 1000))] }), BOOK);
    expect(input).toMatchObject({ low: 8, known: 8, high: 1008 });
    expect(usd?.input).toMatchObject({ low: expect.closeTo(8 * 2.5e-6, 12), high: expect.closeTo(1008 * 2.5e-6, 12) });
  });

  it('adds the largest of the texts that a hole may be to the upper end', () => {
    const among = (...texts: string[]) => ({ ...hole('tone'), among: texts.map((text) => part('user', text).text) });
    const inputOf = (piece: TextPart) => estimateCost(callOf({ prompt: [part('user', 'hi', piece)] }), BOOK).input;
    expect(inputOf(among('', 'one two three'))).toMatchObject({
      low: 8,
      high: 11,
      holes: [{ name: 'tone', maxTokens: 3 }],
    });
    const open = { ...hole('tone'), among: [part('user', 'one ', hole('name')).text] };
    expect(inputOf(open).holes).toEqual([{ name: 'tone', maxTokens: null }]);
  });

  it('stays open when the prompt has parts that are not seen', () => {
    expect(usdOf({ promptComplete: false }).input.high).toBeNull();
    expect(notesOf({ promptComplete: false })).toContain('more may be sent');
  });

  it('is a range where the vendor publishes no tokenizer', () => {
    const prompt = [part('system', 'You are a helpful assistant who answers in one sentence. '.repeat(20))];
    const call = callOf({ provider: 'anthropic', model: known('claude-sonnet-4-5'), prompt });
    const { input, usd } = estimateCost(call, BOOK);
    expect(input.exact).toBe(false);
    expect(input.low).toBeLessThan(input.known);
    expect(input.known).toBeLessThan(input.high);
    expect(usd?.input.low).toBeLessThan(usd?.input.high ?? 0);
    expect(input.method).toContain('estimated');
  });

  it('is not exact when tool definitions are rendered by the vendor', () => {
    const prompt = [part('user', 'hi'), part('tools', '{"name":"f"}')];
    expect(estimateCost(callOf({ prompt }), BOOK).input.exact).toBe(false);
  });

  it('names the long-context price where an open input may reach it, and leaves it out of the bounds', () => {
    // 3 and 15 USD per million up to 200,000 tokens of input, 6 and 22.50 above.
    const costOfClaude = (...pieces: Parameters<typeof part>[1][]) =>
      usdOf({
        provider: 'anthropic',
        model: known('claude-sonnet-4-5'),
        outputCap: cap(known(1000)),
        prompt: [part('user', 'Sum this up. ', ...pieces)],
      });
    const open = costOfClaude(hole('book'));
    expect(open.output.high).toBeCloseTo(0.015, 12);
    expect(open.input.high).toBeNull();
    expect(open.notes.join()).toContain('above 200000 input tokens the price is $6 in and $22.50 out per million');
    expect(costOfClaude().notes.join()).not.toContain('above 200000');
    expect(costOfClaude(hole('page', 100_000)).output.high).toBeCloseTo(0.015, 12);
    expect(costOfClaude(hole('book', 300_000)).output.high).toBeCloseTo(0.0225, 12);
  });

  it('takes the long-context price when the prompt is that long', () => {
    const prompt = [part('user', 'word '.repeat(10), hole('book', 300_000))];
    const model = known('gpt-5.5');
    expect(usdOf({ model, prompt }).input.high).toBeCloseTo((300_000 * 10) / 1e6, 1);
    expect(usdOf({ model, prompt }).output.high).toBeCloseTo((100 * 45) / 1e6, 9);
    expect(notesOf({ model, prompt: [part('user', hole('book'))] })).toContain('above 271999 input tokens');
  });
});

describe('output', () => {
  it('is at most the cap times the price', () => {
    expect(usdOf({}).output).toEqual({ low: 0, high: expect.closeTo((100 * 10) / 1e6, 12) });
  });

  it('is written once per choice', () => {
    const choices = setting(known(4));
    expect(usdOf({ choices }).output.high).toBeCloseTo((400 * 10) / 1e6, 12);
    expect(usdOf({ choices: setting(unknown('a spread')) }).output.high).toBeNull();
  });

  it('is not bounded by a cap that something else may override', () => {
    expect(usdOf({ outputCap: cap(byDefault([50], ['limit'])) }).output.high).toBeCloseTo(0.16384, 9);
  });

  it('takes the largest of several caps', () => {
    expect(usdOf({ outputCap: cap(oneOf([50, 200])) }).output.high).toBeCloseTo((200 * 10) / 1e6, 12);
  });

  it.each([-1, 0, Number.POSITIVE_INFINITY, Number.NaN])('is not bounded by a cap of %d', (value) => {
    expect(usdOf({ outputCap: cap(oneOf([50, value])) }).output.high).toBeCloseTo(0.16384, 9);
  });

  it("reaches the model's maximum without a cap, and says so", () => {
    const changes = { outputCap: cap(absent()) };
    expect(usdOf(changes).output.high).toBeCloseTo((16_384 * 10) / 1e6, 9);
    expect(notesOf(changes)).toContain('no output cap');
    expect(notesOf(changes)).toContain('16384');
  });

  it('has no bound when nothing bounds it', () => {
    const changes = { provider: 'xai', model: known('grok-4'), outputCap: cap(absent()) };
    expect(usdOf(changes).output.high).toBeNull();
    expect(usdOf(changes).worstCase).toBeNull();
    expect(notesOf(changes)).toContain('the largest reply of grok-4 is not known');
  });

  it('takes the default of the SDK for a cap', () => {
    const anthropic = { provider: 'anthropic', model: known('claude-haiku-4-5') };
    expect(usdOf({ ...anthropic, outputCap: cap(absent(4096)) }).output.high).toBeCloseTo((4096 * 5) / 1e6, 9);
    const maximum = cap(absent(64_000), { defaultIsModelMaximum: true });
    expect(usdOf({ ...anthropic, outputCap: maximum }).output.high).toBeCloseTo((64_000 * 5) / 1e6, 9);
    expect(notesOf({ ...anthropic, outputCap: maximum })).toContain('no output cap');
  });

  it('adds the budget for thinking that the SDK adds to the cap', () => {
    const haiku = { provider: 'anthropic', model: known('claude-haiku-4-5') };
    const raised = { ...haiku, outputCap: cap(known(1000), { added: known(12_000) }) };
    expect(usdOf(raised).output.high).toBeCloseTo((13_000 * 5) / 1e6, 9);
    expect(usdOf({ ...haiku, outputCap: cap(known(1000), { added: unknown('it varies') }) }).output.high).toBeNull();
  });

  it('does not take an unknown cap for no cap', () => {
    expect(notesOf({ outputCap: cap(unknown('a spread')) })).toContain('the output cap is not known (a spread)');
  });

  it('does not count a cap that the API ignores', () => {
    const name = { file: 'a.ts', start: 0, end: 1, text: 'maxTokens' };
    const changes = { outputCap: cap(absent(), { ignored: { name, why: 'renamed in ai 5' } }) };
    expect(notesOf(changes)).toContain('maxTokens caps nothing: renamed in ai 5');
    expect(usdOf(changes).output.high).toBeCloseTo(0.16384, 9);
  });

  it('does not exist for embeddings', () => {
    const outputCap = cap(absent(), { applies: false });
    const changes = { operation: 'embedding', model: known('text-embedding-3-small'), outputCap } as const;
    const { input, usd } = estimateCost(callOf({ ...changes, prompt: [part('user', 'hello world')] }), BOOK);
    expect(input.known).toBe(2);
    expect(usd?.output).toEqual({ low: 0, high: 0 });
    expect(usd?.input.high).toBeCloseTo((2 * 0.02) / 1e6, 15);
  });
});

describe('the worst case', () => {
  it('multiplies attempts and steps', () => {
    const usd = usdOf({ stepLimit: setting(known(10)), choices: setting(known(2)) });
    const request = (usd.input.high ?? 0) + (usd.output.high ?? 0);
    expect(usd.worstCase).toBeCloseTo(request * 3 * 10, 12);
    expect(usd.worstCaseFactors).toBe('3 attempts x 10 steps x 2 choices');
    expect(usd.notes.join()).toContain('earlier steps');
  });

  it('is the request itself when nothing repeats', () => {
    const usd = usdOf({ attempts: known(1) });
    expect(usd.worstCase).toBeCloseTo((usd.input.high ?? 0) + (usd.output.high ?? 0), 12);
    expect(usd.worstCaseFactors).toBeUndefined();
  });

  it.each([
    [{ attempts: unknown('a spread') }, 'the number of attempts is not known'],
    [{ stepLimit: setting(absent()) }, 'there is no step limit'],
    [{ stepLimit: setting(unknown('a variable')) }, 'the step limit is not known'],
  ])('is open when a factor is', (changes, note) => {
    expect(usdOf(changes).worstCase).toBeNull();
    expect(notesOf(changes)).toContain(note);
  });

  it('takes the default number of steps', () => {
    expect(usdOf({ stepLimit: setting(absent(20)) }).worstCaseFactors).toBe('3 attempts x 20 steps');
  });
});

describe('the model', () => {
  it('can be one of several: the range covers them all', () => {
    const changes = { model: oneOf(['gpt-4o-mini', 'gpt-4o']) };
    const both = usdOf(changes);
    expect(both.input.low).toBe(usdOf({ model: known('gpt-4o-mini') }).input.low);
    expect(both.output.high).toBe(usdOf({ model: known('gpt-4o') }).output.high);
    expect(both.price.model).toBe('gpt-4o');
    expect(notesOf(changes)).toContain('one of gpt-4o-mini, gpt-4o');
  });

  it('covers the tokenizers of all of them', () => {
    const prompt = [part('user', 'ภาษาไทย สวัสดี')];
    const { input } = estimateCost(callOf({ model: oneOf(['gpt-4o', 'gpt-4-turbo']), prompt }), BOOK);
    expect(input.exact).toBe(false);
    expect(input.low).toBeLessThan(input.high);
    expect(input.method).toBe('o200k_base; cl100k_base');
  });

  it('is as sure as the least sure of them', () => {
    const model = oneOf(['claude-sonnet-5', 'claude-sonnet-5-5']);
    expect(usdOf({ provider: 'anthropic', model }).priceMatch).toBe('prefix');
  });

  it('has no price when one of them has none', () => {
    expect(unpriced({ model: oneOf(['gpt-4o', 'gpt-99']) })).toContain('one of the possible models');
  });

  it('can be the default of the SDK', () => {
    const changes = { model: absent('gpt-3.5-turbo') };
    expect(usdOf(changes).price.model).toBe('gpt-3.5-turbo');
    expect(notesOf(changes)).toContain('no model is set; the SDK then uses gpt-3.5-turbo');
  });

  it('can be a default that something else may override: the price says so', () => {
    const changes = { model: byDefault(['gpt-4o'], ['process.env.MODEL']) };
    expect(usdOf(changes).price.model).toBe('gpt-4o');
    expect(notesOf(changes)).toContain('priced as if process.env.MODEL is not set');
  });

  it('is needed for a price, not for a count', () => {
    const cost = estimateCost(callOf({ model: unknown('process.env.MODEL') }), BOOK);
    expect(cost.unpriced).toBe('the model is not known: process.env.MODEL');
    expect(cost.input.high).toBeGreaterThan(0);
    expect(unpriced({ model: absent() })).toContain('not set');
  });
});

describe('what has no token price', () => {
  it.each([
    ['retrieval', 'not billed by tokens'],
    ['image', 'images are billed'],
    ['audio', 'audio is billed'],
  ] as const)('%s', (operation, why) => {
    expect(unpriced({ operation })).toContain(why);
  });

  it('an unknown host', () => {
    expect(unpriced({ provider: null })).toBe('the host that the client talks to is not known');
  });

  it('an unknown model', () => {
    expect(unpriced({ model: known('gpt-99') })).toContain('no price for gpt-99');
  });

  it('a rerank that is billed by the search', () => {
    expect(unpriced({ operation: 'rerank', provider: 'cohere', model: known('rerank-v3.5') })).toContain('no price');
  });
});

describe('other prices', () => {
  it('is zero on a local host, and says why', () => {
    const changes = { provider: 'ollama', model: known('llama3.2') };
    expect(usdOf(changes)).toMatchObject({ input: { low: 0, high: 0 }, output: { low: 0, high: 0 }, worstCase: 0 });
    expect(notesOf(changes)).toContain('local host');
  });

  it('is zero on a local host however long the prompt and the reply', () => {
    const open = { prompt: [part('user', hole('book'))], outputCap: cap(absent()), attempts: unknown('a spread') };
    const usd = usdOf({ provider: 'ollama', model: known('llama3.2'), ...open });
    expect(usd).toMatchObject({ input: { low: 0, high: 0 }, output: { low: 0, high: 0 }, worstCase: 0 });
  });

  it('spans the hours of the day', () => {
    const changes = {
      provider: 'deepseek',
      model: known('deepseek-chat'),
      prompt: [part('user', 'word '.repeat(500))],
    };
    const { input } = usdOf(changes);
    expect(input.low).toBeLessThan((input.high ?? 0) / 1.5);
  });

  it('includes the fee for the request', () => {
    const changes = { provider: 'perplexity', model: known('sonar'), prompt: [part('user', 'hi')] };
    expect(usdOf(changes).input.low).toBeCloseTo(0.012, 5);
    expect(notesOf(changes)).toContain('for the request itself');
  });

  it('is reduced in a batch', () => {
    const anthropic = { provider: 'anthropic', model: known('claude-haiku-4-5') };
    const alone = usdOf(anthropic);
    expect(usdOf({ ...anthropic, operation: 'batch' }).output.high).toBeCloseTo((alone.output.high ?? 0) / 2, 12);
    expect(notesOf({ ...anthropic, operation: 'batch' })).toContain('how many the batch holds is not known');
  });

  it('comes from the configuration where that gives one', () => {
    const book = priceBook({ models: { 'our-llm': { inputPerMTok: 1, outputPerMTok: 2 } } });
    const usd = usdOf({ provider: null, model: known('our-llm') }, book);
    expect(usd.priceMatch).toBe('override');
    expect(usd.output.high).toBeCloseTo((100 * 2) / 1e6, 12);
  });
});

describe('what is shown with it', () => {
  it('the date of the prices, the tokenizer and the framing', () => {
    const notes = notesOf({});
    expect(notes).toContain(`prices of ${BOOK.asOf}`);
    expect(notes).toContain('o200k_base');
    expect(notes).toContain('framing');
  });

  it('one row for every part of the bill', () => {
    const prompt = [part('system', 'Be brief.'), part('user', 'Answer: ', hole('question'), hole('page', 50))];
    const { breakdown } = estimateCost(callOf({ prompt }), BOOK);
    const rows = breakdown.map(({ label, tokens }) => [label, tokens]);
    expect(rows).toEqual([
      ['system prompt', expect.any(Number)],
      ['user message', expect.any(Number)],
      ['hole: question', null],
      ['hole: page', 50],
      ['message framing', 11],
      ['output cap', 100],
    ]);
    expect(breakdown.find((row) => row.label === 'hole: question')?.usd).toBeNull();
    expect(breakdown.at(-1)?.usd).toBeCloseTo(0.001, 12);
  });

  it('rows that add up to the price', () => {
    const cost = estimateCost(callOf({ prompt: [part('system', 'Be brief.'), part('user', 'Hello there')] }), BOOK);
    const total = cost.breakdown.reduce((sum, row) => sum + (row.usd ?? 0), 0);
    expect(total).toBeCloseTo((cost.usd?.input.high ?? 0) + (cost.usd?.output.high ?? 0), 12);
  });
});

describe('a marked prefix', () => {
  const text = 'Keep to the facts of the manual. '.repeat(400);
  const prompt = (cacheMarked: boolean) => [{ ...part('system', text), cacheMarked }, part('user', 'hi')];
  const claude = { provider: 'anthropic', model: known('claude-sonnet-4-5') } as const;

  it('costs a quarter more at most, for it may have to be written', () => {
    const plain = usdOf({ ...claude, prompt: prompt(false) });
    const marked = usdOf({ ...claude, prompt: prompt(true) });
    // All but the two letters of the question, at 3.75 instead of 3 USD per million.
    expect(marked.input.high).toBeCloseTo((plain.input.high ?? 0) * 1.25, 4);
    expect(marked.input.low).toBe(plain.input.low);
    expect(marked.notes).toContain(
      'the marked prefix is written to the cache for five minutes at $3.75 per million tokens; a request that finds it there pays $0.30',
    );
  });

  it('below the minimum is not written, nor where nobody bills a write', () => {
    const short = [{ ...part('system', 'Be kind.'), cacheMarked: true }, part('user', 'hi')];
    expect(usdOf({ ...claude, prompt: short }).notes.join()).not.toContain('written to the cache');
    expect(usdOf({ prompt: prompt(true) }).notes.join()).not.toContain('written to the cache');
  });
});
