import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { byDefault, known, oneOf } from '../../../analyzer/facts/fact.js';
import type { PriceOf } from '../../../analyzer/money/cost.js';
import { muchCheaper, standingOf } from '../../../rules/newer-model.js';
import { replaceModel } from '../../../rules/replace-model.js';
import { callOf, fixed, placeOf, siteOf } from './sample-call.js';

/** A price list of one provider: input and output by id. */
function priceList(at: string, prices: Readonly<Record<string, readonly [number, number]>>): PriceOf {
  return (model, provider) => {
    const found = provider === at && Object.hasOwn(prices, model) ? prices[model] : undefined;
    if (!found) return undefined;
    const [inputPerMTok, outputPerMTok] = found;
    const cache = { cacheReadPerMTok: undefined, cacheWritePerMTok: undefined };
    return { model, provider: at, asOf: '2026-09-23', inputPerMTok, outputPerMTok, ...cache };
  };
}

const opus = (prices: Readonly<Record<string, readonly [number, number]>>) =>
  standingOf({ model: 'claude-opus-4-5', provider: 'anthropic' }, priceList('anthropic', prices))?.successor?.model;

describe('standingOf', () => {
  it('goes to the end of the chain that costs no more', () => {
    const prices = { 'claude-opus-4-5': [5, 25], 'claude-opus-4-6': [5, 25], 'claude-opus-4-7': [4, 20] } as const;
    expect(opus(prices)).toBe('claude-opus-4-7');
    expect(opus({ ...prices, 'claude-opus-4-8': [6, 20] })).toBe('claude-opus-4-7');
  });

  it('takes both prices into account', () => {
    expect(opus({ 'claude-opus-4-5': [5, 25], 'claude-opus-4-6': [4, 26] })).toBeUndefined();
    expect(opus({ 'claude-opus-4-5': [5, 25], 'claude-opus-4-6': [6, 20] })).toBeUndefined();
  });

  it('takes into account that the same text can be more tokens', () => {
    expect(opus({ 'claude-opus-4-5': [5, 25], 'claude-opus-4-7': [5, 25] })).toBeUndefined();
  });

  it('wants a model that thinks to be much cheaper than one that does not', () => {
    expect(opus({ 'claude-opus-4-5': [5, 25], 'claude-opus-5': [2, 10] })).toBeUndefined();
    expect(opus({ 'claude-opus-4-5': [5, 25], 'claude-opus-5': [1, 5] })).toBe('claude-opus-5');
  });

  it('names no model that has no price, or that is about to end', () => {
    expect(opus({ 'claude-opus-4-5': [5, 25] })).toBeUndefined();
    const prices = priceList('openai', { 'gpt-4-turbo': [10, 30], 'gpt-4.1': [2, 8] });
    const standing = standingOf({ model: 'gpt-4-turbo', provider: 'openai' }, prices);
    expect(standing?.successor?.model).toBe('gpt-5.6-sol');
  });

  it('tells of a small model where the one that the vendor names is dearer', () => {
    const standing = (luna: readonly [number, number]) =>
      standingOf(
        { model: 'gpt-3.5-turbo', provider: 'openai' },
        priceList('openai', { 'gpt-3.5-turbo': [0.5, 1.5], 'gpt-5.6-terra': [2, 12], 'gpt-6-luna': luna }),
      );
    expect(standing([0.1, 0.5])).toMatchObject({
      successor: { model: 'gpt-5.6-terra' },
      cheaper: { model: 'gpt-6-luna' },
    });
    expect(standing([0.6, 0.5])?.cheaper).toBeUndefined();
  });

  it('knows the end of a model where there are no prices', () => {
    const standing = standingOf({ model: 'gpt-4', provider: 'openai' }, () => undefined);
    expect(standing).toMatchObject({ retired: true, successor: { model: 'gpt-5.6-sol', isId: false } });
  });

  it.each([
    ['a fine-tuned model', 'ft:gpt-4-0613:acme::1', 'openai'],
    ['a deployment', 'gpt-4', 'azure'],
    ['a host that is not known', 'gpt-4', null],
    ['a model of one’s own', 'gpt-4', 'ollama'],
    ['a gateway whose name says nothing', 'auto', 'openrouter'],
  ])('says nothing of %s', (_, model, provider) => {
    expect(standingOf({ model, provider }, () => undefined)).toBeUndefined();
  });

  it('leaves the dates of clouds to them', () => {
    const model = 'us.anthropic.claude-opus-4-1-20250805-v1:0';
    expect(standingOf({ model, provider: 'aws' }, () => undefined)).toMatchObject({ retired: false });
  });

  it('never names a model of another vendor', () => {
    fc.assert(
      fc.property(fc.constantFrom('gpt-4', 'gpt-4o', 'o1', 'gpt-5.5', 'gpt-3.5-turbo'), (model) => {
        const free: PriceOf = priceList('openai', { [model]: [9, 9], 'claude-opus-4-8': [0, 0], 'gpt-6-sol': [1, 1] });
        expect(standingOf({ model, provider: 'openai' }, free)?.successor?.model).toMatch(/^gpt-/);
      }),
    );
  });
});

describe('muchCheaper', () => {
  const prices = { 'claude-opus-4-8': [5, 25], 'claude-haiku-4-5': [1, 5], 'claude-sonnet-4-6': [3, 15] } as const;
  const cheaper = (model: string) =>
    muchCheaper({ model, provider: 'anthropic' }, priceList('anthropic', prices))?.model;

  it('is a small model at a quarter or less', () => {
    expect(cheaper('claude-opus-4-8')).toBe('claude-haiku-4-5');
    expect(cheaper('claude-sonnet-4-6')).toBeUndefined();
    expect(cheaper('claude-haiku-4-5')).toBeUndefined();
    expect(cheaper('claude-opus-9')).toBeUndefined();
  });

  it('does not think when the other does not', () => {
    const list = priceList('openai', { 'gpt-4o': [2.5, 10], 'gpt-6-luna': [0.1, 0.5] });
    expect(muchCheaper({ model: 'gpt-4o', provider: 'openai' }, list)).toBeUndefined();
  });
});

describe('replaceModel', () => {
  const offer = { model: 'claude-opus-4-8', price: undefined, isId: true };
  const suggestion = (text: string, written: string, facts: Partial<LlmCall> = {}) => {
    const model = known('claude-opus-4-1', placeOf(text, written));
    return replaceModel(callOf(text, { model, ...facts }), offer, () => text);
  };

  it.each(['"', "'", '`'])('keeps %s', (quote) => {
    const text = `create({ model: ${quote}claude-opus-4-1${quote} })`;
    const fix = suggestion(text, `${quote}claude-opus-4-1${quote}`);
    expect(fixed(text, { fixes: [fix] } as never)).toBe(`create({ model: ${quote}claude-opus-4-8${quote} })`);
    expect(fix?.kind).toBe('suggestion');
  });

  it('keeps what stands before the model', () => {
    const text = `create('anthropic:claude-opus-4-1')`;
    expect(suggestion(text, `'anthropic:claude-opus-4-1'`)?.edits[0]?.newText).toBe(`'anthropic:claude-opus-4-8'`);
  });

  it.each([
    ['a constant', 'create({ model: OPUS })', 'OPUS'],
    ['a template with a hole', 'create({ model: `claude-opus-$' + '{v}` })', '`claude-opus-$' + '{v}`'],
    ['an escape', "create({ model: 'claude\\x2dopus-4-1' })", "'claude\\x2dopus-4-1'"],
    ['a sum', "create({ model: 'claude-' + 'opus-4-1' })", "'claude-' + 'opus-4-1'"],
  ])('leaves %s alone', (_, text, written) => {
    expect(suggestion(text, written)).toBeUndefined();
  });

  it('is not offered where one of several is asked, or where the id is not certain', () => {
    const text = `create({ model: 'claude-opus-4-1' })`;
    const at = placeOf(text, `'claude-opus-4-1'`);
    expect(suggestion(text, 'create', { model: oneOf(['claude-opus-4-1', 'claude-opus-4-5'], at) })).toBeUndefined();
    expect(suggestion(text, 'create', { model: byDefault(['claude-opus-4-1'], ['MODEL'], at) })).toBeUndefined();
    const call = callOf(text, { model: known('claude-opus-4-1', at) });
    expect(replaceModel(call, { ...offer, isId: false }, () => text)).toBeUndefined();
  });

  it('is not offered where the new model refuses a setting', () => {
    const text = `create({ model: 'claude-opus-4-1', temperature: 0 })`;
    const settings = siteOf(text, `{ model: 'claude-opus-4-1', temperature: 0 }`);
    expect(suggestion(text, `'claude-opus-4-1'`, { settings })).toBeUndefined();
  });

  it('is not offered where the new model refuses how the old one is asked to think', () => {
    const text = `create({ model: 'claude-opus-4-1' })`;
    const thinking = { mode: known('enabled'), budget: known(2000) };
    expect(suggestion(text, `'claude-opus-4-1'`, { thinking })).toBeUndefined();
  });

  it('is not offered where the answer is begun for the new model', () => {
    const text = `create({ model: 'claude-opus-4-1' })`;
    const said = (role: 'user' | 'assistant') => ({ role, text: { parts: [] }, cacheMarked: false, at: undefined });
    expect(suggestion(text, `'claude-opus-4-1'`, { prompt: [said('user'), said('assistant')] })).toBeUndefined();
    expect(suggestion(text, `'claude-opus-4-1'`, { prompt: [said('assistant'), said('user')] })).toBeDefined();
  });

  it.each([
    ['@langchain/anthropic', '0.3.21', undefined],
    ['@langchain/core', '0.3.80', undefined],
    ['@langchain/anthropic', '1.5.1', `'claude-opus-4-8'`],
    ['@langchain/anthropic', undefined, `'claude-opus-4-8'`],
    ['@anthropic-ai/sdk', '0.39.0', `'claude-opus-4-8'`],
  ])('is offered where the SDK can ask it: %s %s', (sdk, sdkVersion, written) => {
    const text = `create({ model: 'claude-opus-4-1' })`;
    expect(suggestion(text, `'claude-opus-4-1'`, { sdk, sdkVersion })?.edits[0]?.newText).toBe(written);
  });
});
