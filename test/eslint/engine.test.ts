import { mkdtempSync, realpathSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effective } from '../../analyzer/facts/fact.js';
import { createEngine } from '../../rules/engine.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'llm-cost-engine-')));
const client = join(folder, 'client.js');
const chat = join(folder, 'chat.js');
const chatText = `import { client } from './client.js';\nclient.responses.create({ model: 'gpt-4o', input: 'hi' });\n`;

beforeEach(() => {
  vi.useFakeTimers();
  write(client, 8, 1);
});
afterEach(() => {
  vi.useRealTimers();
});

test('a change of an imported file on the disk is seen, a second later at most', () => {
  const engine = createEngine();
  expect(retriesIn(engine)).toBe(8);
  write(client, 1, 2);
  vi.advanceTimersByTime(1500);
  expect(retriesIn(engine)).toBe(1);
});

test('the text that is linted counts, not what is on the disk, and only while it is linted', () => {
  const engine = createEngine();
  expect(retriesIn(engine)).toBe(8);
  engine.analyze(client, clientText(5));
  expect(retriesIn(engine)).toBe(8);
  expect(engine.analyze(chat, 'export const nothing = 1;').calls).toEqual([]);
  expect(retriesIn(engine)).toBe(8);
});

function retriesIn(engine: ReturnType<typeof createEngine>): number | undefined {
  const [call] = engine.analyze(chat, chatText).calls;
  return call && effective(call.retries.fact);
}

function clientText(retries: number): string {
  return `import OpenAI from 'openai';\nexport const client = new OpenAI({ maxRetries: ${retries} });\n`;
}

function write(file: string, retries: number, time: number): void {
  writeFileSync(file, clientText(retries));
  utimesSync(file, time, time);
}
