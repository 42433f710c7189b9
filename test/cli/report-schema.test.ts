import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, RETRYING, root, runCli, UNCAPPED } from './run-cli.js';

const schema = JSON.parse(readFileSync(join(root, 'docs/report.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const validateClosed = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(closed(schema));

/** The same schema, in which a field that it does not describe is an error. */
function closed(value: unknown): never {
  const copy = JSON.stringify(value, (_key, part) =>
    part && typeof part === 'object' && part.type === 'object' && part.properties
      ? { ...part, additionalProperties: false }
      : part,
  );
  return JSON.parse(copy) as never;
}

const ANSWERS = `import { generateObject, generateText } from 'ai';
import { z } from 'zod';
const ask = (schema: any) => generateObject({ model: 'openai/gpt-5-mini', prompt: 'hi', schema });
ask(z.enum(['a', 'b']));
ask(z.boolean());
ask(z.object({ ok: z.boolean(), why: z.string() }));
ask(Math.random() > 0.5 ? z.array(z.string()) : z.number());
generateText({ model: 'openai/gpt-5-mini', prompt: 'hi' });
`;

function reportText(folder: string, ...args: string[]): string {
  return runCli(folder, ['report', '--format', 'json', ...args]).stdout;
}

describe('docs/report.schema.json', () => {
  const folders: Record<string, string> = {
    'nothing at all': folderWith({}),
    'one call': folderWith({ 'a.ts': CLEAN }),
    'answers of every form': folderWith({ 'a.ts': ANSWERS }),
    'findings, unpriced calls and failed files': folderWith({
      'a.ts': UNCAPPED,
      'b.ts': RETRYING,
      'c.ts': CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL'),
      'd.ts': CLEAN.replace("'gpt-5-mini'", "Math.random() > 0.5 ? 'gpt-5' : 'gpt-5-mini'"),
      'e.ts': Buffer.from([0]),
    }),
    'the fixtures of the rules': join(root, 'test-fixtures/rules'),
  };

  it.each(Object.entries(folders))('holds for %s', { timeout: 120_000 }, (_name, folder) => {
    const document = JSON.parse(reportText(folder, '--preset', 'strict'));
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true);
    expect(validateClosed(document), JSON.stringify(validateClosed.errors?.slice(0, 5), null, 2)).toBe(true);
  });

  it('holds for traffic, models that are paid by the month, and what would be', () => {
    const folder = folderWith({
      'a.ts': CLEAN.replace('gpt-5-mini', 'my-llama'),
      'b.ts': CLEAN,
      'llm-cost.config.json': JSON.stringify({
        traffic: [{ route: 'all', match: '**', callsPerDay: 10 }],
        prices: { models: { 'my-llama': { fixedUsdPerMonth: 900 } } },
      }),
    });
    const document = JSON.parse(reportText(folder, '--what-if', 'model=gpt-4o-mini,batch=on,cache=on'));
    expect([document.fixed.length, document.routes.length, document.whatIf.routes.length]).toEqual([1, 1, 1]);
    expect(validateClosed(document), JSON.stringify(validateClosed.errors?.slice(0, 5), null, 2)).toBe(true);
    expect(validate({ ...document, fixed: [{ model: 'my-llama' }] })).toBe(false);
  });

  it('refuses what the contract does not allow', () => {
    const document = JSON.parse(reportText(folders['one call'] ?? ''));
    expect(validate({ ...document, schema: 'llm-cost-lint/report@2' })).toBe(false);
    expect(validate({ ...document, calls: [{ ...document.calls[0], line: 0 }] })).toBe(false);
    expect(validate({ ...document, calls: [{ ...document.calls[0], model: { is: 'known', value: 3 } }] })).toBe(false);
    // Fields may be added, so a reader of an older schema must not choke on them.
    expect(validate({ ...document, more: true })).toBe(true);
  });
});

describe('the report', () => {
  it('is the same every time', () => {
    const folder = folderWith({ 'b.ts': UNCAPPED, 'a/c.ts': CLEAN, 'a.ts': RETRYING });
    expect(reportText(folder)).toBe(reportText(folder));
  });

  it('writes a call as the contract says', () => {
    const [call] = JSON.parse(reportText(folderWith({ 'src/my chat.ts': CLEAN }))).calls;
    expect(call).toMatchObject({
      file: 'src/my chat.ts',
      line: 3,
      column: 25,
      endLine: 3,
      nameLine: 3,
      callee: 'client.responses.create',
      sdk: 'openai',
      provider: 'openai',
      operation: 'chat',
      recognisedBy: 'type',
      via: ['src/my chat.ts:2'],
      model: { is: 'known', value: 'gpt-5-mini', file: 'src/my chat.ts', line: 3 },
      outputCap: { is: 'known', value: 50, file: 'src/my chat.ts', line: 3 },
      loop: 'none',
      unpriced: null,
    });
  });

  it('sums only what is known', () => {
    const totals = (files: Record<string, string>) => JSON.parse(reportText(folderWith(files))).totals;
    const bounded = totals({ 'a.ts': CLEAN, 'b.ts': CLEAN });
    expect(bounded).toMatchObject({ calls: 2, priced: 2, unpriced: 0, findings: { total: 0 } });
    expect(bounded.usd.high).toBeCloseTo(bounded.usd.bounded.high, 12);

    const withUnknown = totals({ 'a.ts': CLEAN, 'b.ts': CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL') });
    expect(withUnknown).toMatchObject({ calls: 2, priced: 1, unpriced: 1, usd: { high: null, bounded: { calls: 1 } } });
  });
});
