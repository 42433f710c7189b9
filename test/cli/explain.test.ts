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

  it('says of a route whose call has no price what is missing, and of none that there is none', () => {
    const unknown = folderWith({
      'a.ts': CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL'),
      'b.ts': CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL'),
      'llm-cost.config.json': JSON.stringify({ traffic: [{ route: 'greet', match: 'a.ts', callsPerDay: 7 }] }),
    });
    const { stdout: onRoute } = runCli(unknown, ['explain', 'a.ts:3']);
    expect(onRoute).toContain('Traffic of the route greet\n  7 calls a day\n');
    expect(onRoute).toContain('because the call has no price: the model is not known: process.env.MODEL');
    expect(onRoute).not.toContain('none is declared');
    expect(runCli(unknown, ['explain', 'b.ts:3']).stdout).toContain('none is declared for this call');
    const [both] = JSON.parse(runCli(unknown, ['explain', 'a.ts:3', '--format', 'json']).stdout).calls;
    expect(both.route).toBe('greet');
  });

  it('explains every place that is named, each call once', () => {
    const run = explain('chat.ts:6', 'clean.ts:3', 'chat.ts:7');
    expect(run.code).toBe(0);
    expect(run.stdout.match(/^\S+\.ts:\d+:\d+ {2}/gm)).toEqual(['chat.ts:6:10  ', 'clean.ts:3:25  ']);
    expect(JSON.parse(explain('chat.ts:6', 'clean.ts:3', '--format', 'json').stdout).calls).toHaveLength(2);
    // One place that is wrong is named, and nothing is half explained.
    expect(explain('chat.ts:6', 'clean.ts:1')).toMatchObject({ code: 2, stdout: '' });
    expect(explain('chat.ts:6', 'clean.ts:1').stderr).toContain('There is no LLM call on line 1 of clean.ts');
  });

  it('tells the calls of a line by their column', () => {
    const line = CLEAN.replace('export const greeting = ', '').replace(/^(client.*)$/m, '$1 $1');
    const two = folderWith({ 'a.ts': line });
    const second = (line.split('\n')[2] ?? '').lastIndexOf('client') + 1;
    expect(runCli(two, ['explain', `a.ts:3:${second}`]).stdout.match(/^a\.ts.*$/gm)).toEqual([
      expect.stringContaining(`a.ts:3:${second}  `),
    ]);
    expect(runCli(two, ['explain', 'a.ts:3:5']).stdout.match(/^a\.ts/gm)).toHaveLength(2);
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

describe('the rows of the input add up', () => {
  const system = 'You answer questions about trains, and about nothing else. '.repeat(200);
  const marked = `import Anthropic from '@anthropic-ai/sdk';
const anthropic = new Anthropic();
export const one = (question: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    system: [{ type: 'text', text: '${system}', cache_control: { type: 'ephemeral' } }],
    tools: [{ name: 'look', description: 'Looks at a train.', input_schema: { type: 'object', properties: {} } }],
    messages: [{ role: 'user', content: question }],
  });
export const short = (kind: 'a' | 'b') =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 200,
    messages: [{ role: 'user', content: 'Which? ' + kind.slice(0, 9) }],
  });
`;
  const others = `import OpenAI from 'openai';
const deepseek = new OpenAI({ baseURL: 'https://api.deepseek.com' });
export const cheap = deepseek.chat.completions.create({ model: 'deepseek-chat', max_tokens: 9, messages: [{ role: 'user', content: 'Say hello.' }] });
const openai = new OpenAI();
export const either = openai.chat.completions.create({ model: Math.random() > 0.5 ? 'gpt-5' : 'gpt-5-mini', max_completion_tokens: 9, messages: [{ role: 'user', content: 'Say hello.' }] });
`;
  const many = folderWith({ 'a.ts': marked, 'b.ts': others, 'c.ts': CLEAN });

  interface Explained {
    call: { usd: { input: { low: number; high: number | null } }; inputTokens: { low: number; high: number } };
    input: {
      parts: {
        label: string;
        tokens: Bounds | null;
        usdPerMTok: Bounds | null;
        usd: Bounds | null;
        isSurcharge: boolean;
      }[];
      tokens: Bounds;
      usd: Bounds;
      isOpen: boolean;
    };
  }
  interface Bounds {
    low: number;
    high: number;
  }
  const explained = (place: string): Explained =>
    JSON.parse(runCli(many, ['explain', place, '--format', 'json']).stdout).calls[0];
  const sumOf = (amounts: readonly (Bounds | null)[], side: 'low' | 'high') =>
    amounts.reduce((total, amount) => total + (amount?.[side] ?? 0), 0);

  it.each(['a.ts:4', 'a.ts:12', 'b.ts:3', 'b.ts:5', 'c.ts:3'])('%s', (place) => {
    const { input, call } = explained(place);
    for (const side of ['low', 'high'] as const) {
      const amounts = input.parts.map(({ usd }) => usd);
      expect(sumOf(amounts, side)).toBeCloseTo(input.usd[side], 12);
      const own = input.parts.filter(({ isSurcharge }) => !isSurcharge);
      expect(
        sumOf(
          own.map(({ tokens }) => tokens),
          side,
        ),
      ).toBe(input.tokens[side]);
      for (const { tokens, usdPerMTok, usd } of input.parts)
        if (tokens && usdPerMTok) expect(usd?.[side]).toBeCloseTo((tokens[side] * usdPerMTok[side]) / 1e6, 12);
    }
    expect(input.tokens).toEqual({ low: call.inputTokens.low, high: call.inputTokens.high });
    expect(input.isOpen).toBe(call.usd.input.high === null);
    if (place === 'b.ts:5') return; // Of two models only the dearest has its parts shown.
    expect(input.usd.low).toBeCloseTo(call.usd.input.low, 12);
    if (call.usd.input.high !== null) expect(input.usd.high).toBeCloseTo(call.usd.input.high, 12);
  });

  it('with what a cache write costs more, and nothing twice', () => {
    const { stdout } = runCli(many, ['explain', 'a.ts:4']);
    expect(stdout).toMatch(/^ {2}cache write, on top +0 to [\d,]+ +\+\$0\.75 +\$0 to \$0\.\d+$/m);
    expect(stdout).toMatch(/^ {2}together .* \+ \? .* \+ \?$/m);
    const write = explained('a.ts:4').input.parts.find(({ isSurcharge }) => isSurcharge);
    expect(write).toMatchObject({ label: 'cache write', usdPerMTok: { low: expect.closeTo(0.75, 9) } });
    expect(runCli(many, ['explain', 'c.ts:3']).stdout).not.toContain('cache write');
  });

  it('of the dearest of several models, and says what all come to', () => {
    expect(runCli(many, ['explain', 'b.ts:5']).stdout).toMatch(
      /the parts are those of the dearest of 2 models, gpt-5; over all of them: \$\S+ to \$\S+/,
    );
  });
});

describe('the prompt cache', () => {
  const code = `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic();
export const answer = (manual: string, question: string) => client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100,
  system: [{ type: 'text', text: manual, cache_control: { type: 'ephemeral' } }], messages: [{ role: 'user', content: question }] });
`;
  const explained = (traffic: object) =>
    runCli(folderWith({ 'a.ts': code, 'llm-cost.config.json': JSON.stringify({ traffic: [traffic] }) }), [
      'explain',
      'a.ts:3',
    ]).stdout;
  const route = { route: 'r', match: 'a.ts', callsPerDay: 1, outputTokens: 10, cacheHitRate: 0.8 };

  it('holds what the route declares', () => {
    const text = explained({ ...route, holes: { manual: 10_000, question: 50 } });
    expect(text).toContain('it can hold 10,000 tokens of the beginning, with the sizes that the route declares');
    expect(text).toMatch(/input from the cache +8,000/);
  });
  it('of what nobody declares holds nothing that is known', () => {
    expect(explained(route)).toContain('nothing is cached: the size of manual in it is not known');
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
