import { describe, expect, test } from 'vitest';
import { callIn, shown } from './world.js';

/** Model, cap and retries of the only call. */
function factsOf(text: string): string {
  const { model, outputCap, retries } = callIn(text);
  return `${shown(model)} | ${outputCap.applies ? shown(outputCap.fact) : 'none'} | ${shown(retries.fact)}`;
}

const AGENTS = `import { Agent, run } from '@openai/agents';\ninterface Own { user: string }\n`;
const CHAT = `import { ChatOpenAI } from '@langchain/openai';\ninterface Own { tags: string[] }\n`;

describe('what comes in by a type with the type arguments of its own package is not known to be unset', () => {
  test.each([
    ['an agent with a context', `${AGENTS}export const ask = (agent: Agent<Own>) => run(agent, 'hi');`],
    ['an agent with an output', `${AGENTS}export const ask = (agent: Agent<Own, 'text'>) => run(agent, 'hi');`],
    ['a model with call options', `${CHAT}export const ask = (model: ChatOpenAI<Own>) => model.invoke('hi');`],
    [
      'an abstract model',
      `import { BaseChatModel } from '@langchain/core/language_models/chat_models';\ninterface Own { tags: string[] }\nexport const ask = (model: BaseChatModel<Own>) => model.invoke('hi');`,
    ],
    [
      'a binding',
      `import { RunnableBinding } from '@langchain/core/runnables';\nexport const ask = (chain: RunnableBinding<string, string, any>) => chain.invoke('hi');`,
    ],
  ])('%s', (_, text) => {
    const facts = factsOf(text).split(' | ');
    expect(facts.filter((fact) => fact !== 'unknown' && fact !== 'none')).toEqual([]);
  });
});

test('an agent that is made with a type argument keeps what it is made with', () => {
  const made = `const agent = new Agent<Own>({ name: 'a', model: 'gpt-4o', modelSettings: { maxTokens: 5 } });`;
  expect(factsOf(`${AGENTS}${made}\nrun(agent, 'hi');`)).toBe('gpt-4o | 5 | absent (2)');
});

test('an annotation with more type arguments than a stub needs hides nothing that the code shows', () => {
  const text = `import { RunnableBinding } from '@langchain/core/runnables';
import { initChatModel } from 'langchain/chat_models/universal';
export async function ask(isShort: boolean) {
  let model: RunnableBinding<string, string, object>;
  if (isShort) model = (await initChatModel('gpt-4o', { maxTokens: 20 })).withConfig({ runName: 'short' });
  else model = (await initChatModel('gpt-4o-mini', { maxTokens: 20 })).withConfig({ runName: 'long' });
  return model.invoke('hi');
}`;
  expect(factsOf(text)).toBe('gpt-4o or gpt-4o-mini | 20 | absent (6)');
});

describe('agents of a registry that may be undefined', () => {
  const MASTRA = `import { Agent } from '@mastra/core/agent';\nimport { Mastra } from '@mastra/core';\n`;

  test('are not known to be without settings', () => {
    const text = `${MASTRA}export const ask = (mastra?: Mastra) => mastra?.getAgent('a').generate('hi');`;
    expect(factsOf(text)).toBe('unknown | unknown | unknown');
  });

  test('have the settings that are in sight', () => {
    const made = `new Mastra({ agents: { a: new Agent({ name: 'a', instructions: 'x', model: 'openai/gpt-4o', maxRetries: 1 }) } })`;
    const text = `${MASTRA}const mastra = ${made} as Mastra | undefined;\nmastra?.getAgent('a').generate('hi');`;
    expect(factsOf(text)).toBe('gpt-4o | absent | 1');
  });
});

describe("models of Genkit's plugins", () => {
  const ask = (imported: string, model: string) =>
    factsOf(
      `import { genkit } from 'genkit';\n${imported}\ngenkit({ plugins: [] }).generate({ model: ${model}, prompt: 'hi' });`,
    );

  test.each([
    [`import { googleAI } from '@genkit-ai/google-genai';`, `googleAI.model('gemini-2.5-flash')`, 'absent'],
    [`import { gemini20Flash } from '@genkit-ai/googleai';`, 'gemini20Flash', 'absent'],
    [`import { gemini } from '@genkit-ai/vertexai';`, `gemini('gemini-2.0-flash', { maxOutputTokens: 9 })`, '9'],
    [`import { anthropic } from '@genkit-ai/anthropic';`, `anthropic.model('claude-haiku-4-5')`, 'absent (4096)'],
    [`import { openAI } from '@genkit-ai/compat-oai/openai';`, `openAI.model('gpt-4o', { maxOutputTokens: 4 })`, '4'],
  ])('%s', (imported, model, cap) => {
    expect(ask(imported, model).split(' | ')[1]).toBe(cap);
  });

  test('a configuration beside the id sets the cap', () => {
    const model = `googleAI.model('gemini-2.5-flash', { maxOutputTokens: 200 })`;
    expect(ask(`import { googleAI } from '@genkit-ai/google-genai';`, model)).toBe('gemini-2.5-flash | 200 | unknown');
  });
});
