import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CATALOG } from '../../../analyzer/money/catalog.js';
import { type FoundPrice, priceBook, priceOf, pricesAsOf } from '../../../analyzer/money/prices.js';

function found(model: string, provider: string | null, book = { priceOf }): FoundPrice {
  const result = book.priceOf(model, provider);
  if ('why' in result) throw new Error(`no price: ${result.why}`);
  return result;
}
function perMTok(model: string, provider: string): readonly (number | undefined)[] {
  const { price } = found(model, provider);
  return [price.inputPerMTok, price.outputPerMTok];
}
function reason(model: string, provider: string | null): string {
  const result = priceOf(model, provider);
  return 'why' in result ? result.why : `priced as ${result.price.model}`;
}

describe('the catalog', () => {
  it('is the installed version, so that its date is right', () => {
    const manifest = readFileSync(
      new URL('../../../node_modules/@pydantic/genai-prices/package.json', import.meta.url),
      'utf8',
    );
    expect(JSON.parse(manifest).version).toBe(CATALOG.version);
    expect(pricesAsOf()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it.each([
    ['gpt-4-turbo', 'openai', 10, 30],
    ['gpt-4o', 'openai', 2.5, 10],
    ['gpt-4o-mini', 'openai', 0.15, 0.6],
    ['claude-opus-4-1', 'anthropic', 15, 75],
    ['claude-opus-4-5', 'anthropic', 5, 25],
    ['claude-3-5-sonnet-20241022', 'anthropic', 3, 15],
    ['claude-3-haiku-20240307', 'anthropic', 0.25, 1.25],
    ['claude-haiku-4-5', 'anthropic', 1, 5],
  ])('has the reference price of %s', (model, provider, input, output) => {
    expect(perMTok(model, provider)).toEqual([input, output]);
  });

  it('says cache prices as listed, which is not always a tenth', () => {
    expect(found('gpt-4o', 'openai').price.cacheReadPerMTok).toBe(1.25);
    expect(found('claude-haiku-4-5', 'anthropic').price).toMatchObject({
      cacheReadPerMTok: 0.1,
      cacheWritePerMTok: 1.25,
      cacheWrite1hPerMTok: 2,
    });
  });
});

describe('how a model is matched', () => {
  it.each([
    ['gpt-4o', 'openai', 'exact'],
    ['gpt-4o-2024-08-06', 'openai', 'exact'],
    ['GPT-4o', 'openai', 'exact'],
    ['models/gemini-2.5-pro', 'google', 'exact'],
    ['openai/gpt-oss-120b', 'groq', 'exact'],
    ['anthropic/claude-sonnet-4.5', 'openrouter', 'exact'],
    ['claude-sonnet-4-5-20250929', 'anthropic', 'alias'],
    ['claude-3-5-sonnet-latest', 'anthropic', 'alias'],
    ['anthropic/claude-sonnet-4.5', 'vercel', 'alias'],
    ['gpt-4o', 'azure', 'alias'],
    ['claude-opus-4-5@20251101', 'google-vertex', 'alias'],
    ['us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'aws', 'alias'],
    ['ft:gpt-4o-mini:acme::abc123', 'openai', 'alias'],
    ['ft:gpt-4o-mini-2024-07-18:acme::abc123', 'openai', 'alias'],
  ])('%s at %s: %s', (model, provider, match) => {
    expect(found(model, provider).match).toBe(match);
  });

  it.each([
    ['claude-sonnet-5-5', 'anthropic'],
    ['claude-sonnet-5-5-20270101', 'anthropic'],
    ['us.anthropic.claude-sonnet-5-5-v1:0', 'aws'],
    ['amazon.titan-embed-text-v2:0', 'aws'],
    ['gemini-2.5-pro-experimental', 'google'],
    ['claude-sonnet-4-5x', 'anthropic'],
  ])('never takes %s for the model whose name it begins with', (model, provider) => {
    const { match, notes } = found(model, provider);
    expect(match).toBe('prefix');
    expect(notes.join()).toContain('may be wrong');
  });

  it('knows nothing of ids that no row begins with', () => {
    expect(reason('gpt-6.2-sol', 'openai')).toContain('no price for gpt-6.2-sol');
    expect(reason('gpt-4o-2026-09-01', 'openai')).toContain('no price');
    expect(reason('my-deployment', 'azure')).toContain('no price for my-deployment at azure');
    expect(reason('', 'openai')).toContain('no price');
    expect(reason('constructor', 'openai')).toContain('no price');
  });
});

describe('the traps of the catalog', () => {
  it('gives mistral-large-latest the price of the model it names today', () => {
    expect(perMTok('mistral-large-latest', 'mistral')).toEqual(perMTok('mistral-large-2512', 'mistral'));
    expect(found('mistral-large-latest', 'mistral')).toMatchObject({ match: 'alias' });
    expect(perMTok('mistral-small-latest', 'mistral')).toEqual([0.15, 0.6]);
  });

  it('needs to know who serves llama-3.3-70b-versatile', () => {
    expect(perMTok('llama-3.3-70b-versatile', 'groq')).toEqual([0.59, 0.79]);
    expect(reason('llama-3.3-70b-versatile', null)).toBe('the host that the client talks to is not known');
    expect(reason('llama-3.3-70b-versatile', 'openai')).toContain('no price');
  });

  describe('the clock', () => {
    afterEach(() => {
      vi.useRealTimers();
    });

    it.each([
      ['deepseek-v4-pro', 'deepseek'],
      ['gemini-3.6-flash', 'google'],
      ['claude-sonnet-4-5', 'anthropic'],
      ['gpt-4o', 'openai'],
    ])('changes no price of %s', (model, provider) => {
      const answers = [
        '2026-09-23T01:00:00Z',
        '2026-09-23T17:30:00Z',
        '2027-06-01T12:00:00Z',
        '2031-01-01T00:00:00Z',
      ].map((now) => {
        vi.useFakeTimers({ now: new Date(now) });
        return priceBook().priceOf(model, provider);
      });
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    });
  });

  it('is asked for no newer list, which would go over the network', () => {
    const root = fileURLToPath(new URL('../../../', import.meta.url));
    const sources = ['analyzer', 'rules', 'cli/src', 'extension'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.d)\.ts$/.test(file) && !/node_modules|dist/.test(file))
        .map((file) => join(root, folder, file)),
    );
    expect(sources.length).toBeGreaterThan(100);
    expect(
      sources.filter((file) => /updatePrices|enableAutoUpdate|setProviderData/.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  it('gives the same answer at every hour, and keeps both ends of the day', () => {
    const { price, notes } = found('deepseek-v4-pro', 'deepseek');
    expect(price.offPeak?.inputPerMTok).toBeLessThan(price.inputPerMTok);
    expect(notes.join()).toContain('depends on the hour');
  });

  it('announces a price that will change, and keeps the one of its date', () => {
    expect(found('gemini-3.6-flash', 'google').notes.join()).toContain('changes on 2027-01-01');
  });

  it('tells the prices of long contexts apart', () => {
    const { price } = found('claude-sonnet-4-5', 'anthropic');
    expect(price.tiers).toMatchObject([{ aboveInputTokens: 200_000, inputPerMTok: 6, outputPerMTok: 22.5 }]);
  });

  it('prices fine-tuned models by their own rows and never by the base model', () => {
    expect(perMTok('ft:gpt-4o-mini:acme::abc', 'openai')).toEqual([0.3, 1.2]);
    expect(perMTok('ft:gpt-4o-mini-2024-07-18:acme::abc', 'openai')).toEqual([0.3, 1.2]);
    expect(perMTok('ft:gpt-3.5-turbo-0125:acme::abc', 'openai')).toEqual([3, 6]);
    expect(reason('ft:gpt-4.1-mini-2025-04-14:acme::abc', 'openai')).toContain('no price');
  });

  it('keeps the fee for a request', () => {
    expect(found('sonar', 'perplexity').price.usdPerRequest).toBeCloseTo(0.012);
  });

  it('prices no hours, pages or hidden models by tokens', () => {
    expect(reason('whisper-1', 'openai')).toBe('whisper-1 is not billed by tokens');
    expect(reason('openrouter/auto', 'openrouter')).toContain('no price');
  });
});

describe('clouds and gateways', () => {
  it('reads inference profiles and model ARNs', () => {
    const profile =
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0';
    expect(perMTok(profile, 'aws')).toEqual([3, 15]);
    const model = 'arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-3-haiku-20240307-v1:0';
    expect(perMTok(model, 'aws')).toEqual([0.25, 1.25]);
  });

  it('takes the price of the region, not of the model elsewhere', () => {
    expect(perMTok('us.anthropic.claude-haiku-4-5-20251001-v1:0', 'aws')).toEqual([1.1, 5.5]);
    expect(perMTok('global.anthropic.claude-haiku-4-5-20251001-v1:0', 'aws')).toEqual([1, 5]);
  });

  it.each([
    ['arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc', 'does not name its model'],
    ['arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abc', 'not billed by tokens'],
  ])('does not guess behind %s', (arn, why) => {
    expect(reason(arn, 'aws')).toContain(why);
  });

  it('looks through the gateway to the vendor', () => {
    expect(perMTok('anthropic/claude-sonnet-4.5', 'vercel')).toEqual([3, 15]);
    expect(reason('gpt-4o', 'vercel')).toContain('names no vendor');
    expect(reason('meta/llama-3.3-70b', 'vercel')).toContain('no price list for meta');
  });

  it('says that routing variants can cost something else', () => {
    expect(found('anthropic/claude-sonnet-4.5:nitro', 'openrouter').match).toBe('prefix');
    expect(perMTok('meta-llama/llama-3.3-70b-instruct:free', 'openrouter')).toEqual([0, 0]);
    // Whatever has this ending is given away, or it is not there at all.
    expect(perMTok('anthropic/claude-sonnet-4.5:free', 'openrouter')).toEqual([0, 0]);
  });

  it('costs nothing on a local host, unless it is not local', () => {
    expect(perMTok('llama3.2', 'ollama')).toEqual([0, 0]);
    expect(found('llama3.2', 'ollama').notes.join()).toContain('local host');
    expect(reason('gpt-oss:120b-cloud', 'ollama')).toContain('subscription');
  });

  it('has no price where it knows no price list', () => {
    expect(reason('gpt-4o', 'my-provider')).toBe('there is no price list for the provider my-provider');
    expect(reason('gpt-4o', 'toString')).toContain('no price list');
  });
});

describe('the configuration', () => {
  it('goes before the catalog', () => {
    const book = priceBook({ models: { 'gpt-4o': { inputPerMTok: 1, outputPerMTok: 4 } } });
    const { price, match } = found('gpt-4o', 'openai', book);
    expect(match).toBe('override');
    expect(price).toMatchObject({ inputPerMTok: 1, outputPerMTok: 4, cacheReadPerMTok: 1.25 });
    expect(found('gpt-4o-mini', 'openai', book).match).toBe('exact');
  });

  it('of a model that is free the cache is free, too', () => {
    const book = priceBook({ models: { 'gpt-4o': { inputPerMTok: 0, outputPerMTok: 0 } } });
    expect(found('gpt-4o', 'openai', book).price).toMatchObject({ cacheReadPerMTok: 0, cacheWritePerMTok: 0 });
  });

  it('prices a private model on an unknown host', () => {
    const book = priceBook({ models: { 'our-llm': { inputPerMTok: 0, outputPerMTok: 0, fixedUsdPerMonth: 900 } } });
    const { price, notes } = found('our-llm', null, book);
    expect(price.fixedUsdPerMonth).toBe(900);
    expect(notes.join()).toContain('$900 a month');
  });

  it('bills no tokens of a model that is paid by the month, but what it gives itself', () => {
    const book = priceBook({
      models: { ours: { fixedUsdPerMonth: 900 }, theirs: { fixedUsdPerMonth: 20, outputPerMTok: 4 } },
    });
    expect(found('ours', 'local', book).price).toMatchObject({
      inputPerMTok: 0,
      outputPerMTok: 0,
      fixedUsdPerMonth: 900,
    });
    expect(found('theirs', null, book).price).toMatchObject({
      inputPerMTok: 0,
      outputPerMTok: 4,
      fixedUsdPerMonth: 20,
    });
  });

  it('overrides only what it names, and nothing by the name of what every object has', () => {
    const book = priceBook({ models: { 'claude-haiku-4-5': { cacheReadPerMTok: 0.2 } }, markup: { openai: 0 } });
    expect(found('claude-haiku-4-5', 'anthropic', book).price).toMatchObject({
      inputPerMTok: 1,
      outputPerMTok: 5,
      cacheReadPerMTok: 0.2,
      cacheWritePerMTok: 1.25,
    });
    expect(found('gpt-4o', 'openai', book)).toEqual(found('gpt-4o', 'openai'));
    expect(book.priceOf('toString', 'constructor')).toHaveProperty('why');
  });

  it('keeps the price of long contexts until it gives a price of its own', () => {
    const cache = priceBook({ models: { 'claude-sonnet-4-5': { cacheReadPerMTok: 0.2 } } });
    expect(found('claude-sonnet-4-5', 'anthropic', cache).price.tiers).toMatchObject([{ inputPerMTok: 6 }]);
    const own = priceBook({ models: { 'claude-sonnet-4-5': { inputPerMTok: 2 } } });
    expect(found('claude-sonnet-4-5', 'anthropic', own).price.tiers).toBeUndefined();
  });

  it('makes a price of what the list only knows the beginning of', () => {
    const book = priceBook({ models: { 'claude-sonnet-5-5': { inputPerMTok: 4, outputPerMTok: 20 } } });
    expect(found('claude-sonnet-5-5', 'anthropic', book)).toMatchObject({
      match: 'override',
      price: { inputPerMTok: 4 },
    });
    expect(found('claude-sonnet-5-5', 'anthropic', book).notes.join()).not.toContain('may be wrong');
  });

  it('adds the mark-up of a provider to every amount', () => {
    const book = priceBook({ markup: { openrouter: 0.055 } });
    const { price, notes, match } = found('anthropic/claude-sonnet-4.5', 'openrouter', book);
    expect(price.inputPerMTok).toBeCloseTo(3.165);
    expect(price.tiers?.[0]?.outputPerMTok).toBeCloseTo(22.5 * 1.055);
    expect(match).toBe('exact');
    expect(notes.join()).toContain('5.5 %');
    expect(found('gpt-4o', 'openai', book).price.inputPerMTok).toBe(2.5);
  });

  it('adds no mark-up to a price that it gives itself', () => {
    const book = priceBook({ models: { 'x/y': { inputPerMTok: 2, outputPerMTok: 2 } }, markup: { openrouter: 1 } });
    expect(found('x/y', 'openrouter', book).price.inputPerMTok).toBe(2);
  });

  it('invents no input price', () => {
    const book = priceBook({ models: { 'our-llm': { outputPerMTok: 4 } } });
    expect(book.priceOf('our-llm', null)).toEqual({ why: 'the configuration gives no inputPerMTok for our-llm' });
  });
});

describe('an override of a part of the price', () => {
  const found = (models: object, model = 'gpt-4o') => {
    const result = priceBook({ models: { [model]: models }, markup: { openai: 0.1 } }).priceOf(model, 'openai');
    if ('why' in result) throw new Error(result.why);
    return result;
  };

  it('keeps the mark-up on what comes from the list, and says so', () => {
    const { price, notes } = found({ outputPerMTok: 8 });
    expect(price.inputPerMTok).toBeCloseTo(2.75, 12);
    expect(price.outputPerMTok).toBe(8);
    expect(notes).toEqual([
      'outputPerMTok from the configuration',
      'what the configuration leaves out is from the price list',
      'the configuration adds 10 % for openai',
    ]);
  });

  it('of all of it has nothing of the list', () => {
    expect(found({ inputPerMTok: 1, outputPerMTok: 2 }).notes).toEqual(['price from the configuration']);
  });

  it('of a model that the list does not have is all there is', () => {
    expect(found({ fixedUsdPerMonth: 900 }, 'my-llama').notes).toEqual([
      'price from the configuration',
      'the model also costs $900 a month, whether it is used or not',
    ]);
  });
});
