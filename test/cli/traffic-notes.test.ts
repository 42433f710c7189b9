import { describe, expect, it } from 'vitest';
import { folderWith, reportOf, runCli } from './run-cli.js';

const HEAD = `import OpenAI from 'openai';\nconst client = new OpenAI();\n`;
const ask = (name: string) =>
  `export const ${name} = (question: string) => client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 50 });\n`;
const traffic = (...entries: object[]) =>
  JSON.stringify({
    traffic: entries.map((entry) => ({ route: 'chat', callsPerDay: 100, outputTokens: 50, ...entry })),
  });

describe('comments that say nothing', () => {
  const code = `${HEAD}// llm-cost: rout=chat\n${ask('one')}${ask('two').trimEnd()} // llm-cost: route=chat\n${ask('three')}`;
  const folder = folderWith({ 'a.ts': code, 'a.test.ts': code, 'llm-cost.config.json': traffic({ match: '#one' }) });

  it('are named with their place, but not where nothing is reported', () => {
    expect(reportOf(folder).notes).toEqual([
      { file: 'a.ts', line: 3, column: 1, message: expect.stringContaining('did you mean "llm-cost: route=chat"?') },
      { file: 'a.ts', line: 5, column: 132, message: expect.stringContaining('on a line of its own') },
    ]);
    expect(runCli(folder, ['check']).stderr).toContain('note a.ts:3:1: unknown name "rout"');
  });

  it('give no call a route', () => {
    const { calls } = JSON.parse(runCli(folder, ['report', '--format', 'json', 'a.ts']).stdout);
    expect(calls.map(({ projection }: { projection: unknown }) => projection !== null)).toEqual([true, false, false]);
  });

  it('are named where no traffic is declared, too', () => {
    const bare = folderWith({ 'a.ts': `${HEAD}// llm-cost: route=chat\n${ask('one')}` });
    expect(reportOf(bare).notes).toEqual([
      {
        file: 'a.ts',
        line: 3,
        column: 1,
        message: 'the comment names the route "chat", which has no entry in "traffic"',
      },
    ]);
  });
});

describe('sizes of values', () => {
  it('that no prompt of the route has are named', () => {
    const folder = folderWith({
      'a.ts': HEAD + ask('one'),
      'llm-cost.config.json': traffic({ match: 'a.ts', holes: { qestion: 40, '*': 5 } }),
    });
    expect(reportOf(folder).notes).toEqual([
      {
        file: 'llm-cost.config.json',
        message: 'the route "chat" declares the size of "qestion", which no prompt of it has: did you mean "question"?',
      },
    ]);
    // The rest of the code may have it.
    expect(reportOf(folder, ['a.ts']).notes).toEqual([]);
  });

  it('that one of its prompts has are fine', () => {
    const folder = folderWith({
      'a.ts': HEAD + ask('one') + ask('two').replaceAll('question', 'manual'),
      'llm-cost.config.json': traffic({ match: 'a.ts', holes: { question: 40, manual: 5000 } }),
    });
    expect(reportOf(folder).notes).toEqual([]);
  });
});

describe('labels of a usage file', () => {
  const usage = 'label,calls,inputTokens,outputTokens\none,10,100,20\nnobody,10,100,20\nnobody,1,10,2\n';
  const folder = folderWith({ 'a.ts': HEAD + ask('one'), 'usage.csv': usage });

  it('that fit no call are named with their file and line', () => {
    const args = ['report', '--usage', 'usage.csv', '--usage-days', '1'];
    expect(runCli(folder, args).stderr).toBe(
      'note usage.csv:3: the label "nobody" fits no call: it is the name of a route, of a function, or file#function\n',
    );
    const elsewhere = folderWith({
      'a/a.ts': HEAD + ask('one'),
      'a/llm-cost.config.json': '{}',
      'b/b.ts': HEAD + ask('nobody'),
      'b/llm-cost.config.json': '{}',
      'usage.csv': usage,
    });
    expect(runCli(elsewhere, args).stderr).toBe('');
  });

  it('have the line of their first span', () => {
    const span = (name: string) =>
      JSON.stringify({
        ...{ name, startTimeUnixNano: '1' },
        attributes: { 'gen_ai.usage.input_tokens': 10, 'gen_ai.usage.output_tokens': 1 },
      });
    const spans = folderWith({ 'a.ts': HEAD + ask('one'), 'spans.jsonl': `${span('one')}\n\n${span('nobody')}\n` });
    const { stderr } = runCli(spans, ['report', '--usage', 'spans.jsonl', '--usage-days', '1']);
    expect(stderr).toContain('note spans.jsonl:3: the label "nobody" fits no call');
    expect(stderr).not.toContain('"one"');
  });

  it('leave the blame with the configuration for a route that it declares', () => {
    const declared = folderWith({
      'a.ts': HEAD + ask('one'),
      'usage.csv': usage,
      'llm-cost.config.json': traffic({ route: 'nobody', match: 'b.ts' }),
    });
    const { stderr } = runCli(declared, ['report', '--usage', 'usage.csv', '--usage-days', '1']);
    expect(stderr).toContain('note llm-cost.config.json: the route "nobody" has no call');
    expect(stderr).not.toContain('usage.csv:');
  });
});

describe('a budget', () => {
  const budgets = { budgets: [{ name: 'chat', daily_limit_usd: 50 }] };
  const config = JSON.stringify({ ...JSON.parse(traffic({ match: '#one' })), ...budgets });
  const folder = folderWith({
    'src/a.ts': `${HEAD}${ask('one')}`,
    'lib/b.ts': `${HEAD}${ask('two')}`,
    'llm-cost.config.json': config,
  });

  it('that is held against some files alone says so', () => {
    expect(runCli(folder, ['check', 'src']).stderr).toContain(
      'budgets are held against the files that were looked at alone',
    );
    expect(runCli(folder, ['check']).stderr).not.toContain('looked at alone');
  });
});
