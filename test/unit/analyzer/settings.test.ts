// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { callIn, type Files, shown } from './world.js';

const json = (value: unknown) => JSON.stringify(value);
const installed = (name: string, version: string): Files => ({
  '/app/package.json': json({ dependencies: { [name]: version } }),
});
const OPENAI = `import OpenAI from 'openai';\n`;
const BODY = `{ model: 'gpt-4o', input: 'hi' }`;

describe('the call goes before the client, and the client before the default', () => {
  const facts = (text: string) => {
    const call = callIn(OPENAI + text);
    return [shown(call.retries.fact), shown(call.timeoutMs.fact), shown(call.attempts)];
  };

  test.each<[string, string[]]>([
    [`new OpenAI().responses.create(${BODY})`, ['absent (2)', 'absent (600000)', 'absent (3)']],
    [`new OpenAI({}).responses.create(${BODY}, {})`, ['absent (2)', 'absent (600000)', 'absent (3)']],
    [`new OpenAI({ maxRetries: 5, timeout: 9 }).responses.create(${BODY})`, ['5', '9', '6']],
    [`new OpenAI({ maxRetries: 5 }).responses.create(${BODY}, { maxRetries: 0 })`, ['0', 'absent (600000)', '1']],
    [`new OpenAI({ maxRetries: 5 }).responses.create(${BODY}, { timeout: 9 })`, ['5', '9', '6']],
    [
      `new OpenAI({ maxRetries: undefined }).responses.create(${BODY})`,
      ['absent (2)', 'absent (600000)', 'absent (3)'],
    ],
    [
      `new OpenAI({ maxRetries: 5 }).responses.create(${BODY}, { maxRetries: undefined })`,
      ['5', 'absent (600000)', '6'],
    ],
    [
      `declare const o: {};\nnew OpenAI({ maxRetries: 5 }).responses.create(${BODY}, o)`,
      ['unknown', 'unknown', 'unknown'],
    ],
    [`declare const o: {};\nnew OpenAI(o).responses.create(${BODY}, { maxRetries: 1 })`, ['1', 'unknown', '2']],
    [
      `declare const n: number;\nnew OpenAI({ maxRetries: n }).responses.create(${BODY})`,
      ['unknown', 'absent (600000)', 'unknown'],
    ],
    [
      `declare const s: any;\nnew OpenAI().responses.create(${BODY}, { signal: s })`,
      ['absent (2)', 'unknown', 'absent (3)'],
    ],
  ])('%s', (text, expected) => {
    expect(facts(text)).toEqual(expected);
  });

  test('of the model, for the AI SDK', () => {
    const call = (text: string) =>
      callIn(
        `import { generateText } from 'ai';\nimport { createOpenAI } from '@ai-sdk/openai';\nconst openai = createOpenAI({});\n${text}`,
      );
    const one = call(`generateText({ model: openai('gpt-4o'), prompt: 'hi' });`);
    expect([shown(one.model), shown(one.retries.fact), one.provider]).toEqual(['gpt-4o', 'absent (2)', 'openai']);
    const two = call(
      `const model = openai.chat('gpt-4o-mini');\ngenerateText({ model, prompt: 'hi', maxRetries: 0 });`,
    );
    expect([shown(two.model), shown(two.retries.fact)]).toEqual(['gpt-4o-mini', '0']);
  });

  test('of the chain, for LangChain', () => {
    const head = `import { ChatOpenAI } from '@langchain/openai';\nimport { ChatPromptTemplate } from '@langchain/core/prompts';\n`;
    const model = `const model = new ChatOpenAI({ model: 'gpt-4o', maxRetries: 8, maxTokens: 5 });\n`;
    for (const chain of [
      'model',
      `ChatPromptTemplate.fromTemplate('hi').pipe(model)`,
      'model.withStructuredOutput({})',
      'model.bindTools([])',
    ]) {
      const call = callIn(`${head}${model}const chain = ${chain};\nchain.invoke('hi');`);
      expect([chain, shown(call.model), shown(call.retries.fact), shown(call.outputCap.fact)]).toEqual([
        chain,
        'gpt-4o',
        '8',
        '5',
      ]);
    }
  });

  test('of the command, for Bedrock', () => {
    const head = `import { BedrockRuntimeClient, ConverseCommand, ListTagsForResourceCommand } from '@aws-sdk/client-bedrock-runtime';\n`;
    const client = 'const client = new BedrockRuntimeClient({ maxAttempts: 9 });\n';
    const command = `const command = new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', inferenceConfig: { maxTokens: 5 } });\n`;
    const call = callIn(`${head}${client}${command}client.send(command);`);
    expect([shown(call.model), shown(call.outputCap.fact), shown(call.retries.fact)]).toEqual([
      'amazon.nova-lite-v1:0',
      '5',
      '8',
    ]);
    expect(call.retries.offset).toBe(1);
  });
});

describe('a cap that is written but does not count', () => {
  const cap = (body: string, head = 'const client = new OpenAI();') =>
    callIn(`${OPENAI}${head}\nclient.chat.completions.create({ messages: [], ${body} });`).outputCap;

  test('is named, with what is to be written instead', () => {
    const rejected = cap(`model: 'o3', max_tokens: 5`);
    expect(shown(rejected.fact)).toBe('absent');
    expect(rejected.ignored?.name.text).toBe('max_tokens');
    expect(rejected.option).toEqual(['max_completion_tokens']);
  });

  test.each<[string, string]>([
    [`model: 'gpt-4o', max_tokens: 5`, '5'],
    [`model: 'gpt-4o', max_completion_tokens: 5`, '5'],
    [`model: 'o3', max_completion_tokens: 5`, '5'],
    [`model: 'o3', max_completion_tokens: 5, max_tokens: 9`, '5'],
    [`model: 'gpt-5-chat-latest', max_tokens: 5`, '5'],
    [`model: 'gpt-5-mini', max_tokens: 5`, 'absent'],
    [`model: process.env.MODEL, max_tokens: 5`, '5'],
  ])('%s: %s', (body, expected) => {
    expect(shown(cap(body).fact)).toBe(expected);
  });

  test('counts at a host that is not the maker of the model', () => {
    const groq = `const client = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1' });`;
    expect(shown(cap(`model: 'openai/gpt-5', max_tokens: 5`, groq).fact)).toBe('5');
  });
});

describe('a cap that @ai-sdk/anthropic fills in', () => {
  const installed = {
    '/app/package.json': JSON.stringify({ dependencies: { ai: '6.0.0', '@ai-sdk/anthropic': '3.0.0' } }),
  };
  const cap = (model: string, options = '') => {
    const text = `import { generateText } from 'ai';\nimport { anthropic } from '@ai-sdk/anthropic';\ndeclare const name: string;\ngenerateText({ model: anthropic(${model}), prompt: 'hi', ${options} });`;
    return callIn(text, installed).outputCap;
  };

  test.each<[string, string, boolean]>([
    [`'claude-sonnet-4-5'`, 'absent (64000)', true],
    [`'claude-opus-4-8'`, 'absent (128000)', true],
    [`'claude-opus-4-1-20250805'`, 'absent (32000)', true],
    [`'claude-3-5-sonnet-20241022'`, 'absent (4096)', false],
    [`'deepseek-chat'`, 'absent (4096)', false],
    ['name', 'absent', true],
  ])('%s: %s', (model, expected, isMaximum) => {
    const { fact, defaultIsModelMaximum } = cap(model);
    expect([shown(fact), defaultIsModelMaximum]).toEqual([expected, isMaximum]);
  });

  test('by the list of the installed major', () => {
    const text = `import { generateText } from 'ai';\nimport { anthropic } from '@ai-sdk/anthropic';\ngenerateText({ model: anthropic('claude-3-7-sonnet-latest'), prompt: 'hi' });`;
    const declares = (version: string) => ({
      '/app/package.json': JSON.stringify({ dependencies: { ai: '5.0.0', '@ai-sdk/anthropic': version } }),
    });
    expect(shown(callIn(text, declares('2.0.0')).outputCap.fact)).toBe('absent (64000)');
    expect(shown(callIn(text, declares('3.0.0')).outputCap.fact)).toBe('absent (4096)');
  });

  test('is raised by the budget for thinking', () => {
    const thinking = `providerOptions: { anthropic: { thinking: { type: 'enabled', budgetTokens: 12000 } } }`;
    expect(shown(cap(`'claude-sonnet-4-5'`, `maxOutputTokens: 1000, ${thinking}`).added)).toBe('12000');
    expect(cap(`'claude-sonnet-4-5'`, 'maxOutputTokens: 1000').added).toBeUndefined();
  });
});

describe('a cap that @langchain/anthropic fills in', () => {
  const cap = (model: string, version: string, options = '') => {
    const text = `import { ChatAnthropic } from '@langchain/anthropic';\ndeclare const name: string;\nnew ChatAnthropic({ model: ${model}, ${options} }).invoke('hi');`;
    const { fact, defaultIsModelMaximum } = callIn(text, installed('@langchain/anthropic', version)).outputCap;
    return defaultIsModelMaximum ? 'the maximum' : shown(fact);
  };

  test.each<[string, string, string]>([
    ['1.5.11', `'claude-sonnet-4-5'`, 'absent (16384)'],
    ['1.5.11', `'claude-opus-5'`, 'absent (16384)'],
    ['1.5.1', `'claude-opus-5'`, 'unknown'],
    ['1.5.1', `'claude-opus-4-20250514'`, 'absent (16384)'],
    ['1.5.1', `'claude-3-7-sonnet-latest'`, 'absent (8192)'],
    ['1.5.1', `'claude-3-5-haiku-latest'`, 'absent (8192)'],
    ['1.5.1', `'claude-3-haiku-20240307'`, 'absent (4096)'],
    ['1.5.1', `'house-model'`, 'absent (4096)'],
    ['1.5.1', 'name', 'unknown'],
    ['1.3.20', `'claude-sonnet-4-5'`, 'absent (8192)'],
    ['1.3.20', `'claude-haiku-4-5'`, 'absent (2048)'],
    ['1.3.20', `'claude-3-5-sonnet-latest'`, 'absent (4096)'],
    ['0.3.34', `'claude-sonnet-4-5'`, 'absent (2048)'],
  ])('%s, %s: %s', (version, model, expected) => {
    expect(cap(model, version)).toBe(expected);
  });

  test('unless one is set', () => {
    expect(cap(`'claude-sonnet-4-5'`, '1.5.1', 'maxTokens: 300')).toBe('300');
  });
});

describe('steps', () => {
  const AI = `import { generateText, stepCountIs } from 'ai';\n`;
  const limit = (options: string, version: string) =>
    shown(
      callIn(`${AI}generateText({ model: 'openai/gpt-4o', prompt: 'hi', ${options} });`, installed('ai', version))
        .stepLimit?.fact,
    );

  test.each<[string, string, string]>([
    ['stopWhen: stepCountIs(5)', '5.0.0', '5'],
    ['stopWhen: [stepCountIs(9), stepCountIs(5)]', '5.0.0', '5'],
    ['stopWhen: stepCountIs(Number(process.env.STEPS))', '5.0.0', 'unknown'],
    ['stopWhen: ({ steps }) => steps.length > 3', '5.0.0', 'unknown'],
    ['', '5.0.0', 'absent (1)'],
    ['maxSteps: 4', 'latest', 'unknown'],
    ['maxSteps: 5', '5.0.0', 'absent (1)'],
    ['maxSteps: 5', '4.0.0', '5'],
    ['', '4.0.0', 'absent (1)'],
  ])('%s with ai %s: %s', (options, version, expected) => {
    expect(limit(options, version)).toBe(expected);
  });

  test('do not apply to an embedding', () => {
    expect(
      callIn(`${OPENAI}new OpenAI().embeddings.create({ model: 'text-embedding-3-small', input: 'hi' })`).stepLimit,
    ).toBeUndefined();
  });
});

describe('a client that has a deployment in some cases', () => {
  const modelIn = (azure: string, options: string) =>
    shown(
      callIn(`import OpenAI, { AzureOpenAI } from 'openai';
declare const url: string, name: string | undefined;
function clientFor() {
  if (url.includes('azure')) return new AzureOpenAI(${azure});
  return new OpenAI({ baseURL: url });
}
export const ask = (input: string) => clientFor().responses.create({ ${options} input });`).model,
    );

  test.each([
    ['{ deployment: url.slice(9) }', "model: 'gpt-4o',", 'gpt-4o by default'],
    ['{ deployment: url.slice(9) }', "model: name ?? 'gpt-4o',", 'gpt-4o by default'],
    ["{ deployment: 'mine' }", "model: 'gpt-4o',", 'gpt-4o or mine'],
    ['{}', "model: 'gpt-4o',", 'gpt-4o'],
    ['{ deployment: url.slice(9) }', 'model: url,', 'unknown'],
    ['{ deployment: url.slice(9) }', '', 'unknown'],
  ])('%s, %s: %s', (azure, options, expected) => {
    expect(modelIn(azure, options)).toBe(expected);
  });
});

describe('a deployment of Azure', () => {
  const model = (options: string, body: string) =>
    shown(
      callIn(
        `import { AzureOpenAI } from 'openai';\nnew AzureOpenAI(${options}).chat.completions.create({ ${body} messages: [] });`,
      ).model,
    );

  test.each<[string, string, string]>([
    [`{ deployment: 'gpt-4o-mini' }`, '', 'gpt-4o-mini'],
    [`{ deployment: 'mine' }`, `model: 'gpt-4o',`, 'mine'],
    [`{ deployment: process.env.NAME }`, `model: 'gpt-4o',`, 'unknown'],
    ['{}', `model: 'gpt-4o',`, 'gpt-4o'],
  ])('%s with %s: %s', (options, body, expected) => {
    expect(model(options, body)).toBe(expected);
  });
});

describe('who bills', () => {
  const provider = (options: string, head = '') =>
    callIn(`${OPENAI}${head}\nnew OpenAI(${options}).responses.create(${BODY})`).provider;

  test.each<[string, string | null]>([
    ['', 'openai'],
    ['{}', 'openai'],
    [`{ baseURL: undefined }`, 'openai'],
    [`{ baseURL: 'https://api.openai.com/v1' }`, 'openai'],
    [`{ baseURL: 'https://eu.api.openai.com/v1/' }`, 'openai'],
    [`{ baseURL: 'https://openrouter.ai/api/v1' }`, 'openrouter'],
    [`{ baseURL: 'https://API.GROQ.com/openai/v1' }`, 'groq'],
    [`{ baseURL: 'https://api.deepseek.com' }`, 'deepseek'],
    [`{ baseURL: 'https://generativelanguage.googleapis.com/v1beta/openai/' }`, 'google'],
    [`{ baseURL: 'https://acme.openai.azure.com/openai/v1/' }`, 'azure'],
    ['{ baseURL: `https://${process.env.NAME}.openai.azure.com/` }', 'azure'],
    ['{ baseURL: `https://api.groq.com/${process.env.PATH}` }', 'groq'],
    [`{ baseURL: 'https://llm.acme.example/v1' }`, null],
    [`{ baseURL: 'https://api.openai.com.acme.example/v1' }`, null],
    [`{ baseURL: 'https://notopenrouter.ai/v1' }`, null],
    [`{ baseURL: 'http://localhost:11434/v1' }`, 'ollama'],
    [`{ baseURL: 'http://127.0.0.1:11434/v1' }`, 'ollama'],
    [`{ baseURL: 'http://localhost:4000' }`, 'local'],
    [`{ baseURL: 'http://[::1]:8080' }`, 'local'],
    [`{ baseURL: 'http://ollama:11434/v1' }`, 'ollama'],
    [`{ baseURL: 'http://gateway:8080/v1' }`, null],
    ['{ baseURL: process.env.BASE_URL }', null],
    [`{ baseURL: process.env.BASE_URL ?? 'https://api.groq.com/openai/v1' }`, 'groq'],
    [`{ baseURL: process.env.BASE_URL || 'https://llm.acme.example' }`, null],
    [`{ baseURL: settings.url ?? 'https://api.groq.com/openai/v1' }`, null],
    [`{ baseURL: isFast ? 'https://api.groq.com/openai/v1' : 'https://api.x.ai/v1' }`, null],
    [`{ baseURL: 'https://api.moonshot.ai/v1' }`, 'moonshotai'],
    [`{ baseURL: 'not a url' }`, null],
  ])('a client made with %s: %s', (options, expected) => {
    expect(provider(options)).toBe(expected);
  });

  test('a constant host', () => {
    expect(provider('{ baseURL: BASE }', `const BASE = 'https://api.x.ai/v1';`)).toBe('xai');
    expect(provider('{ baseURL: BASE + "/v1" }', `const BASE = 'https://api.x.ai';`)).toBe('xai');
    expect(provider('{ baseURL: `${BASE}/v1` }', `const BASE = 'https://api.x.ai';`)).toBe('xai');
  });

  test('options that are not known', () => {
    expect(provider('options', 'declare const options: any;')).toBe(null);
    expect(provider('{ ...options }', 'declare const options: {};')).toBe(null);
  });

  test('the host of withOptions', () => {
    const text = `new OpenAI().withOptions({ baseURL: 'https://api.groq.com/openai/v1' }).responses.create(${BODY})`;
    expect(callIn(OPENAI + text).provider).toBe('groq');
  });

  test.each<[string, string, string | null]>([
    [
      'Anthropic',
      `import Anthropic from '@anthropic-ai/sdk';\nnew Anthropic().messages.create({ model: 'claude-opus-4-5', max_tokens: 5, messages: [] })`,
      'anthropic',
    ],
    [
      'Azure',
      `import { AzureOpenAI } from 'openai';\nnew AzureOpenAI().chat.completions.create({ model: 'gpt-4o', messages: [] })`,
      'azure',
    ],
    [
      'the AI SDK gateway',
      `import { generateText } from 'ai';\ngenerateText({ model: 'openai/gpt-4o', prompt: 'hi' })`,
      'vercel',
    ],
    [
      'the AI SDK with a provider',
      `import { generateText } from 'ai';\nimport { anthropic } from '@ai-sdk/anthropic';\ngenerateText({ model: anthropic('claude-opus-4-5'), prompt: 'hi' })`,
      'anthropic',
    ],
    [
      'two clients',
      `import OpenAI, { AzureOpenAI } from 'openai';\ndeclare const f: boolean;\nconst c = f ? new OpenAI() : new AzureOpenAI();\nc.responses.create(${BODY})`,
      null,
    ],
    ['a shape', `export const ask = (c: any) => c.responses.create(${BODY})`, null],
  ])('%s', (_, text, expected) => {
    expect(callIn(text).provider).toBe(expected);
  });
});

describe('a loop around a call', () => {
  const CALL = `client.responses.create(${BODY})`;
  const loop = (text: string) =>
    callIn(`${OPENAI}const client = new OpenAI();\ndeclare const xs: string[];\n${text}`).loop;

  test.each<[string, string]>([
    [CALL, 'none'],
    [`for (const x of xs) await ${CALL};`, 'for'],
    [`for (let i = 0; i < 9; i++) { if (i) { ${CALL}; } }`, 'for'],
    [`while (xs.length) ${CALL};`, 'while'],
    [`while (true) { await ${CALL}; }`, 'while(true)'],
    [`for (;;) ${CALL};`, 'while(true)'],
    [`do { ${CALL}; } while (xs.pop());`, 'while'],
    [`xs.map((x) => ${CALL});`, 'map'],
    [`await Promise.all(xs.map(async (x) => { return ${CALL}; }));`, 'map'],
    [`setInterval(() => ${CALL}, 1000);`, 'timer'],
    [`setTimeout(() => ${CALL}, 1000);`, 'none'],
    [`for await (const chunk of await ${CALL}) console.log(chunk);`, 'none'],
    [`for (const x of xs) { xs.push(String(() => ${CALL})); }`, 'for'],
    [`function ask() { return ${CALL}; }\nfor (const x of xs) ask();`, 'none'],
  ])('%s', (text, expected) => {
    expect(loop(text)).toBe(expected);
  });
});
