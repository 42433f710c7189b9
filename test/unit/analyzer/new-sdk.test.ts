import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Stub } from '../../../analyzer/program/stub.js';
import { stubs } from '../../../analyzer/sdks/index.js';
import { expectedCalls, expectedLine, foundLine } from '../../conformance/expected-calls.js';
import { analyzeFiles } from './world.js';

const root = mkdtempSync(join(tmpdir(), 'llm-cost-new-'));
const script = fileURLToPath(new URL('../../../scripts/new.mjs', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { env: { ...process.env, LLM_COST_ROOT: root }, encoding: 'utf8' });

afterAll(() => rmSync(root, { recursive: true, force: true }));

test('`npm run new sdk` writes a stub whose realistic calls are recognised', () => {
  const { status, stdout } = run('sdk', '@acme/llm.js');
  expect([status, stdout.split('\n').slice(0, 2)]).toEqual([
    0,
    ['wrote analyzer/sdks/acme-llm-js.d.ts', 'wrote test/conformance/generation-5/calls/acme-llm-js.ts'],
  ]);
  // The list of stubs is read once, by the first analysis, which in this file comes later.
  (stubs as Stub[]).push({
    name: 'acme-llm-js',
    text: readFileSync(join(root, 'analyzer/sdks/acme-llm-js.d.ts'), 'utf8'),
  });
  const text = readFileSync(join(root, 'test/conformance/generation-5/calls/acme-llm-js.ts'), 'utf8');
  const expected = expectedCalls(text);
  const { calls } = analyzeFiles({ '/app/calls.ts': text });
  expect(expected).toHaveLength(1);
  expect(calls.map((call) => expected.map((entry) => foundLine(call, entry)))).toEqual([expected.map(expectedLine)]);
});

test('what exists is not overwritten, and a name that is none is refused', () => {
  expect(run('sdk', '@acme/llm.js')).toMatchObject({ status: 1, stderr: expect.stringContaining('exists already') });
  expect(run('sdk', '../evil')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
  expect(run('sdk')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') });
});
