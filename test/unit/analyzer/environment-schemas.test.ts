import { describe, expect, test } from 'vitest';
import { callIn, shown } from './world.js';

const ZOD = `import OpenAI from 'openai';\nimport { z } from 'zod';\nconst client = new OpenAI();\n`;

/** The model and the cap that a request takes from an environment that a schema has checked. */
function settings(schema: string, before = '', names = ['env.MODEL', 'env.CAP']): readonly string[] {
  const call = callIn(
    `${ZOD}${before}\nconst env = ${schema}.parse(process.env);\nclient.responses.create({ model: ${names[0]}, input: 'hi', max_output_tokens: ${names[1]} });\n`,
  );
  return [shown(call.model), shown(call.outputCap.fact)];
}
const modelOf = (schema: string, before = '', name = 'env.MODEL') => settings(schema, before, [name, '1'])[0];
const member = (schema: string) => modelOf(`z.object({ MODEL: ${schema} })`);

describe('what a schema makes of a variable is what counts', () => {
  test.each<[string, string]>([
    [`z.string().default('gpt-4o').transform((m) => 'ft:' + m)`, 'ft:gpt-4o by default'],
    [`z.string().default('gpt-4o').transform((m) => m)`, 'gpt-4o by default'],
    [`z.string().default('gpt-4o').transform((m) => m.split('|')[0])`, 'gpt-4o by default'],
    [`z.string().default('gpt-4o').transform(other)`, 'unknown'],
    [`z.string().optional().transform((m) => m ?? 'gpt-4o')`, 'gpt-4o by default'],
    [`z.string().transform((m) => (m === 'big' ? 'gpt-4o' : 'gpt-4o-mini'))`, 'gpt-4o or gpt-4o-mini'],
    [`z.string().transform(() => 'gpt-4o')`, 'gpt-4o'],
    [`z.string().transform(() => 'gpt-4o').optional()`, 'unknown'],
    // The default goes through what stands before it in zod 3, and not in zod 4.
    [`z.string().transform((m) => 'ft:' + m).default('gpt-4o')`, 'unknown'],
    [`z.string().toLowerCase().default('GPT-4o')`, 'unknown'],
    [`z.string().trim().toLowerCase().default('gpt-4o')`, 'gpt-4o by default'],
    [`z.string().default('gpt-4o').optional()`, 'unknown'],
    [`z.preprocess((m) => m ?? 'o3', z.string().default('gpt-4o'))`, 'unknown'],
    [`z.preprocess((m) => (m === '' ? undefined : m), z.string().default('gpt-4o'))`, 'gpt-4o by default'],
  ])('%s', (schema, expected) => {
    expect(member(schema)).toBe(expected);
  });

  test('a number', () => {
    const caps = (schema: string) => settings(`z.object({ CAP: ${schema} })`, '', [`'gpt-4o'`, 'env.CAP'])[1];
    expect(caps('z.coerce.number().default(100).transform((n) => n * 10)')).toBe('unknown');
    expect(caps('z.coerce.number().transform(() => 7)')).toBe('7');
  });
});

describe('what a schema makes of the whole environment', () => {
  const whole = (fn: string, name = 'env.MODEL', before = '') =>
    modelOf(`z.object({ MODEL: z.string().default('gpt-4o') }).transform(${fn})`, before, name);

  test.each<[string, string, string]>([
    [`(v) => ({ ...v, MODEL: 'o3' })`, 'env.MODEL', 'o3'],
    [`(v) => ({ ...v, OTHER: 'o3' })`, 'env.MODEL', 'gpt-4o by default'],
    [`(v) => ({ llm: { model: v.MODEL } })`, 'env.llm.model', 'gpt-4o by default'],
    [`({ MODEL }) => ({ llm: { model: MODEL } })`, 'env.llm.model', 'gpt-4o by default'],
    [`(v) => ({ llm: { model: v.MODEL } })`, 'env.MODEL', 'absent'],
    [
      `(v, ctx) => { if (v.MODEL === '') return z.NEVER; return { model: v.MODEL }; }`,
      'env.model',
      'gpt-4o by default',
    ],
    [`(v) => { v.MODEL = pick(); return v; }`, 'env.MODEL', 'unknown'],
    [`change`, 'env.MODEL', 'unknown'],
  ])('%s: %s', (fn, name, expected) => {
    expect(whole(fn, name)).toBe(expected);
  });

  test('by a function with a name', () => {
    expect(whole('nested', 'env.model', 'function nested(v: any) { return { model: v.MODEL }; }')).toBe(
      'gpt-4o by default',
    );
  });

  test('with all variables optional, a default may not count', () => {
    expect(modelOf(`z.object({ MODEL: z.string().default('gpt-4o') }).partial()`)).toBe('unknown');
    expect(modelOf(`z.object({ MODEL: z.string().default('gpt-4o') }).required()`)).toBe('gpt-4o by default');
  });
});
