import { describe, expect, it } from 'vitest';
import type { CacheLifetime, LlmCall } from '../../../analyzer/call.js';
import { known } from '../../../analyzer/facts/fact.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { callIn } from '../analyzer/world.js';
import { callOf, cap, hole, part } from './call-of.js';

const lifetimeIn = (code: string) => {
  const { prompt, cachedFor } = callIn(code);
  return prompt.find(({ cacheMarked }) => cacheMarked)?.cachedFor ?? cachedFor;
};

describe('the lifetime that a mark asks for', () => {
  const anthropic = (mark: string, before = '') =>
    lifetimeIn(`import Anthropic from '@anthropic-ai/sdk';
declare const hours: '5m' | '1h';
declare const isLong: boolean;
${before}
new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 9, messages: [{ role: 'user', content: 'hi' }],
  system: [{ type: 'text', text: 'Be brief.', cache_control: ${mark} }] });`);

  it.each<[string, CacheLifetime | undefined]>([
    [`{ type: 'ephemeral', ttl: '1h' }`, '1h'],
    [`{ type: 'ephemeral', ttl: '5m' }`, '5m'],
    [`{ type: 'ephemeral' }`, undefined],
    [`{ type: 'ephemeral', ttl: hours }`, 'unknown'],
    [`{ type: 'ephemeral', ttl: isLong ? '1h' : '5m' }`, 'unknown'],
    [`isLong ? { type: 'ephemeral', ttl: '1h' } : { type: 'ephemeral' }`, 'unknown'],
    ['LONG', '1h'],
  ])('cache_control: %s', (mark, lifetime) => {
    expect(anthropic(mark, `const LONG = { type: 'ephemeral', ttl: '1h' } as const;`)).toBe(lifetime);
  });

  it('of the whole request', () => {
    const whole = (mark: string) =>
      lifetimeIn(`import Anthropic from '@anthropic-ai/sdk';
new Anthropic().messages.create({ model: 'claude-sonnet-4-5', max_tokens: 9, cache_control: ${mark},
  messages: [{ role: 'user', content: 'hi' }] });`);
    expect(whole(`{ type: 'ephemeral', ttl: '1h' }`)).toBe('1h');
    expect(whole(`{ type: 'ephemeral' }`)).toBeUndefined();
  });

  it('in the words of the AI SDK', () => {
    const message = (options: string) =>
      lifetimeIn(`import { generateText } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
generateText({ model: anthropic('claude-sonnet-4-5'), messages: [
  { role: 'system', content: 'Be brief.', providerOptions: ${options} }, { role: 'user', content: 'hi' }] });`);
    expect(message(`{ anthropic: { cacheControl: { type: 'ephemeral', ttl: '1h' } } }`)).toBe('1h');
    expect(message(`{ bedrock: { cachePoint: { type: 'default', ttl: '1h' } } }`)).toBe('1h');
    expect(message(`{ anthropic: { cacheControl: { type: 'ephemeral' } } }`)).toBeUndefined();
  });

  it('in the words of Bedrock', () => {
    const point = (point: string) =>
      lifetimeIn(`import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
new BedrockRuntimeClient({}).send(new ConverseCommand({ modelId: 'anthropic.claude-sonnet-4-5-20250929-v1:0',
  system: [{ text: 'Be brief.' }, { cachePoint: ${point} }], messages: [{ role: 'user', content: [{ text: 'hi' }] }] }));`);
    expect(point(`{ type: 'default', ttl: '1h' }`)).toBe('1h');
    expect(point(`{ type: 'default' }`)).toBeUndefined();
  });

  it("of a middleware of LangChain's", () => {
    const agent = (options: string) =>
      lifetimeIn(`import { createAgent, anthropicPromptCachingMiddleware } from 'langchain';
createAgent({ model: 'anthropic:claude-sonnet-4-5', middleware: [anthropicPromptCachingMiddleware(${options})] })
  .invoke({ messages: [{ role: 'user', content: 'hi' }] });`);
    expect(agent(`{ ttl: '1h' }`)).toBe('1h');
    expect(agent('')).toBeUndefined();
  });
});

describe('what a write costs', () => {
  /** Claude Sonnet 4.5 at 3 USD per million tokens in: 3.75 for five minutes, 6 for an hour. */
  const call = (cachedFor?: CacheLifetime, changes: Partial<LlmCall> = {}) =>
    callOf({
      provider: 'anthropic',
      model: known('claude-sonnet-4-5'),
      outputCap: cap(known(500)),
      prompt: [
        { ...part('system', 'Keep to the facts. '.repeat(600)), cacheMarked: true, ...(cachedFor && { cachedFor }) },
        part('user', 'hi'),
      ],
      ...changes,
    });
  const inputOf = (changed: LlmCall) => estimateCost(changed, priceBook()).usd;
  const unmarked = inputOf(
    call(undefined, { prompt: [part('system', 'Keep to the facts. '.repeat(600)), part('user', 'hi')] }),
  );
  const plain = unmarked?.input.high ?? 0;

  it.each<[CacheLifetime | undefined, number, string]>([
    [undefined, 1.25, 'for five minutes at $3.75'],
    ['5m', 1.25, 'for five minutes at $3.75'],
    ['1h', 2, 'for an hour at $6'],
    ['unknown', 2, 'for five minutes or an hour (which is not known) at $3.75 to $6'],
  ])('for %s', (cachedFor, factor, text) => {
    const usd = inputOf(call(cachedFor));
    expect((usd?.input.high ?? 0) / plain).toBeCloseTo(factor, 2);
    expect(usd?.notes.join()).toContain(`the marked prefix is written to the cache ${text} per million tokens`);
  });

  const traffic = { route: 'chat', callsPerDay: 1, outputTokens: 100, holes: { manual: 10_000 }, cacheHitRate: 0.5 };
  const stepsOf = (cachedFor?: CacheLifetime, model = 'claude-sonnet-4-5', provider = 'anthropic') => {
    const prompt = [{ ...part('system', hole('manual')), cacheMarked: true, ...(cachedFor && { cachedFor }) }];
    const changed = call(cachedFor, { prompt, model: known(model), provider });
    return estimateCost(changed, priceBook(), traffic).projection?.steps;
  };

  it('in a month', () => {
    const written = { tokens: { low: 5000, high: 5000 } };
    expect(stepsOf()?.[1]).toMatchObject({
      ...written,
      label: 'input into the cache, for five minutes',
      usdPerMTok: { low: 3.75, high: 3.75 },
    });
    expect(stepsOf('1h')?.[1]).toMatchObject({
      ...written,
      label: 'input into the cache, for an hour',
      usdPerMTok: { low: 6, high: 6 },
    });
    expect(stepsOf('unknown')?.[1]?.usdPerMTok).toEqual({ low: 3.75, high: 6 });
  });

  it('is twice the input where the price list does not say', () => {
    const id = 'global.anthropic.claude-sonnet-4-5-20250929-v1:0';
    expect(stepsOf('1h', id, 'aws')?.[1]?.usdPerMTok).toEqual({ low: 6, high: 6 });
    expect(stepsOf('5m', id, 'aws')?.[1]?.usdPerMTok).toEqual({ low: 3.75, high: 3.75 });
  });
});
