import { describe, expect, test } from 'vitest';
import { CLIENT, callIn, shownText } from './world.js';

const AI = `import { generateObject, generateText, jsonSchema, Output, tool } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nimport { z } from 'zod';\ndeclare const q: string;\n`;

/** The text that is sent for a part of this role. */
function sent(text: string, role: 'tools' | 'schema', others = {}): string | undefined {
  const part = callIn(text, others).prompt.find((entry) => entry.role === role);
  return part && shownText(part.text);
}

const schemaOf = (expression: string, before = '', others = {}) =>
  sent(
    `${AI}${before}\ngenerateObject({ model: openai('gpt-4o'), prompt: 'hi', schema: ${expression} });`,
    'schema',
    others,
  );

const object = (properties: string, required: string) =>
  `{"type":"object","properties":{${properties}},"required":[${required}],"additionalProperties":false}`;

describe('a zod schema is sent as JSON schema', () => {
  test.each<[string, string]>([
    ['z.object({ a: z.string() })', object('"a":{"type":"string"}', '"a"')],
    [
      `z.object({ a: z.string().describe('The a'), n: z.number().int().min(1).max(5).optional() })`,
      object('"a":{"type":"string","description":"The a"},"n":{"type":"integer","minimum":1,"maximum":5}', '"a"'),
    ],
    [
      `z.object({ tags: z.array(z.enum(['x', 'y'])).max(3) })`,
      object('"tags":{"type":"array","items":{"type":"string","enum":["x","y"]},"maxItems":3}', '"tags"'),
    ],
    [
      `z.object({ a: z.boolean().default(true) })`,
      '{"type":"object","properties":{"a":{"type":"boolean","default":true}},"additionalProperties":false}',
    ],
    [
      `z.object({ a: z.literal('x').or(z.null()) })`,
      object('"a":{"anyOf":[{"type":"string","const":"x"},{"type":"null"}]}', '"a"'),
    ],
    [`z.object({ a: z.string().nullable() })`, object('"a":{"anyOf":[{"type":"string"},{"type":"null"}]}', '"a"')],
    [
      `z.object({ a: z.union([z.string(), z.number()]) })`,
      object('"a":{"anyOf":[{"type":"string"},{"type":"number"}]}', '"a"'),
    ],
    [
      `z.object({ a: z.record(z.string(), z.number()) })`,
      object('"a":{"type":"object","additionalProperties":{"type":"number"}}', '"a"'),
    ],
    [
      `z.object({ a: z.string().email().trim().refine((x) => x) })`,
      object('"a":{"type":"string","format":"email"}', '"a"'),
    ],
    [
      `z.object({ a: z.string() }).extend({ b: z.number() })`,
      object('"a":{"type":"string"},"b":{"type":"number"}', '"a","b"'),
    ],
    [`z.object({ a: z.string(), b: z.number() }).pick({ b: true })`, object('"b":{"type":"number"}', '"b"')],
    [`z.object({ a: z.string(), b: z.number() }).omit({ b: true })`, object('"a":{"type":"string"}', '"a"')],
    [
      `z.object({ a: z.string() }).partial()`,
      '{"type":"object","properties":{"a":{"type":"string"}},"additionalProperties":false}',
    ],
    [
      `z.object({ ...z.object({ a: z.string() }).shape, b: z.number() })`,
      object('"a":{"type":"string"},"b":{"type":"number"}', '"a","b"'),
    ],
    ['z.object({ a: made(q) })', object('"a":{a}', '"a"')],
    ['z.object({ a: z.lazy(() => q) })', object('"a":{a}', '"a"')],
    [
      'z.object({ ...rest, a: z.string() })',
      object('"a":{"type":"string"}', '"a"').replace('}},', '}}{{ ...rest, a: z.string() }},'),
    ],
  ])('%s', (expression, expected) => {
    expect(schemaOf(expression, 'declare const made: any, rest: any;')).toBe(expected);
  });

  test('from another file, whatever zod is called there', () => {
    const others = {
      '/app/schemas.ts': `import zod from 'zod/v4';\nexport enum Kind { A = 'a', B = 'b' }\nexport const Step = zod.object({ kind: zod.nativeEnum(Kind) });`,
    };
    const expected = object(
      `"steps":{"type":"array","items":${object('"kind":{"type":"string","enum":["a","b"]}', '"kind"')}}`,
      '"steps"',
    );
    expect(schemaOf('z.object({ steps: z.array(Step) })', `import { Step } from './schemas.js';`, others)).toBe(
      expected,
    );
  });

  test('used more than once', () => {
    const A = object('"a":{"type":"string"}', '"a"');
    expect(schemaOf('z.object({ one: A, all: z.array(A) })', 'const A = z.object({ a: z.string() });')).toBe(
      object(`"one":${A},"all":{"type":"array","items":${A}}`, '"one","all"'),
    );
  });

  test('only of a zod that comes from its package', () => {
    const text = `import { generateObject } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nimport { z } from './own.js';\ngenerateObject({ model: openai('gpt-4o'), prompt: 'hi', schema: z.object({}) });`;
    expect(sent(text, 'schema', { '/app/own.ts': 'export declare const z: any;' })).toBe('{z.object({})}');
  });

  test('one that refers to itself ends', () => {
    expect(
      schemaOf('Node', 'const Node: any = z.object({ a: z.string(), next: z.lazy(() => Node).optional() });'),
    ).toBe(object('"a":{"type":"string"},"next":{next}', '"a","next"'));
  });
});

describe('a schema in the form of its SDK', () => {
  const A = object('"a":{"type":"string"}', '"a"');
  const ZOD = `import { z } from 'zod';\nconst A = z.object({ a: z.string() });\n`;

  test.each<[string, string]>([
    [
      `import { zodResponseFormat } from 'openai/helpers/zod';\nclient.chat.completions.parse({ model: 'gpt-4o', messages: [], response_format: zodResponseFormat(A, 'answer') });`,
      `{"type":"json_schema","json_schema":{"name":"answer","strict":true,"schema":${A}}}`,
    ],
    [
      `import { zodTextFormat } from 'openai/helpers/zod';\nclient.responses.parse({ model: 'gpt-4o', input: 'hi', text: { format: zodTextFormat(A, 'answer') } });`,
      `{"type":"json_schema","name":"answer","strict":true,"schema":${A}}`,
    ],
    [
      `client.chat.completions.create({ model: 'gpt-4o', messages: [], response_format: { type: 'json_schema', json_schema: { name: 'x', schema: z.toJSONSchema(A) } } });`,
      `{"type":"json_schema","json_schema":{"name":"x","schema":${A}}}`,
    ],
  ])('%s', (call, expected) => {
    expect(sent(`${CLIENT}${ZOD}${call}`, 'schema')).toBe(expected);
  });

  test.each<[string, string]>([
    [
      `jsonSchema({ type: 'object', properties: { a: { type: 'string' } } })`,
      '{"type":"object","properties":{"a":{"type":"string"}}}',
    ],
  ])('%s', (expression, expected) => {
    expect(schemaOf(expression)).toBe(expected);
  });

  test('LangChain binds it to the model', () => {
    const text = `${ZOD}import { ChatOpenAI } from '@langchain/openai';\nnew ChatOpenAI({ model: 'gpt-4o' }).withStructuredOutput(A).invoke('hi');`;
    expect(sent(text, 'schema')).toBe(A);
  });
});

describe('tools', () => {
  const A = object('"a":{"type":"string"}', '"a"');

  test('of the AI SDK: what they run stays at home', () => {
    const tools = `{ look: tool({ description: 'Looks.', inputSchema: z.object({ a: z.string() }), outputSchema: z.object({ b: z.string() }), execute: look }) }`;
    const text = `${AI}async function look() {}\ngenerateText({ model: openai('gpt-4o'), prompt: 'hi', tools: ${tools} });`;
    expect(sent(text, 'tools')).toBe(`{"look":{"description":"Looks.","inputSchema":${A}}}`);
  });

  test.each<[string, string]>([
    [
      `import { zodToJsonSchema } from 'zod-to-json-schema';\nimport { z } from 'zod';`,
      'zodToJsonSchema(z.object({ a: z.string() }))',
    ],
    [`import { Type } from '@sinclair/typebox';`, 'Type.Object({ a: Type.String() })'],
  ])('with parameters made by %s', (before, parameters) => {
    const text = `${CLIENT}${before}\nclient.responses.create({ model: 'gpt-4o', input: 'hi', tools: [{ type: 'function', name: 'look', parameters: ${parameters} }] });`;
    expect(sent(text, 'tools')).toBe(`[{"type":"function","name":"look","parameters":${A}}]`);
  });

  test.each([
    `tool(async () => 1, { name: 'look', description: 'Looks.', schema: z.object({ a: z.string() }) })`,
    `new DynamicStructuredTool({ name: 'look', description: 'Looks.', schema: z.object({ a: z.string() }), func: async () => 1 })`,
  ])('of LangChain: %s', (made) => {
    const text = `import { z } from 'zod';\nimport { DynamicStructuredTool, tool } from '@langchain/core/tools';\nimport { ChatOpenAI } from '@langchain/openai';\nconst look = ${made};\nnew ChatOpenAI({ model: 'gpt-4o' }).bindTools([look]).invoke('hi');`;
    expect(sent(text, 'tools')).toBe(`[{"name":"look","description":"Looks.","schema":${A}}]`);
  });
});
