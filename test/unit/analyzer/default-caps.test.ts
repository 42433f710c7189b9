import { describe, expect, test } from 'vitest';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { callIn, shown } from './world.js';

const BODY = `{ model: 'gpt-3.5-turbo-instruct', prompt: 'hi' }`;
const asking = (client: string, body = BODY) =>
  callIn(`import OpenAI, { AzureOpenAI } from 'openai';\nnew ${client}.completions.create(${body});`);

describe('completions of OpenAI, which end after 16 tokens where nothing is set', () => {
  test.each([
    ['OpenAI()', 'absent (16)'],
    ['AzureOpenAI()', 'absent (16)'],
    // Whoever else speaks the protocol has a default of its own, or none.
    [`OpenAI({ baseURL: 'https://openrouter.ai/api/v1' })`, 'unknown'],
    [`OpenAI({ baseURL: 'https://llm.example/v1' })`, 'unknown'],
  ])('%s', (client, expected) => {
    expect(shown(asking(client).outputCap.fact)).toBe(expected);
  });

  test('a cap that is set counts everywhere', () => {
    const body = `{ model: 'gpt-3.5-turbo-instruct', prompt: 'hi', max_tokens: 900 }`;
    expect(shown(asking('OpenAI()', body).outputCap.fact)).toBe('900');
    expect(shown(asking(`OpenAI({ baseURL: 'https://llm.example/v1' })`, body).outputCap.fact)).toBe('900');
  });

  test('the price is that of 16 tokens at most', () => {
    const usd = estimateCost(asking('OpenAI()'), priceBook()).usd;
    expect(usd?.output.high).toBeCloseTo((16 * (usd?.price.outputPerMTok ?? 0)) / 1e6, 12);
  });

  test('the same over plain HTTP', () => {
    const call = callIn(
      `fetch('https://api.openai.com/v1/completions', { method: 'POST', body: JSON.stringify(${BODY}) });`,
    );
    expect(shown(call.outputCap.fact)).toBe('absent (16)');
  });

  test('a chat has no such default', () => {
    const call = callIn(
      `import OpenAI from 'openai';\nnew OpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] });`,
    );
    expect(shown(call.outputCap.fact)).toBe('absent');
  });
});
