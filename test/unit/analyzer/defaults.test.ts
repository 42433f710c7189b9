import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { assumptionOf, possibleValues } from '../../../analyzer/facts/fact.js';
import { estimateCost } from '../../../analyzer/money/estimate.js';
import { priceBook } from '../../../analyzer/money/prices.js';
import { CLIENT, callIn, type Files, shown } from './world.js';

/** A request whose model is the expression. */
function asking(expression: string, before = '', others: Files = {}): LlmCall {
  return callIn(`${CLIENT}${before}\nclient.responses.create({ model: ${expression}, input: 'hi' });\n`, others);
}

/** A request inside a function with these parameters. */
function askingIn(parameters: string, model: string, body = ''): LlmCall {
  return callIn(
    `${CLIENT}export function ask(${parameters}) {\n  ${body}\n  return client.responses.create({ model: ${model}, input: 'hi' });\n}\n`,
  );
}

const notes = (call: LlmCall) => estimateCost(call, priceBook()).usd?.notes ?? [];

describe('a model that the environment may name', () => {
  const ZOD = `import { z } from 'zod';\n`;

  test.each<[string, string, string]>([
    [`process.env.MODEL ?? 'gpt-4o'`, '', 'process.env.MODEL is not set'],
    [`process.env.MODEL || 'gpt-4o'`, '', 'process.env.MODEL is not set'],
    [`process.env['MODEL'] ?? 'gpt-4o'`, '', `process.env['MODEL'] is not set`],
    [`import.meta.env.VITE_MODEL ?? 'gpt-4o'`, '', 'import.meta.env.VITE_MODEL is not set'],
    [`process.env.MODEL ? process.env.MODEL : 'gpt-4o'`, '', 'process.env.MODEL is not set'],
    [`!process.env.MODEL ? 'gpt-4o' : process.env.MODEL`, '', 'process.env.MODEL is not set'],
    [`process.env.A ?? process.env.B ?? 'gpt-4o'`, '', 'process.env.A and process.env.B are not set'],
    ['MODEL', `const MODEL = process.env.MODEL ?? 'gpt-4o';`, 'process.env.MODEL is not set'],
    ['MODEL', `const { MODEL = 'gpt-4o' } = process.env;`, 'MODEL is not set'],
    [
      'env.MODEL',
      `${ZOD}const env = z.object({ MODEL: z.string().default('gpt-4o') }).parse(process.env);`,
      'MODEL is not set',
    ],
    [
      'env.MODEL',
      `${ZOD}const schema = z.object({ MODEL: z.string().min(1).default('gpt-4o') });\nconst parsed = schema.safeParse(process.env);\nconst env = parsed.data;`,
      'MODEL is not set',
    ],
    [
      'env.MODEL',
      `${ZOD}import { createEnv } from '@t3-oss/env-nextjs';\nconst env = createEnv({ server: { MODEL: z.enum(['gpt-4o', 'o3']).default('gpt-4o') }, runtimeEnv: process.env });`,
      'MODEL is not set',
    ],
  ])('%s after %s', (expression, before, assumption) => {
    const call = asking(expression, before);
    expect(shown(call.model)).toBe('gpt-4o by default');
    expect(assumptionOf(call.model)).toBe(assumption);
    expect(notes(call)).toContain(`priced as if ${assumption}`);
  });

  test.each([
    `config.model === 'claude' ? 'gpt-4o' : config.model`,
    `config.model !== 'claude' ? config.model : 'gpt-4o'`,
  ])('%s is set, to something else', (expression) => {
    const { model } = asking(expression, 'declare const config: { model: string };');
    expect([model.is, assumptionOf(model)]).toEqual(['unknown', undefined]);
  });

  test('is not certain to anybody who needs certainty', () => {
    expect(possibleValues(asking(`process.env.MODEL ?? 'gpt-4o'`).model)).toBeUndefined();
  });

  test.each([
    ['process.env.MODEL', ''],
    ['env.MODEL', `${ZOD}const env = z.object({ MODEL: z.string() }).parse(process.env);`],
    ['env.MODEL', `${ZOD}const env = z.object({ MODEL: z.string().default('gpt-4o') }).parse(await load());`],
    [`picked ? row.model : 'gpt-4o'`, 'declare const picked: boolean, row: { model: string };'],
  ])('without a default is not known: %s after %s', (expression, before) => {
    expect(shown(asking(expression, before).model)).toBe('unknown');
  });

  test('from another file', () => {
    const others = { '/app/env.ts': `export const MODEL = process.env.MODEL || 'gpt-4o';` };
    expect(shown(asking('MODEL', `import { MODEL } from './env.js';`, others).model)).toBe('gpt-4o by default');
  });

  test.each([
    `openai(process.env.MODEL ?? 'gpt-4o')`,
    `process.env.MODEL ? openai(process.env.MODEL) : openai('gpt-4o')`,
    `modelOf('gpt-4o')`,
  ])('as a handle of the AI SDK: %s', (model) => {
    const call = callIn(
      `import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';
       function modelOf(name: string) { return process.env.MODEL ? openai(process.env.MODEL) : openai(name); }
       generateText({ model: ${model}, prompt: 'hi' });`,
    );
    expect(shown(call.model)).toBe('gpt-4o by default');
    expect(call.provider).toBe('openai');
  });
});

describe('a model that a caller may name', () => {
  test.each([
    [`model = 'gpt-4o'`, 'model', ''],
    [`{ model = 'gpt-4o' }: { model?: string }`, 'model', ''],
    [`{ model = 'gpt-4o' }: { model?: string } = {}`, 'model', ''],
    ['options: any', `options.model ?? 'gpt-4o'`, ''],
    ['options: any', `options?.model ? options.model : 'gpt-4o'`, ''],
    ['options: any = {}', 'model', `const { model = 'gpt-4o' } = options;`],
  ])('(%s) %s %s', (parameters, model, body) => {
    expect(shown(askingIn(parameters, model, body).model)).toBe('gpt-4o by default');
  });

  test('a parameter that is set anew is not its default', () => {
    expect(shown(askingIn(`model = 'gpt-4o'`, 'model', `if (Math.random() > 1) model = pick();`).model)).toBe(
      'unknown',
    );
    expect(shown(askingIn(`{ model = 'gpt-4o' }: any`, 'model', `if (Math.random() > 1) model = pick();`).model)).toBe(
      'unknown',
    );
  });

  test('a number keeps its default for the reason only', () => {
    const call = callIn(
      `${CLIENT}export const ask = (cap = 5) => client.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: cap });`,
    );
    expect(call.outputCap.fact).toMatchObject({ is: 'unknown', why: 'cap comes in as a parameter (5 by default)' });
  });

  test('a clock that stands in for what a caller may pass is not certain to change', () => {
    const call = callIn(
      `${CLIENT}export const ask = (now = new Date()) => client.responses.create({ model: 'gpt-4o', instructions: \`It is \${now}.\`, input: 'hi' });`,
    );
    expect(call.volatilePrefix).toBe('unknown');
  });
});
