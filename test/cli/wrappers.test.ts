import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Reports, reportsEverywhere } from '../fixtures/everywhere.js';
import { folderWith, root, runCli } from './run-cli.js';

const CLIENT = `import OpenAI from 'openai';\nconst client = new OpenAI();\n`;
/** The wrapper decides the model and the cap. */
const DECIDING = `${CLIENT}export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 50 });\n`;
/** The wrapper leaves both to its callers. */
const FORWARDING = `${CLIENT}export const ask = (body: any) => client.responses.create(body);\n`;
const CALLERS = `import { ask } from './llm';\nask('one');\nask('two');\n`;
const WHOLE_CALLER = `import { ask } from './llm';\nask({ model: 'gpt-5-mini', input: 'hi', max_output_tokens: 50 });\n`;

interface Report {
  readonly calls: readonly { callee: string; recognisedBy: string; via: string[]; usd: { output: { high: number } } }[];
  readonly totals: {
    calls: number;
    priced: number;
    usd: { low: number; high: number | null; bounded: { calls: number; high: number } };
  };
}

function reportOf(files: Readonly<Record<string, string>>, ...paths: string[]): Report {
  const { stdout, stderr } = runCli(folderWith(files), ['report', '--format', 'json', ...paths]);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('the sum of a report', () => {
  test('holds what a wrapper sends once, at the request', () => {
    const { totals: alone } = reportOf({ 'llm.ts': DECIDING });
    const { calls, totals } = reportOf({ 'llm.ts': DECIDING, 'callers.ts': CALLERS });
    expect(calls.map(({ recognisedBy, usd }) => [recognisedBy, usd !== null])).toEqual([
      ['wrapper', true],
      ['wrapper', true],
      ['type', true],
    ]);
    expect(alone.usd.low).toBeGreaterThan(0);
    expect(totals).toMatchObject({ calls: 3, priced: 3, usd: alone.usd });
  });

  test('holds the callers where the request lies in a file that was not asked for', () => {
    const { calls, totals } = reportOf({ 'llm.ts': DECIDING, 'callers.ts': CALLERS }, 'callers.ts');
    expect(calls.map(({ via }) => via)).toEqual([['llm.ts:3'], ['llm.ts:3']]);
    expect(totals.usd.bounded.calls).toBe(2);
  });

  test('holds the callers where the request has no price without them', () => {
    const { calls, totals } = reportOf({ 'llm.ts': FORWARDING, 'caller.ts': WHOLE_CALLER });
    expect(calls.map(({ recognisedBy, usd }) => [recognisedBy, usd !== null])).toEqual([
      ['wrapper', true],
      ['type', false],
    ]);
    expect(totals.usd).toMatchObject({ high: null, bounded: { calls: 1 } });
    expect(totals.usd.low).toBeGreaterThan(0);
  });

  test('holds of a wrapper around a wrapper the innermost', () => {
    const outer = `import { ask } from './llm';\nexport const greet = (name: string) => ask(\`Greet \${name}.\`);\ngreet('Ann');\n`;
    const { calls, totals } = reportOf({ 'llm.ts': DECIDING, 'outer.ts': outer });
    expect(calls.map(({ callee }) => callee)).toEqual(['client.responses.create', 'ask', 'greet']);
    expect(totals.usd).toEqual(reportOf({ 'llm.ts': DECIDING }).totals.usd);
    const { calls: listed, totals: withoutRequest } = reportOf({ 'llm.ts': DECIDING, 'outer.ts': outer }, 'outer.ts');
    expect(listed.map(({ callee }) => callee)).toEqual(['ask', 'greet']);
    expect(withoutRequest.usd).toMatchObject({ high: null, bounded: { calls: 0 } });
  });
});

describe('the table', () => {
  const note = 'What a wrapper sends is in the sum once, at the request.';
  const table = (files: Readonly<Record<string, string>>) =>
    runCli(folderWith(files), ['report']).stdout.replace(/\s+/g, ' ');

  test('lists and prices the calls of a wrapper, and says that they are not summed up twice', () => {
    const text = table({ 'llm.ts': DECIDING, 'callers.ts': CALLERS });
    expect(text).toMatch(/ask callers\.ts:2 .*ask callers\.ts:3/);
    expect(text).toContain('3 calls, all priced: ');
    expect(text).toContain(note);
    expect(table({ 'llm.ts': DECIDING })).not.toContain(note);
  });
});

describe('findings of wrappers', () => {
  const uncapped = FORWARDING.replace('(body: any)', '(input: string, options: { cap?: number })').replace(
    '(body)',
    "({ model: 'gpt-5-mini', input, max_output_tokens: options.cap })",
  );
  const folder = folderWith({ 'llm.ts': uncapped, 'a.ts': `import { ask } from './llm';\nask('hi', {});\n` });

  test('are found in the caller alone, which names no SDK', () => {
    const { code, stdout } = runCli(folder, ['check', 'a.ts']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^a\.ts:2:1 {2}warning {2}require-max-tokens\n/);
    expect(stdout).toContain('→ llm.ts:3:66 The request is sent from here.');
    expect(stdout).toContain('Add cap: 25000');
  });

  test('are the same on the command line, in ESLint and in the editor', async () => {
    const { cli, eslint, editor } = await reportsEverywhere(
      join(root, 'test-fixtures/rules/require-max-tokens/wrappers'),
    );
    expect(placesIn(cli)).toEqual([
      'arguments.ts:13 require-max-tokens',
      'arguments.ts:18 require-max-tokens',
      'arguments.ts:25 require-max-tokens',
      'arguments.ts:3 require-max-tokens',
      'arguments.ts:6 require-max-tokens',
      'assistant.ts:13 require-max-tokens',
      'callers.ts:11 require-max-tokens',
      'callers.ts:16 require-max-tokens',
      'callers.ts:6 require-max-tokens',
      'commonjs/server.js:4 require-max-tokens',
      'commonjs/server.js:7 require-max-tokens',
      'llm.ts:12 require-max-tokens',
    ]);
    expect(eslint).toEqual(cli);
    expect(editor).toEqual(cli);
  });
});

function placesIn(reports: Reports): readonly string[] {
  return reports.map((report) => report.replace(/:\d+ (\S+): .*/s, ' $1'));
}
