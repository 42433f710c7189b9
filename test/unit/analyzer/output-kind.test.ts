import { describe, expect, test } from 'vitest';
import type { LlmCall, OutputKind } from '../../../analyzer/call.js';
import { CLIENT, callIn, type Files } from './world.js';

/** `text`, `boolean`, `enum yes, no`, `object of 2, short`, `json`. */
function shownKind(kind: OutputKind): string {
  if (kind.kind === 'enum') return kind.values === undefined ? 'enum' : `enum ${kind.values.join(', ')}`;
  return kind.kind === 'object' ? `object of ${kind.leaves}${kind.short ? ', short' : ''}` : kind.kind;
}

function shownFact({ outputKind: fact }: LlmCall): string {
  if (fact === undefined) return 'none';
  if (fact.is === 'known') return shownKind(fact.value);
  if (fact.is === 'oneOf') return fact.values.map(shownKind).join(' or ');
  return fact.is === 'absent' ? `absent (${fact.default === null ? '' : shownKind(fact.default)})` : 'unknown';
}

const kindIn = (text: string, others: Files = {}, file?: string) => shownFact(callIn(text, others, file));

const AI = `import { generateObject, generateText, streamObject, Output, jsonSchema } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nimport { z } from 'zod';\ndeclare const q: string, anything: any;\n`;
const generateObject = (options: string, before = '', others: Files = {}) =>
  kindIn(`${AI}${before}\ngenerateObject({ model: openai('gpt-4o'), prompt: q, ${options} });`, others);
const generateText = (options: string, before = '') =>
  kindIn(`${AI}${before}\ngenerateText({ model: openai('gpt-4o'), prompt: q, ${options} });`);

const ofSchema = (schema: string, before = '', others: Files = {}) =>
  generateObject(`schema: ${schema}`, before, others);

describe('a zod schema', () => {
  test.each<[string, string]>([
    ['z.object({ ok: z.boolean() })', 'object of 1, short'],
    [`z.object({ ok: z.boolean(), kind: z.enum(['a', 'b']), n: z.number().int().min(1) })`, 'object of 3, short'],
    ['z.object({ ok: z.boolean(), why: z.string() })', 'object of 2'],
    ['z.object({ ok: z.boolean().optional().describe("Whether"), n: z.number().nullable() })', 'object of 2, short'],
    ['z.object({ inner: z.object({ ok: z.boolean(), n: z.number() }), m: z.number() })', 'object of 3, short'],
    [`z.object({ kind: z.union([z.literal('a'), z.literal(2)]) })`, 'object of 1, short'],
    [`z.object({ pair: z.tuple([z.number(), z.number()]) })`, 'object of 2, short'],
    [`z.object({ all: z.array(z.boolean()).max(3) })`, 'object of 3, short'],
    [`z.object({ all: z.array(z.boolean()) })`, 'json'],
    [`z.object({ all: z.record(z.string(), z.number()) })`, 'json'],
    [`z.object({ a: z.any() })`, 'json'],
    ['z.object({ ok: z.boolean() }).passthrough()', 'json'],
    ['z.looseObject({ ok: z.boolean() })', 'json'],
    ['z.object({})', 'json'],
    [`z.enum(['yes', 'no'])`, 'enum yes, no'],
    ['z.enum(anything)', 'enum'],
    [`z.literal(['a', 'b']).or(z.literal('c'))`, 'enum a, b, c'],
    ['z.boolean()', 'boolean'],
    ['z.coerce.number()', 'number'],
    ['z.string()', 'text'],
    ['z.array(z.string())', 'json'],
    [
      `z.discriminatedUnion('t', [z.object({ t: z.literal('a'), n: z.number() }), z.object({ t: z.literal('b') })])`,
      'object of 2, short',
    ],
    ['z.object({ ok: z.boolean(), why: z.string() }).pick({ ok: true })', 'object of 1, short'],
    ['z.object({ ok: z.boolean() }).extend({ n: z.number() })', 'object of 2, short'],
    // Silent twins: what only exists at run time may be anything.
    ['anything', 'unknown'],
    ['z.object({ ok: z.boolean(), rest: anything })', 'unknown'],
    ['z.object({ ok: z.boolean(), ...anything })', 'unknown'],
    ['z.object(anything)', 'unknown'],
    ['z.object({ ok: z.lazy(() => anything) })', 'unknown'],
    ['z.union([z.boolean(), anything])', 'unknown'],
    ['anything ? z.object({ ok: z.boolean() }) : z.object({ n: z.number() })', 'object of 1, short'],
    ['anything ? z.boolean() : z.string()', 'boolean or text'],
    ['anything ? z.boolean() : anything', 'unknown'],
  ])('%s', (schema, expected) => {
    expect(ofSchema(schema)).toBe(expected);
  });

  test.each<[string, string, string]>([
    ['zod/v3', `import { z as s } from 'zod/v3';`, 's.object({ ok: s.boolean() })'],
    ['zod/v4', `import * as s from 'zod/v4';`, 's.object({ ok: s.boolean() })'],
    [
      'zod/mini',
      `import * as s from 'zod/mini';`,
      's.object({ ok: s.optional(s.boolean().check(s.describe("Whether"))) })',
    ],
    [
      'zod/mini',
      `import * as s from 'zod/mini';`,
      's.pick(s.extend(s.object({ a: s.string() }), { ok: s.boolean() }), { ok: true })',
    ],
  ])('of %s', (_, before, schema) => {
    expect(ofSchema(schema, before)).toBe('object of 1, short');
  });

  test('of another file, with the enum of a third', () => {
    const others = {
      '/app/kinds.ts': `export const KINDS = ['spam', 'ham'] as const;`,
      '/app/schemas.ts': `import { z } from 'zod';\nimport { KINDS } from './kinds.js';\nexport const Verdict = z.object({ kind: z.enum(KINDS) });`,
    };
    expect(ofSchema('Verdict', `import { Verdict } from './schemas.js';`, others)).toBe('object of 1, short');
    expect(ofSchema('Verdict.shape.kind', `import { Verdict } from './schemas.js';`, others)).toBe('enum spam, ham');
  });

  test('that holds itself twice at every level ends', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `const S${n + 1} = z.object({ a: S${n}, b: S${n} });`);
    expect(ofSchema('S30', `const S0 = z.object({ ok: z.boolean() });\n${levels.join('\n')}`)).toBe('unknown');
  });
});

describe('a JSON schema', () => {
  test.each<[string, string]>([
    [`{ type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'] }`, 'object of 1, short'],
    [`{ type: 'object', properties: { ok: { type: ['boolean', 'null'] } } }`, 'object of 1, short'],
    [`{ type: 'object', properties: { kind: { type: 'string', enum: ['a', 'b'] } } }`, 'object of 1, short'],
    [`{ type: 'object', properties: { kind: { const: 'a' }, why: { type: 'string' } } }`, 'object of 2'],
    [`{ type: 'object', properties: { ok: { type: 'boolean' } }, additionalProperties: true }`, 'json'],
    [`{ type: 'object' }`, 'json'],
    [`{ type: 'array', items: { type: 'number' }, maxItems: 2 }`, 'object of 2, short'],
    [`{ type: 'array', items: { type: 'number' } }`, 'json'],
    [`{ anyOf: [{ type: 'number' }, { type: 'null' }] }`, 'number'],
    [`{ allOf: [{ type: 'object', properties: { ok: { type: 'boolean' } } }, { $ref: '#/x' }] }`, 'unknown'],
    [`{ type: anything, properties: { ok: { type: 'boolean' } } }`, 'unknown'],
    [`{ type: 'object', properties: anything }`, 'unknown'],
    [`{ type: 'string', enum: anything }`, 'unknown'],
  ])('%s', (schema, expected) => {
    expect(ofSchema(`jsonSchema(${schema})`)).toBe(expected);
  });

  test('of TypeBox', () => {
    const before = `import { Type } from '@sinclair/typebox';`;
    const schema = `Type.Object({ kind: Type.Union([Type.Literal('a'), Type.Literal('b')]), ok: Type.Optional(Type.Boolean()) })`;
    expect(ofSchema(schema, before)).toBe('object of 2, short');
    expect(ofSchema(`Type.Object({ kind: Type.Ref('x') })`, before)).toBe('unknown');
  });
});

describe('the AI SDK', () => {
  test.each<[string, string]>([
    [`output: 'enum', enum: ['yes', 'no']`, 'enum yes, no'],
    [`output: 'enum', enum: anything`, 'enum'],
    [`output: 'array', schema: z.object({ ok: z.boolean() })`, 'json'],
    [`output: 'object', schema: z.object({ ok: z.boolean() })`, 'object of 1, short'],
    [`output: 'no-schema'`, 'json'],
    [`...(anything ? { output: 'no-schema' as const } : { schema: z.boolean() })`, 'json or boolean'],
    [`output: anything, schema: z.object({ ok: z.boolean() })`, 'unknown'],
    ['...anything', 'unknown'],
  ])('generateObject: %s', (options, expected) => {
    expect(generateObject(options)).toBe(expected);
  });

  test('an object that nothing describes is JSON all the same', () => {
    expect(generateObject('temperature: 0')).toBe('absent (json)');
  });

  test.each<[string, string]>([
    ['temperature: 0', 'absent (text)'],
    ['...anything', 'unknown'],
    [`output: Output.object({ schema: z.object({ ok: z.boolean() }) })`, 'object of 1, short'],
    [`output: Output.choice({ options: ['yes', 'no'] })`, 'enum yes, no'],
    [`output: Output.array({ element: z.boolean() })`, 'json'],
    ['output: Output.json()', 'json'],
    ['output: Output.text()', 'absent (text)'],
    ['output: anything', 'unknown'],
    ['output: Output.object(anything)', 'unknown'],
    ['output: anything ? Output.choice({ options: ["a"] }) : undefined', 'enum a or text'],
  ])('generateText: %s', (options, expected) => {
    expect(generateText(options)).toBe(expected);
  });

  test.each<[string, string]>([
    ['tools: { look: anything }', 'unknown'],
    ['tools: {}', 'enum a'],
    [`tools: { look: anything }, toolChoice: 'none'`, 'enum a'],
  ])('an answer after tools is not the only one: %s', (options, expected) => {
    expect(generateText(`output: Output.choice({ options: ['a'] }), ${options}`)).toBe(expected);
  });

  test.each<[string, string]>([
    [`toolChoice: 'required'`, 'object of 1, short'],
    [`toolChoice: { type: 'tool', toolName: 'grade' }`, 'object of 1, short'],
    [`toolChoice: 'auto'`, 'absent (text)'],
    [`toolChoice: 'required', stopWhen: anything`, 'unknown'],
    [`toolChoice: anything`, 'unknown'],
  ])('a tool that has to be called: %s', (options, expected) => {
    const tools = 'tools: { grade: { inputSchema: z.object({ ok: z.boolean() }) } }';
    expect(generateText(`${tools}, ${options}`)).toBe(expected);
  });

  test('names of one major only', () => {
    const call = `experimental_output: Output.choice({ options: ['a'] })`;
    const text = `${AI}generateText({ model: openai('gpt-4o'), prompt: q, ${call} });`;
    const installed = (version: string) => ({
      '/app/package.json': JSON.stringify({ dependencies: { ai: version } }),
    });
    expect(kindIn(text, installed('5.0.0'))).toBe('enum a');
    expect(kindIn(text, installed('7.0.0'))).toBe('absent (text)');
    expect(kindIn(text)).toBe('unknown');
  });
});

const ZOD = `import { z } from 'zod';\ndeclare const q: string, anything: any;\nconst Verdict = z.object({ ok: z.boolean() });\n`;
const VERDICT = `{ type: 'object', properties: { ok: { type: 'boolean' } }, required: ['ok'], additionalProperties: false }`;

describe('other SDKs', () => {
  const chat = (rest: string) => `client.chat.completions.create({ model: 'gpt-4o', messages: [], ${rest} });`;
  const OPENAI = `${CLIENT}import { zodResponseFormat, zodTextFormat } from 'openai/helpers/zod';\n`;
  const ANTHROPIC = `import Anthropic from '@anthropic-ai/sdk';\nimport { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';\nconst client = new Anthropic();\n`;
  const message = (rest: string) =>
    `client.messages.create({ model: 'claude-opus-4-5', max_tokens: 100, messages: [], ${rest} });`;
  const GOOGLE = `import { GoogleGenAI, Type } from '@google/genai';\nconst ai = new GoogleGenAI({});\n`;
  const generate = (config: string) =>
    `ai.models.generateContent({ model: 'gemini-2.5-flash', contents: q, config: { ${config} } });`;
  const grade = `{ name: 'grade', input_schema: ${VERDICT} }`;
  const ollama = (format: string) =>
    `import ollama from 'ollama';\nollama.chat({ model: 'llama3', messages: [], format: ${format} });`;
  const SHORT = 'object of 1, short';

  test.each<[string, string, string]>([
    ['openai without a schema', `${OPENAI}${chat('temperature: 0')}`, 'absent (text)'],
    ['openai with a spread', `${OPENAI}${chat('...anything')}`, 'unknown'],
    ['openai: text', `${OPENAI}${chat(`response_format: { type: 'text' }`)}`, 'text'],
    ['openai: JSON', `${OPENAI}${chat(`response_format: { type: 'json_object' }`)}`, 'json'],
    [
      'openai: JSON schema',
      `${OPENAI}${chat(`response_format: { type: 'json_schema', json_schema: { name: 'v', schema: ${VERDICT} } }`)}`,
      SHORT,
    ],
    [
      'openai: JSON schema that comes from elsewhere',
      `${OPENAI}${chat(`response_format: { type: 'json_schema', json_schema: anything }`)}`,
      'unknown',
    ],
    ['openai: zod', `${OPENAI}${chat(`response_format: zodResponseFormat(Verdict, 'v')`)}`, SHORT],
    [
      'openai: parse',
      `${OPENAI}client.chat.completions.parse({ model: 'gpt-4o', messages: [], response_format: zodResponseFormat(Verdict, 'v') });`,
      SHORT,
    ],
    [
      'openai: responses',
      `${OPENAI}client.responses.parse({ model: 'gpt-4o', input: q, text: { format: zodTextFormat(Verdict, 'v') } });`,
      SHORT,
    ],
    [
      'openai: a forced function',
      `${OPENAI}${chat(`tools: [{ type: 'function', function: { name: 'v', parameters: ${VERDICT} } }], tool_choice: { type: 'function', function: { name: 'v' } }`)}`,
      SHORT,
    ],
    [
      'openai: one of two functions',
      `${OPENAI}${chat(`tools: [{ type: 'function', function: { name: 'v', parameters: ${VERDICT} } }, anything], tool_choice: 'required'`)}`,
      'unknown',
    ],
    ['anthropic without a schema', `${ANTHROPIC}${message('temperature: 0')}`, 'absent (text)'],
    [
      'anthropic: a schema',
      `${ANTHROPIC}${message(`output_config: { format: { type: 'json_schema', schema: ${VERDICT} } }`)}`,
      SHORT,
    ],
    ['anthropic: zod', `${ANTHROPIC}${message('output_config: { format: zodOutputFormat(Verdict) }')}`, SHORT],
    [
      'anthropic: the former name',
      `${ANTHROPIC}client.beta.messages.create({ model: 'claude-opus-4-5', max_tokens: 100, messages: [], output_format: { type: 'json_schema', schema: ${VERDICT} } });`,
      SHORT,
    ],
    [
      'anthropic: a forced tool',
      `${ANTHROPIC}${message(`tools: [anything, ${grade}], tool_choice: { type: 'tool', name: 'grade' }`)}`,
      SHORT,
    ],
    ['anthropic: the only tool', `${ANTHROPIC}${message(`tools: [${grade}], tool_choice: { type: 'any' }`)}`, SHORT],
    ['anthropic: a tool that may be called', `${ANTHROPIC}${message(`tools: [${grade}]`)}`, 'absent (text)'],
    [
      'anthropic: another tool',
      `${ANTHROPIC}${message(`tools: [${grade}], tool_choice: { type: 'tool', name: 'other' }`)}`,
      'unknown',
    ],
    [
      'google: an enum',
      `${GOOGLE}${generate(`responseMimeType: 'text/x.enum', responseSchema: { type: Type.STRING, enum: ['a', 'b'] }`)}`,
      'enum a, b',
    ],
    [
      'google: an object',
      `${GOOGLE}${generate(`responseMimeType: 'application/json', responseSchema: { type: Type.OBJECT, properties: { ok: { type: Type.BOOLEAN }, n: { type: 'INTEGER' } } }`)}`,
      'object of 2, short',
    ],
    ['google: JSON', `${GOOGLE}${generate(`responseMimeType: 'application/json'`)}`, 'json'],
    ['google: text', `${GOOGLE}${generate('temperature: 0')}`, 'absent (text)'],
    [
      'google: a forced function',
      `${GOOGLE}${generate(`tools: [{ functionDeclarations: [{ name: 'v', parametersJsonSchema: ${VERDICT} }] }], toolConfig: { functionCallingConfig: { mode: 'ANY', allowedFunctionNames: ['v'] } }`)}`,
      SHORT,
    ],
    [
      'mistral: zod',
      `import { Mistral } from '@mistralai/mistralai';\nnew Mistral({}).chat.parse({ model: 'mistral-large-latest', messages: [], responseFormat: Verdict });`,
      SHORT,
    ],
    [
      'mistral: a schema',
      `import { Mistral } from '@mistralai/mistralai';\nnew Mistral({}).chat.complete({ model: 'mistral-large-latest', messages: [], responseFormat: { type: 'json_schema', jsonSchema: { name: 'v', schemaDefinition: ${VERDICT} } } });`,
      SHORT,
    ],
    ['ollama: JSON', ollama(`'json'`), 'json'],
    ['ollama: a schema', ollama('z.toJSONSchema(Verdict)'), SHORT],
    ['ollama: something', ollama('anything'), 'unknown'],
    [
      'agents of OpenAI',
      `import { Agent, run } from '@openai/agents';\nconst agent = new Agent({ name: 'a', model: 'gpt-4o', outputType: Verdict });\nrun(agent, q);`,
      SHORT,
    ],
    [
      'agents of OpenAI with tools',
      `import { Agent, run } from '@openai/agents';\nconst agent = new Agent({ name: 'a', model: 'gpt-4o', outputType: Verdict, tools: [anything] });\nrun(agent, q);`,
      'unknown',
    ],
    [
      'mastra',
      `import { Agent } from '@mastra/core/agent';\nconst agent = new Agent({ name: 'a', instructions: 'Grade.', model: 'openai/gpt-4o' });\nagent.generate(q, { structuredOutput: { schema: Verdict } });`,
      SHORT,
    ],
    [
      'mastra, with another model for the form',
      `import { Agent } from '@mastra/core/agent';\nconst agent = new Agent({ name: 'a', instructions: 'Grade.', model: 'openai/gpt-4o' });\nagent.generate(q, { structuredOutput: { schema: Verdict, model: 'openai/gpt-4o-mini' } });`,
      'unknown',
    ],
    [
      'langchain: the form of a function',
      `import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).withStructuredOutput({ name: 'v', parameters: ${VERDICT} }).invoke(q);`,
      SHORT,
    ],
    [
      'langchain: an agent without tools',
      `import { createAgent, toolStrategy } from 'langchain';\ncreateAgent({ model: 'openai:gpt-4o', responseFormat: toolStrategy(Verdict) }).invoke({ messages: [] });`,
      SHORT,
    ],
    [
      'langchain',
      `import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).withStructuredOutput(Verdict).invoke(q);`,
      SHORT,
    ],
    [
      'langchain: behind a prompt',
      `import { ChatOpenAI } from '@langchain/openai';\nimport { ChatPromptTemplate } from '@langchain/core/prompts';\nconst grader = new ChatOpenAI({ model: 'gpt-4o' }).withStructuredOutput(Verdict);\nChatPromptTemplate.fromTemplate('Grade {x}').pipe(grader).invoke({ x: q });`,
      SHORT,
    ],
    [
      'langchain without a schema',
      `import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).invoke(q);`,
      'absent (text)',
    ],
    [
      'langchain: a format that is bound',
      `import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).withConfig({ response_format: { type: 'json_object' } }).invoke(q);`,
      'json',
    ],
    [
      'langchain: a model that comes in by its type',
      `import type { Runnable } from '@langchain/core/runnables';\nimport { ChatOpenAI } from '@langchain/openai';\nexport const ask = (grader: Runnable<ChatOpenAI>) => grader.invoke(q);`,
      'unknown',
    ],
    [
      'langchain: a tool that has to be called',
      `import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).bindTools([{ type: 'function', function: { name: 'v', parameters: ${VERDICT} } }], { tool_choice: 'v' }).invoke(q);`,
      SHORT,
    ],
    [
      'genkit',
      `import { genkit } from 'genkit';\nconst ai = genkit({});\nai.generate({ model: 'googleai/gemini-2.5-flash', prompt: q, output: { format: 'array', schema: Verdict } });`,
      'json',
    ],
    [
      'bedrock: a forced tool',
      `import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';\nnew BedrockRuntimeClient({}).send(new ConverseCommand({ modelId: 'anthropic.claude-3-5-sonnet-20240620-v1:0', messages: [], toolConfig: { tools: [{ toolSpec: { name: 'v', inputSchema: { json: ${VERDICT} } } }], toolChoice: { tool: { name: 'v' } } } }));`,
      SHORT,
    ],
    [
      'plain HTTP',
      `fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [], response_format: { type: 'json_schema', json_schema: { name: 'v', schema: ${VERDICT} } } }) });`,
      SHORT,
    ],
    ['an embedding', `${CLIENT}client.embeddings.create({ model: 'text-embedding-3-small', input: q });`, 'none'],
  ])('%s', (_, text, expected) => {
    expect(kindIn(`${ZOD}${text}`)).toBe(expected);
  });
});

describe('behind a wrapper', () => {
  const WRAPPER = {
    '/app/llm.ts': `import { generateObject } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nexport async function ask(prompt: string, schema: any) {\n  return (await generateObject({ model: openai('gpt-4o'), prompt, schema })).object;\n}\n`,
  };
  const caller = (schema: string) => `${ZOD}import { ask } from './llm.js';\nask(q, ${schema});`;

  test('the caller brings the schema', () => {
    expect(kindIn(caller('Verdict'), WRAPPER)).toBe('object of 1, short');
    expect(kindIn(caller('z.object({ why: z.string() })'), WRAPPER)).toBe('object of 1');
    expect(kindIn(caller('anything'), WRAPPER)).toBe('unknown');
  });

  test('what comes in is not known inside', () => {
    expect(shownFact(callIn(WRAPPER['/app/llm.ts'], {}, '/app/llm.ts'))).toBe('unknown');
  });

  test('of two requests, either', () => {
    const text = `${AI}export async function ask(prompt: string, isShort: boolean) {\n  const model = openai('gpt-4o');\n  if (isShort) return generateObject({ model, prompt, schema: z.object({ ok: z.boolean() }) });\n  return generateText({ model, prompt });\n}\n`;
    const asking = `import { ask } from './ask.js';\nask('hi', true);`;
    expect(kindIn(asking, { '/app/ask.ts': text })).toBe('object of 1, short or text');
    const alike = text.replace(
      'generateText({ model, prompt })',
      'generateObject({ model, prompt, schema: z.object({ n: z.number() }) })',
    );
    expect(kindIn(asking, { '/app/ask.ts': alike })).toBe('object of 1, short');
  });
});

describe('plain JavaScript', () => {
  test('a schema of another module', () => {
    const others = {
      '/app/schemas.js': `const { z } = require('zod');\nexports.Verdict = z.object({ ok: z.boolean() });`,
    };
    const text = `const { generateObject } = require('ai');\nconst { openai } = require('@ai-sdk/openai');\nconst { Verdict } = require('./schemas');\ngenerateObject({ model: openai('gpt-4o'), prompt: 'hi', schema: Verdict });`;
    expect(kindIn(text, others, '/app/chat.js')).toBe('object of 1, short');
    expect(kindIn(text.replace('schema: Verdict', 'schema: Verdict(x)'), others, '/app/chat.js')).toBe('unknown');
  });
});
