import { test } from 'vitest';
import { callsIn, shown, shownPrompt } from './world.js';

const show = (t: string, code: string, others = {}) => {
  try {
    console.log(
      t,
      JSON.stringify(
        callsIn(code, others).map((c) => [
          c.sdk,
          c.operation,
          'model',
          shown(c.model),
          'cap',
          shown(c.outputCap.fact),
          'retries',
          shown(c.retries.fact),
          'att',
          shown(c.attempts),
          shownPrompt(c.prompt),
          c.promptComplete,
        ]),
      ),
    );
  } catch (e) {
    console.log('\nT ' + t, String(e));
  }
};
test('x', () => {
  const I = `import { createTool } from '@mastra/core/tools'; import { createStep } from '@mastra/core/workflows'; import type { Mastra } from '@mastra/core';\n`;
  show(
    'tool',
    I +
      `export const a = createTool({ id: 'x', execute: async ({ draft }, context) => { const { text } = await context.mastra?.getAgent('editor').generate(draft); return text; } });`,
  );
  show(
    'tool let',
    I +
      `export const a = createTool({ id: 'x', execute: async ({ draft }, context) => { const agent = context.mastra.getAgent('editor'); const { text } = await agent.generate(draft); return text; } });`,
  );
  show(
    'tool input',
    I +
      `export const a = createTool({ id: 'x', execute: async (input, context) => { return context.mastra.getAgent('editor').generate(input.draft); } });`,
  );
  show(
    'plain',
    I + `export async function f({ draft }, mastra: Mastra) { return mastra.getAgent('editor').generate(draft); }`,
  );
  show(
    'plain?',
    I + `export async function f({ draft }, mastra?: Mastra) { return mastra?.getAgent('editor').generate(draft); }`,
  );
  show(
    'step',
    I +
      `export const a = createStep({ id: 'x', execute: async ({ draft, mastra }) => { return mastra?.getAgent('editor').generate(draft); } });`,
  );
  show(
    'step ns',
    I +
      `export const a = createStep({ id: 'x', execute: async ({ draft, mastra }) => { return mastra.getAgent('editor').generate(draft); } });`,
  );
});
test('y', () => {
  show(
    'plain4',
    `import { Agent } from '@mastra/core/agent'; import { Mastra } from '@mastra/core';\nconst mastra = new Mastra({ agents: { editor: new Agent({ name: 'e', instructions: 'x', model: 'openai/gpt-4o', defaultOptions: { modelSettings: { maxOutputTokens: 20 } } }) } }) as Mastra | undefined; mastra?.getAgent('editor').generate('hi');`,
  );
  show(
    'plain5',
    `import { ChatOpenAI } from '@langchain/openai'; export function f(model?: ChatOpenAI) { return model?.bindTools([]).invoke('hi'); }`,
  );
  show(
    'plain6',
    `import { ChatOpenAI } from '@langchain/openai'; export function f(model: ChatOpenAI) { return model.bindTools([]).invoke('hi'); }`,
  );
  // 4
  const M = `import { Mistral } from '@mistralai/mistralai'; declare const p: any;\n`;
  const one = (decl: string, call: string, args: string) =>
    M +
    `export class E { client: ${decl}; constructor(config: any) { ${call} } go = async (messages: any[]) => { const params = { model: 'mistral-small-latest', messages, maxTokens: 30 }; return await this.client.chat.complete(${args}); }; }`;
  show('mistral typed', one('Mistral', `this.client = new Mistral({ apiKey: config.apiKey });`, 'params'));
  show('mistral any once', one('any', `this.client = new Mistral({ apiKey: config.apiKey });`, 'params'));
  show(
    'mistral any once, literal',
    one('any', `this.client = new Mistral({ apiKey: config.apiKey });`, `{ model: 'x', messages, maxTokens: 3 }`),
  );
  show(
    'mistral any twice',
    one(
      'any',
      `if (!config.baseURL) { this.client = new Mistral({ apiKey: 'a' }); } else { this.client = new Mistral({ apiKey: 'a', serverURL: config.baseURL }); }`,
      'params',
    ),
  );
  show(
    'mistral any twice literal',
    one(
      'any',
      `if (!config.baseURL) { this.client = new Mistral({ apiKey: 'a' }); } else { this.client = new Mistral({ apiKey: 'a', serverURL: config.baseURL }); }`,
      `{ model: 'x', messages, maxTokens: 3 }`,
    ),
  );
  show(
    'openai any twice',
    `import OpenAI from 'openai';\nexport class E { client: any; constructor(c: any) { if (c.a) { this.client = new OpenAI({ maxRetries: 1 }); } else { this.client = new OpenAI({ maxRetries: 4, baseURL: c.b }); } } go(messages: any) { const p = { model: 'gpt-4o', messages }; return this.client.chat.completions.create(p); } }`,
  );
  show(
    'openai typed twice',
    `import OpenAI from 'openai';\nexport class E { client: OpenAI; constructor(c: any) { if (c.a) { this.client = new OpenAI({ maxRetries: 1 }); } else { this.client = new OpenAI({ maxRetries: 4, baseURL: c.b }); } } go(messages: any) { const p = { model: 'gpt-4o', messages }; return this.client.chat.completions.create(p); } }`,
  );
  // 5
  const L = `import { initChatModel } from 'langchain/chat_models/universal'; import { RunnableBinding } from '@langchain/core/runnables'; import { BaseLanguageModelInput } from '@langchain/core/language_models/base'; import { AIMessageChunk } from '@langchain/core/messages'; import { ConfigurableChatModelCallOptions } from 'langchain/chat_models/universal';
async function get(name: string): Promise<ReturnType<typeof initChatModel>> { return await initChatModel(name, { maxTokens: 20 }); }\n`;
  show(
    'init direct',
    L +
      `export async function f(q: string) { const model = (await get('gpt-4o')).withConfig({ runName: 'x' }); return model.invoke(q); }`,
  );
  show(
    'init let no type',
    L +
      `export async function f(q: string, a: boolean) { let model; if (a) { model = (await get('gpt-4o')).withConfig({ runName: 'x' }); } else { model = (await get('gpt-4o-mini')).withConfig({ runName: 'x' }); } return model.invoke(q); }`,
  );
  show(
    'init let typed',
    L +
      `export async function f(q: string, a: boolean) { let model: RunnableBinding<BaseLanguageModelInput, AIMessageChunk, ConfigurableChatModelCallOptions>; if (a) { model = (await get('gpt-4o')).withConfig({ runName: 'x' }); } else { model = (await get('gpt-4o-mini')).withConfig({ runName: 'x' }); } return model.invoke(q); }`,
  );
  show(
    'init const typed',
    L +
      `export async function f(q: string, a: boolean) { const model: RunnableBinding<BaseLanguageModelInput, AIMessageChunk, ConfigurableChatModelCallOptions> = (await get('gpt-4o')).withConfig({ runName: 'x' }); return model.invoke(q); }`,
  );
  show(
    'param typed',
    L +
      `export async function f(q: string, model: RunnableBinding<BaseLanguageModelInput, AIMessageChunk, ConfigurableChatModelCallOptions>) { return model.invoke(q); }`,
  );
  show(
    'init let ReturnType',
    L +
      `export async function f(q: string, a: boolean) { let model: Awaited<ReturnType<typeof get>>; if (a) { model = await get('gpt-4o'); } else { model = await get('gpt-4o-mini'); } return model.invoke(q); }`,
  );
  show(
    'graph',
    `import { StateGraph, Annotation } from '@langchain/langgraph'; const graph = new StateGraph(Annotation.Root({})).addNode('a', () => ({})).addEdge('__start__', 'a').compile(); export const f = (q: string) => graph.invoke({ messages: [q] });`,
  );
});
