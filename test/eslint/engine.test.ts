import { mkdtempSync, realpathSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effective } from '../../analyzer/facts/fact.js';
import type { Host } from '../../analyzer/host.js';
import { diskHost } from '../../rules/disk-host.js';
import { createEngine } from '../../rules/engine.js';
import { openLinterFiles } from '../../rules/eslint-files.js';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'llm-cost-engine-')));
const client = join(folder, 'client.js');
const chat = join(folder, 'chat.js');
const chatText = `import { client } from './client.js';\nclient.responses.create({ model: 'gpt-4o', input: 'hi' });\n`;

beforeEach(() => {
  vi.useFakeTimers();
  write(client, clientText(8), 1);
});
afterEach(() => {
  vi.useRealTimers();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a change of an imported file on the disk is seen, a second later at most', () => {
  const linter = linterOver();
  expect(retriesIn(linter)).toBe(8);
  write(client, clientText(1), 2);
  vi.advanceTimersByTime(1500);
  expect(retriesIn(linter)).toBe(1);
});

test('the text that is linted counts, not what is on the disk, and only while it is linted', () => {
  const linter = linterOver();
  expect(retriesIn(linter)).toBe(8);
  linter.analyze(client, clientText(5));
  expect(retriesIn(linter)).toBe(8);
  expect(linter.analyze(chat, 'export const nothing = 1;')).toEqual([]);
  expect(retriesIn(linter)).toBe(8);
});

test('whether a request is in reach follows the files, too', () => {
  const linter = linterOver();
  const caller = join(folder, 'caller.js');
  const callerText = `import { client } from './client.js';\nclient('hi');\n`;
  write(client, 'export const client = (question) => question;\n', 1);
  expect(linter.mayLeadToRequest(caller, callerText)).toBe(false);
  write(client, clientText(8), 2);
  vi.advanceTimersByTime(1500);
  expect(linter.mayLeadToRequest(caller, callerText)).toBe(true);
  expect(linter.mayLeadToRequest(caller, `client('hi');\n`)).toBe(false);
});

test('what the linter hands over without a file makes nothing be read again', () => {
  const read: string[] = [];
  const linter = linterOver({
    ...diskHost(),
    readFile(path) {
      read.push(path);
      return diskHost().readFile(path);
    },
  });
  for (const name of ['a', 'b', 'c']) {
    const script = `import { client } from './client.js';\nexport const ${name} = client;\n`;
    expect(linter.mayLeadToRequest(join(folder, `${name}.vue.ts`), script)).toBe(true);
  }
  expect(read.filter((path) => path === client)).toHaveLength(1);
});

/** The engine and the linter's files as the plugin puts them together. */
function linterOver(disk?: Host) {
  const files = openLinterFiles(disk);
  const engine = createEngine(files);
  const turnTo = (file: string, text: string) => engine.changed(files.turnTo(file, text));
  return {
    analyze(file: string, text: string) {
      turnTo(file, text);
      return engine.analyze({ name: file, text }, folder)?.analysis.calls ?? [];
    },
    mayLeadToRequest(file: string, text: string) {
      turnTo(file, text);
      return files.reach.mayLeadToRequest(file);
    },
  };
}

function retriesIn(linter: ReturnType<typeof linterOver>): number | undefined {
  const [call] = linter.analyze(chat, chatText);
  return call && effective(call.retries.fact);
}

function clientText(retries: number): string {
  return `import OpenAI from 'openai';\nexport const client = new OpenAI({ maxRetries: ${retries} });\n`;
}

function write(file: string, text: string, time: number): void {
  writeFileSync(file, text);
  utimesSync(file, time, time);
}
