import { describe, expect, test } from 'vitest';
import { callIn, shown } from './world.js';

const HEAD = `import { createProviderRegistry, customProvider, defaultSettingsMiddleware, extractReasoningMiddleware, generateText, wrapLanguageModel } from 'ai';
import { openai, createOpenAI } from '@ai-sdk/openai';
import { anthropic } from '@ai-sdk/anthropic';
`;
const asked = (head: string, model: string) => {
  const text = `${HEAD}${head}\ngenerateText({ model: ${model}, prompt: 'hi' });`;
  const call = callIn(text, { '/app/package.json': JSON.stringify({ dependencies: { ai: '6.0.0' } }) });
  return [shown(call.model), call.provider, shown(call.outputCap.fact)];
};

describe('a model from a registry is the model it was registered as', () => {
  const registry = `const registry = createProviderRegistry({ openai, anthropic, groq: createOpenAI({ baseURL: 'https://api.groq.com/openai/v1' }) });`;
  const custom = `const my = customProvider({ languageModels: { fast: openai('gpt-4o-mini'), sure: anthropic('claude-3-haiku-20240307') }, fallbackProvider: openai });`;

  test.each<[string, string, string, readonly unknown[]]>([
    ['by provider and id', registry, `registry.languageModel('openai:gpt-4o')`, ['gpt-4o', 'openai', 'absent']],
    [
      'with what its provider fills in',
      registry,
      `registry.languageModel('anthropic:claude-3-haiku-20240307')`,
      ['claude-3-haiku-20240307', 'anthropic', 'absent (4096)'],
    ],
    [
      'at the host of its provider',
      registry,
      `registry.languageModel('groq:llama-3.3-70b-versatile')`,
      ['llama-3.3-70b-versatile', 'groq', 'absent'],
    ],
    [
      'behind another separator',
      registry.replace(' });', ` }, { separator: ' > ' });`).replace(') });', `) }, { separator: ' > ' });`),
      `registry.languageModel('openai > gpt-4o')`,
      ['gpt-4o', 'openai', 'absent'],
    ],
    ['by a name of your own', custom, `my.languageModel('fast')`, ['gpt-4o-mini', 'openai', 'absent']],
    ['by its own name at the fallback', custom, `my.languageModel('gpt-4.1')`, ['gpt-4.1', 'openai', 'absent']],
    [
      'through both',
      `${custom}\nconst registry = createProviderRegistry({ my });`,
      `registry.languageModel('my:sure')`,
      ['claude-3-haiku-20240307', 'anthropic', 'absent (4096)'],
    ],
  ])('%s', (_, head, model, expected) => {
    expect(asked(head, model)).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['an id that is only known at run time', registry, 'registry.languageModel(process.env.MODEL)'],
    ['a provider that is not registered', registry, `registry.languageModel('mistral:large')`],
    ['a registry that is not in sight', 'declare const registry: any;', `registry.languageModel('openai:gpt-4o')`],
    [
      'a name that is not registered, without a fallback',
      `const my = customProvider({ languageModels: {} });`,
      `my.languageModel('fast')`,
    ],
    [
      'a name whose model is not known, beside a fallback',
      `declare const mine: any;\nconst my = customProvider({ languageModels: { fast: mine }, fallbackProvider: openai });`,
      `my.languageModel('fast')`,
    ],
    [
      'a name that an unknown list may have, beside a fallback',
      `declare const mine: any;\nconst my = customProvider({ languageModels: mine, fallbackProvider: openai });`,
      `my.languageModel('fast')`,
    ],
    [
      'a provider that falls back to itself',
      `const my: any = customProvider({ languageModels: {}, fallbackProvider: my });`,
      `my.languageModel('fast')`,
    ],
  ])('unknown: %s', (_, head, model) => {
    expect(asked(head, model).slice(0, 2)).toEqual(['unknown', null]);
  });

  test('one of two where the name stands for either', () => {
    const head = `declare const isCheap: boolean;\nconst my = customProvider({ languageModels: { fast: isCheap ? openai('gpt-4o-mini') : openai('gpt-4o') }, fallbackProvider: anthropic });`;
    expect(asked(head, `my.languageModel('fast')`)).toEqual(['gpt-4o or gpt-4o-mini', 'openai', 'absent']);
  });

  test.each<[string, string]>([
    ['falls back to itself', `const my = customProvider({ languageModels: {}, fallbackProvider: my });`],
    [
      'fall back to each other',
      `const my = customProvider({ fallbackProvider: other });\nconst other = customProvider({ fallbackProvider: my });`,
    ],
    [
      'falls back to what it is yet to be',
      `let my; my = customProvider({ languageModels: {}, fallbackProvider: my });`,
    ],
    [
      'names its own model',
      `const my = customProvider({ languageModels: { fast: my.languageModel('fast'), slow: my.languageModel('fast') }, fallbackProvider: my });`,
    ],
    ['is a registry of itself', `const my = createProviderRegistry({ a: my, b: my });`],
  ])('and one that %s takes no time', (_, head) => {
    const started = performance.now();
    expect(asked(head, `my.languageModel('fast')`)[0]).toBe('unknown');
    expect(asked(head, `my.languageModel('a:a:a:a:a:b:fast')`)[0]).toBe('unknown');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('a middleware', () => {
  const wrapped = (middleware: string) =>
    asked('declare const mine: any;', `wrapLanguageModel({ model: openai('gpt-4o'), middleware: ${middleware} })`);

  test.each<[string, string]>([
    ['defaultSettingsMiddleware({ settings: { maxOutputTokens: 50 } })', '50'],
    ['[defaultSettingsMiddleware({ settings: { maxOutputTokens: 50 } })]', '50'],
    ['defaultSettingsMiddleware({ settings: { temperature: 0 } })', 'absent'],
    [`extractReasoningMiddleware({ tagName: 'think' })`, 'absent'],
    [
      `[extractReasoningMiddleware({ tagName: 'think' }), defaultSettingsMiddleware({ settings: { maxOutputTokens: 50 } })]`,
      '50',
    ],
    ['{ wrapGenerate: async ({ doGenerate }) => doGenerate() }', 'absent'],
    ['{ transformParams: async ({ params }) => params }', 'unknown'],
    ['mine', 'unknown'],
  ])('%s caps the output: %s', (middleware, expected) => {
    expect(wrapped(middleware)).toEqual(['gpt-4o', 'openai', expected]);
  });
});
