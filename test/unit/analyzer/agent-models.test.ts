import { describe, expect, test } from 'vitest';
import { callIn, shown } from './world.js';

describe('what @openai/agents does by itself', () => {
  const facts = (model: string, before = '') => {
    const { retries, timeoutMs } = callIn(
      `import { Agent, OpenAIChatCompletionsModel, run } from '@openai/agents';
import { aisdk } from '@openai/agents-extensions/ai-sdk';
import { openai } from '@ai-sdk/openai';
import OpenAI from 'openai';
${before}
const agent = new Agent({ name: 'a', instructions: 'Be kind.', ${model} });
run(agent, 'Hello');`,
    );
    return [shown(retries.fact), shown(timeoutMs.fact)];
  };

  test.each([
    '',
    `model: 'gpt-5.2'`,
    'model: undefined',
    `model: process.env.MODEL ?? 'gpt-5.2'`,
    `model: process.env.MODEL`,
  ])('is that of the openai client: %s', (model) => {
    expect(facts(model)).toEqual(['absent (2)', 'absent (600000)']);
  });

  test.each([
    [`model: aisdk(openai('gpt-5.2'))`, ''],
    ['model', `const model = aisdk(openai('gpt-5.2'));`],
    ['model: new Own()', 'class Own { async getResponse() {} }'],
    ['model: { getResponse: async () => 1, getStreamedResponse() {} }', ''],
    [`model: process.env.OWN ? aisdk(openai('gpt-5.2')) : 'gpt-5.2'`, ''],
    ['model: given as any', 'declare const given: unknown;'],
  ])('is not known of a model that is no name: %s', (model, before) => {
    expect(facts(model, before)).toEqual(['unknown', 'unknown']);
  });

  test('is what a client says that the model is made of', () => {
    const model = `model: new OpenAIChatCompletionsModel(new OpenAI({ maxRetries: 5 }), 'gpt-4o')`;
    expect(facts(model)).toEqual(['5', 'absent (600000)']);
  });
});
