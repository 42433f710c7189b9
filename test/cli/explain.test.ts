import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderWith, runCli } from './run-cli.js';

const CHAT = `import OpenAI from 'openai';
import { SYSTEM } from './prompts';
const openai = new OpenAI({ maxRetries: 4 });

export function answer(question: string) {
  return openai
    .chat.completions.create({
      model: process.env.MODEL ?? 'gpt-4o-mini',
      max_completion_tokens: 500,
      n: 2,
      messages: [
        { role: 'system', content: SYSTEM },
        { role: 'user', content: 'Question: ' + question },
      ],
    });
}
`;
const PROMPTS = `export const SYSTEM = 'You answer questions about trains.';\n`;
const TRAFFIC = {
  traffic: [{ route: 'chat-prod', match: 'chat.ts', callsPerDay: 1000, outputTokens: 200, holes: { question: 50 } }],
};

const folder = folderWith({
  'chat.ts': CHAT,
  'prompts.ts': PROMPTS,
  'clean.ts': CLEAN,
  'plain.ts': 'export const one = 1;\n',
  'notes.md': 'Nothing.\n',
  'llm-cost.config.json': JSON.stringify(TRAFFIC),
});
const explain = (place: string, ...more: string[]) => runCli(folder, ['explain', place, ...more]);

describe('explain', () => {
  const { stdout, stderr, code } = explain('chat.ts:6');

  it('says where each step is decided', () => {
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^chat\.ts:6:10 {2}openai\.chat\.completions\.create {2}≤ \$\S+\/call \+ question\n/);
    expect(stdout).toContain('model: gpt-4o-mini, if process.env.MODEL is not set  chat.ts:8\n');
    expect(stdout).toContain('the client or model comes from  chat.ts:3\n');
    expect(stdout).toContain('max_completion_tokens: 500  chat.ts:9\n');
    expect(stdout).toContain('n: 2  chat.ts:10\n');
    expect(stdout).toContain('maxRetries: 4  chat.ts:3\n');
    expect(stdout).toMatch(/^ {2}system prompt +\d+ +\$0\.15 +\$0\.\d+ +chat\.ts:12$/m);
    expect(stdout).toMatch(/^ {2}hole: question +\? +\$0\.15 +\? +chat\.ts:13$/m);
  });

  it('says how surely the price is that of the model', () => {
    expect(stdout).toMatch(/^ {2}gpt-4o-mini at openai, prices of \d{4}-\d\d-\d\d$/m);
    expect(stdout).toContain('exact: the catalog lists this very id');
    expect(stdout).toMatch(/^ {2}every request +\$0\.15 +\$0\.60 +\$0\.075 +–$/m);
  });

  it('shows an arithmetic that can be followed', () => {
    expect(stdout).toContain('at most 1,000 tokens (output cap) x $0.60 per million = $0.0006\n');
    expect(stdout).toContain('not known: the input has no bound; it would be x 5 attempts\n');
    expect(stdout).toMatch(/^ {2}output +400 +\$0\.60 +\$0\.00024$/m);
    const [, request] = /one request of an average day: \$([\d.]+)/.exec(stdout) ?? [];
    const [, day] = /x 1,000 calls a day = \$([\d.]+) a day/.exec(stdout) ?? [];
    const [, month] = /x 30 days = \$([\d.]+) a month/.exec(stdout) ?? [];
    expect(Number(day)).toBeCloseTo(Number(request) * 1000, 3);
    expect(Number(month)).toBeCloseTo(Number(day) * 30, 1);
  });

  it('lists every note of the report', () => {
    const report = JSON.parse(runCli(folder, ['report', '--format', 'json', 'chat.ts']).stdout);
    for (const note of report.calls[0].usd.notes) expect(stdout.replace(/\n {4}/g, ' ')).toContain(`  ${note}\n`);
  });

  it('multiplies what is bounded', () => {
    expect(explain('clean.ts:3').stdout).toMatch(/\$0\.00\d+ x 3 attempts = \$0\.00\d+\n/);
  });

  it('finds the call by its first line, by the line of its name, and by any line in it', () => {
    for (const line of [6, 7, 11, 15]) expect(explain(`chat.ts:${line}`).stdout).toMatch(/^chat\.ts:6:10/);
    expect(explain('./chat.ts:6:10').stdout).toBe(stdout);
    expect(explain(`${join(folder, 'chat.ts')}:6`).stdout).toBe(stdout);
  });

  it('explains a call without a price as well', () => {
    const unknown = folderWith({ 'a.ts': CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL') });
    const run = runCli(unknown, ['explain', 'a.ts:3']);
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('none: the model is not known: process.env.MODEL');
    expect(run.stdout).toContain('none is declared for this call');
  });

  it('explains every call of a line', () => {
    const two = folderWith({ 'a.ts': CLEAN.replace('export const greeting = ', '').replace(/^(client.*)$/m, '$1 $1') });
    expect(runCli(two, ['explain', 'a.ts:3']).stdout.match(/^Model$/gm)).toHaveLength(2);
  });

  it('is one document as JSON', () => {
    const document = JSON.parse(explain('chat.ts:6', '--format', 'json').stdout);
    expect(document).toMatchObject({
      schema: 'llm-cost-lint/explain@1',
      calls: [
        {
          call: { file: 'chat.ts', line: 6, nameLine: 7, usd: { priceMatch: 'exact' } },
          breakdown: expect.arrayContaining([
            expect.objectContaining({ label: 'system prompt', where: 'chat.ts:12' }),
            expect.objectContaining({ label: 'hole: question', tokens: null, usd: null }),
          ]),
          price: { tiers: [], offPeak: null },
          projectionSteps: expect.arrayContaining([expect.objectContaining({ label: 'output' })]),
        },
      ],
    });
  });

  it('has the figures of the report, whatever else lies around', () => {
    const { calls } = JSON.parse(runCli(folder, ['report', '--format', 'json']).stdout);
    const document = JSON.parse(explain('chat.ts:6', '--format', 'json').stdout);
    expect(document.calls[0].call).toEqual(calls.find((call: { file: string }) => call.file === 'chat.ts'));
  });

  it('finds a file by a link, and in a folder that is passed by', () => {
    const linked = folderWith({ 'src/a.ts': CLEAN, 'dist/b.ts': CLEAN });
    symlinkSync('src/a.ts', join(linked, 'link.ts'));
    expect(runCli(linked, ['explain', 'link.ts:3'])).toMatchObject({ code: 0, stderr: '' });
    expect(runCli(linked, ['explain', 'dist/b.ts:3']).stdout).toMatch(/^dist\/b\.ts:3/);
  });
});

describe('what cannot be explained ends with 2, one sentence and nothing on standard output', () => {
  it.each([
    [['explain'], '`explain` needs a place: llm-cost-lint explain src/chat.ts:12.'],
    [['explain', 'chat.ts'], '"chat.ts" names no line: write it as <file>:<line>'],
    [['explain', ':12'], '":12" names no line'],
    [['explain', 'nowhere.ts:3'], 'There is no file "nowhere.ts"'],
    [['explain', '.:3'], '"." is a directory: name one file and a line of it.'],
    [['explain', 'chat.ts:4'], 'There is no LLM call on line 4 of chat.ts: the only one is on line 7.'],
    [['explain', 'chat.ts:0'], 'there is no line 0.'],
    [['explain', 'chat.ts:4000'], 'chat.ts has 17 lines: there is no line 4000.'],
    [['explain', 'plain.ts:1'], 'There is no LLM call in plain.ts.'],
    [['explain', 'notes.md:1'], 'notes.md cannot be looked at: it is not a TypeScript or JavaScript source file.'],
  ])('%j', (args, sentence) => {
    const run = runCli(folder, args);
    expect(run).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(sentence) });
  });

  it('names the nearest lines first', () => {
    const many = folderWith({ 'a.ts': CLEAN + '\n'.repeat(5) + CLEAN.split('\n')[2]?.replace('greeting', 'second') });
    expect(runCli(many, ['explain', 'a.ts:8']).stderr).toContain('the nearest are on lines 9, 3.');
  });
});
