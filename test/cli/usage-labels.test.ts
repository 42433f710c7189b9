import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

/** gpt-4o: 2.50 USD per million tokens in, 10 out. */
const CODE = `import OpenAI from 'openai';
const client = new OpenAI();
export class Svc {
  go(input: string) {
    return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500 });
  }
}
export function sum(input: string) {
  return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500 });
}
`;
/** 1,000,000 x 2.50 + 100,000 x 10 per million: 3.50 a day. */
const MEASURED = '100,1000000,100000';

interface Setup {
  readonly traffic?: readonly object[];
  readonly budgets?: readonly object[];
  readonly usage: string;
  readonly files?: Readonly<Record<string, string>>;
}

function under({ traffic = [], budgets = [], usage, files = { 'src/a.ts': CODE } }: Setup) {
  const folder = folderWith({
    ...files,
    'llm-cost.config.json': JSON.stringify({ traffic, budgets }),
    'u.csv': `label,calls,input,output\n${usage}\n`,
  });
  const measured = ['--usage', 'u.csv', '--usage-days', '1'];
  const report = runCli(folder, ['report', '--format', 'json', '--fail-on', 'never', ...measured]);
  const document = JSON.parse(report.stdout);
  return {
    routes: document.routes.map(({ route, usdPerDay }: { route: string; usdPerDay: { high: number } }) => [
      route,
      Number(usdPerDay.high.toFixed(9)),
    ]),
    overBudget: document.findings.flatMap(({ ruleId, severity }: { ruleId: string; severity: string }) =>
      ruleId === 'within-budget' ? [severity] : [],
    ),
    notes: report.stderr,
  };
}

describe('a label is under the route of the calls that it names, and under the budget of that', () => {
  const go = { route: 'g', match: '#Svc.go', callsPerDay: 1, outputTokens: 10, holes: { '*': 10 } };
  const all = { ...go, route: 'all', match: 'src/**' };
  const budget = (name: string) => [{ name, daily_limit_usd: 1 }];

  it.each([
    ['src/a.ts#Svc.go', go],
    ['go', go],
    ['Svc.go', go],
    ['#Svc.go', go],
    ['sum', all],
    ['src/a.ts#sum', all],
    ['#sum', all],
  ])('%s', (label, entry) => {
    const { routes, overBudget } = under({
      traffic: [entry],
      budgets: budget(entry.route),
      usage: `${label},${MEASURED}`,
    });
    expect(routes.map(([route]: [string]) => route)).toEqual([entry.route]);
    expect(routes[0][1]).toBeCloseTo(entry === all ? 3.5 + 0.0001475 : 3.5, 3);
    expect(overBudget).toEqual(['error']);
  });

  it('several labels on one route add up, and what none of them names stays as declared', () => {
    const { routes, notes } = under({ traffic: [all], usage: `go,${MEASURED}\nsum,${MEASURED}` });
    expect(routes).toEqual([['all', 7]]);
    expect(notes).toBe('');
  });

  it('a budget may name the label itself', () => {
    expect(under({ traffic: [all], budgets: budget('sum'), usage: `sum,${MEASURED}` }).overBudget).toEqual(['error']);
  });

  it('a label outside of every route is a route of its own', () => {
    const { routes, overBudget } = under({ traffic: [go], budgets: budget('g'), usage: `sum,${MEASURED}` });
    expect(routes[0]).toEqual(['sum', 3.5]);
    expect(overBudget).toEqual([]);
  });

  it('a route that a comment names is the route of a label of its function, too', () => {
    const files = { 'src/a.ts': CODE.replace('  return client', '  // llm-cost: route=c\n  return client') };
    const commented = { route: 'c', callsPerDay: 1, outputTokens: 10 };
    const { routes } = under({ traffic: [commented], usage: `go,${MEASURED}`, files });
    expect(routes).toEqual([['c', 3.5]]);
  });

  it('where two labels fit the same calls alone, the one that is in no sum is named', () => {
    const { routes, notes } = under({ traffic: [go], usage: `go,${MEASURED}\ng,${MEASURED}` });
    expect(routes).toEqual([['g', 3.5]]);
    expect(notes).toBe(
      'note u.csv: what is measured under "g" is in no sum: its calls are measured under other labels, and each request belongs under one\n',
    );
  });

  it('no call at all is a measurement', () => {
    const { routes } = under({ traffic: [{ ...go, callsPerDay: 1000, outputTokens: 500 }], usage: 'go,0,0,0' });
    expect(routes).toEqual([['g', 0]]);
  });
});

describe('a budget that holds nothing, or less than it seems', () => {
  it('says so where its list of routes is empty', () => {
    const { notes } = under({ budgets: [{ name: 'none', routes: [], daily_limit_usd: 1 }], usage: `sum,${MEASURED}` });
    expect(notes).toContain('the budget "none" counts no route, because "routes" is empty: nothing is held against it');
  });

  const files = {
    'src/llm.ts': `import OpenAI from 'openai';
const client = new OpenAI();
export function ask(input: string) {
  return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500 });
}
`,
    'src/callers.ts': `import { ask } from './llm';
declare const text: string;
export const chat = () => ask(text);
export const title = () => ask('Give it a title.');
`,
  };
  const wrap = { route: 'wrap', match: 'src/llm.ts', callsPerDay: 1000, outputTokens: 500, holes: { '*': 100 } };

  it('says so where its requests count at callers with traffic of their own', () => {
    const { notes } = under({
      ...{ files, traffic: [wrap], budgets: [{ name: 'wrap', daily_limit_usd: 1 }] },
      usage: `chat,${MEASURED}`,
    });
    expect(notes).toContain(
      'the budget "wrap" is held against nothing: the requests of src/llm.ts:4 count under the route "chat", at src/callers.ts:3\n',
    );
  });

  it('says nothing where it holds the callers, too', () => {
    const { notes } = under({
      ...{ files, traffic: [wrap], budgets: [{ name: 'wrap', routes: ['wrap', 'chat'], daily_limit_usd: 10 }] },
      usage: `chat,${MEASURED}`,
    });
    expect(notes).not.toContain('the budget');
  });
});

describe('requests of several sizes', () => {
  // Claude Sonnet 4.5: 3 and 15 USD per million tokens, 6 and 22.50 above 200,000 tokens of input.
  const code = `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic();
export function read(input: string) {
  return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500, messages: [{ role: 'user', content: input }] });
}
`;
  const measured = (file: string, text: string) => {
    const folder = folderWith({ 'a.ts': code, [file]: text });
    const args = ['report', '--format', 'json', '--fail-on', 'never', '--usage', file, '--usage-days', '1'];
    const { stdout, stderr } = runCli(folder, args);
    return { stderr, projection: JSON.parse(stdout).calls[0].projection };
  };
  const span = (input: number, model = 'claude-sonnet-4-5-20250929') =>
    JSON.stringify({
      name: 'chat',
      attributes: {
        'code.function.name': 'read',
        'gen_ai.usage.input_tokens': input,
        'gen_ai.usage.output_tokens': 100,
        'gen_ai.request.model': 'asked-by-another-name',
        'gen_ai.response.model': model,
      },
    });

  it.each([
    // 0.03 + 0.0015, and 380,000 x 6 + 100 x 22.50 per million.
    [[10_000, 380_000], 0.0315 + 2.28 + 0.00225],
    [[10_000, 450_000], 0.0315 + 2.7 + 0.00225],
    [[10_000, 20_000], 0.0315 + 0.0615],
  ])('%s tokens are each at their own price', (sizes, usd) => {
    const { projection, stderr } = measured('s.jsonl', sizes.map((size) => span(size)).join('\n'));
    expect(projection.usdPerDay.high).toBeCloseTo(usd, 9);
    expect(projection.usdPerDay.low).toBeCloseTo(usd, 9);
    expect(projection.assumptions).toEqual(['tokens as measured in s.jsonl']);
    expect(stderr).toBe('');
  });

  it('of which only the average is known are taken to be alike, and that is said', () => {
    const { projection } = measured('u.csv', 'label,calls,input,output\nread,2,390000,200\n');
    expect(projection.usdPerDay.high).toBeCloseTo(1.17 + 0.003, 9);
    expect(projection.assumptions).toEqual([
      'tokens as measured in u.csv',
      'each request is as long as the average: one above 200,000 tokens of input has another price',
    ]);
  });

  it('that are short even together need no assumption', () => {
    const { projection } = measured('u.csv', 'label,calls,input,output\nread,2,190000,200\n');
    expect(projection.assumptions).toEqual(['tokens as measured in u.csv']);
  });

  it('that another model answered are priced as the code asks, and that is said', () => {
    const { projection, stderr } = measured('s.jsonl', span(10_000, 'claude-opus-4-1'));
    expect(projection.usdPerDay.high).toBeCloseTo(0.0315, 9);
    expect(projection.assumptions).toContain(
      'measured on claude-opus-4-1, and priced as claude-sonnet-4-5, which the code asks',
    );
    expect(stderr).toBe(
      'note a.ts:4: what is measured under "read" was answered by claude-opus-4-1; it is priced as claude-sonnet-4-5, which the code asks\n',
    );
  });
});
