import { expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { openProject } from '../../../analyzer/project.js';
import { mapHost } from '../rules/map-host.js';

const rest = `max_tokens: 20000, messages: [{ role: 'user', content: 'Hi' }]`;

function askClaude(settings: string, parameters = ''): LlmCall {
  const code = `
    import Anthropic from '@anthropic-ai/sdk';
    const client = new Anthropic();
    export const ask = (${parameters}) => client.messages.create({ model: 'claude-opus-4-6', ${settings} ${rest} });`;
  return onlyCall(code);
}

function askAi(settings: string, model: string): LlmCall {
  const code = `
    import { openai } from '@ai-sdk/openai';
    import { anthropic } from '@ai-sdk/anthropic';
    import { google } from '@ai-sdk/google';
    import { generateText } from 'ai';
    export const ask = (prompt: string) => generateText({ model: ${model}, prompt, providerOptions: { ${settings} } });`;
  return onlyCall(code);
}

function onlyCall(code: string): LlmCall {
  const { calls } = openProject(mapHost({ '/app/ask.ts': code })).analyze(['/app/ask.ts']);
  expect(calls).toHaveLength(1);
  return calls[0] as LlmCall;
}

test('a budget in an object is known, and no proof that nothing is said of thinking', () => {
  const { reasoning, thinking } = askClaude(`thinking: { type: 'enabled', budget_tokens: 10000 },`);
  expect(thinking.mode).toMatchObject({ is: 'known', value: 'enabled' });
  expect(thinking.budget).toMatchObject({ is: 'known', value: 10000 });
  expect(reasoning.is).not.toBe('absent');
});

test('a budget alone leaves the effort unknown', () => {
  const { reasoning, thinking } = onlyCall(`
    import { GoogleGenAI } from '@google/genai';
    const ai = new GoogleGenAI({});
    ai.models.generateContent({ model: 'gemini-2.5-pro', contents: 'Hi', config: { thinkingConfig: { thinkingBudget: 512 } } });`);
  expect(thinking.budget).toMatchObject({ is: 'known', value: 512 });
  expect(reasoning.is).toBe('unknown');
});

test('where nothing is said of thinking, all is absent', () => {
  const { reasoning, thinking } = askClaude('');
  expect([reasoning.is, thinking.mode.is, thinking.budget.is]).toEqual(['absent', 'absent', 'absent']);
});

test.each([
  ['a parameter', 'thinking,', 'thinking: any'],
  ['a spread', `thinking: { ...settings },`, 'settings: any'],
  ['a spread beside it', `...settings,`, 'settings: any'],
])('%s leaves all of it unknown', (_, settings, parameters) => {
  const { reasoning, thinking } = askClaude(settings, parameters);
  expect([reasoning.is, thinking.mode.is, thinking.budget.is]).toEqual(['unknown', 'unknown', 'unknown']);
});

test('an effort goes before the mode', () => {
  const { reasoning, thinking } = askClaude(`thinking: { type: 'adaptive' }, output_config: { effort: 'max' },`);
  expect(reasoning).toMatchObject({ is: 'known', value: 'max' });
  expect(thinking.mode).toMatchObject({ is: 'known', value: 'adaptive' });
  expect(thinking.budget.is).toBe('absent');
});

test('a budget that the model chooses is no number of tokens', () => {
  const { thinking } = askAi('google: { thinkingConfig: { thinkingBudget: -1 } }', `google('gemini-2.5-flash')`);
  expect(thinking.budget.is).toBe('unknown');
});

const forThree = `anthropic: { thinking: { type: 'enabled', budgetTokens: 8000 } }, google: { thinkingConfig: { thinkingBudget: 2000 } }, openai: { reasoningEffort: 'low' }`;

test.each([
  [`anthropic('claude-sonnet-4-5')`, 8000, 'enabled'],
  [`google('gemini-2.5-flash')`, 2000, undefined],
  [`openai('gpt-5')`, undefined, 'low'],
])('of options for several providers, those of the model count: %s', (model, budget, reasoning) => {
  const call = askAi(forThree, model);
  expect('value' in call.thinking.budget ? call.thinking.budget.value : undefined).toBe(budget);
  expect('value' in call.reasoning ? call.reasoning.value : undefined).toBe(reasoning);
});
