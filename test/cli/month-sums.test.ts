import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

const config = (value: unknown) => ({ 'llm-cost.config.json': JSON.stringify(value) });

function reported(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = folderWith(files);
  const run = (...more: string[]) => runCli(folder, [...more, '--fail-on', 'never', ...args]);
  const { stdout, stderr } = run('report', '--format', 'json');
  if (stdout === '') throw new Error(stderr);
  return {
    folder,
    stderr,
    document: JSON.parse(stdout),
    text: (format: string) => run('report', '--format', format).stdout,
  };
}

const WRAPPER = `import OpenAI from 'openai';
const client = new OpenAI();
export function ask(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
}
`;
const CALLERS = `import { ask } from './llm';
declare const text: string;
export const chat = () => ask(text);
export const title = () => ask('Give it a title.');
`;
const files = { 'src/llm.ts': WRAPPER, 'src/callers.ts': CALLERS };

describe('a request inside a wrapper', () => {
  const routesOf = (traffic: readonly object[], usage?: string) => {
    const all = { ...files, ...config({ traffic }), ...(usage && { 'u.csv': `label,calls,input,output\n${usage}` }) };
    const { document, stderr } = reported(all, ...(usage ? ['--usage', 'u.csv', '--usage-days', '1'] : []));
    return {
      stderr,
      routes: document.routes.map((each: { route: string; calls: number }) => `${each.route} ${each.calls}`),
    };
  };
  const chat = { route: 'chat', match: '#chat', callsPerDay: 10, outputTokens: 100, holes: { '*': 100 } };
  const gateway = { ...chat, route: 'gateway', match: '#ask', callsPerDay: 1000 };

  it('that is measured keeps its figure; what is declared for a caller is left out, and that is said', () => {
    const { routes, stderr } = routesOf([chat], 'ask,1000,100000,10000\n');
    expect(routes).toEqual(['ask 1']);
    expect(stderr).toBe(
      'note src/callers.ts:3: what this call comes to under the route "chat" is in no sum: its requests are those of src/llm.ts:4, under the route "ask", where they are measured\n',
    );
  });

  it('that is declared gives way to callers that are declared, and that is said', () => {
    const { routes, stderr } = routesOf([chat, gateway]);
    expect(routes).toEqual(['chat 1']);
    expect(stderr).toBe(
      'note src/llm.ts:4: what this call comes to under the route "gateway" is in no sum: its requests are those of src/callers.ts:3, under the route "chat", where they are declared\n',
    );
  });

  it('that is declared gives way to a caller that is measured', () => {
    const { routes, stderr } = routesOf([gateway], 'chat,10,1000,1000\n');
    expect(routes).toEqual(['chat 1']);
    expect(stderr).toContain('where they are measured');
  });

  it('and its callers count side by side where each is measured under a label of its own', () => {
    const { routes, stderr } = routesOf([], 'ask,1000,100000,10000\nchat,10,1000,1000\n');
    expect(routes).toEqual(['ask 1', 'chat 1']);
    expect(stderr).toBe('');
  });

  it('is what the callers of the same route send, and nothing has to be said of it', () => {
    const { routes, stderr } = routesOf([{ ...chat, match: 'src/**' }]);
    expect(routes).toEqual(['chat 2']);
    expect(stderr).toBe('');
  });

  it('has a sentence in the table that holds for both sums', () => {
    const table = reported({ ...files, ...config({ traffic: [{ ...chat, match: 'src/**' }] }) }).text('table');
    expect(table.replace(/\s+/g, ' ')).toContain(
      'What a wrapper sends is in each sum once: of single runs at the request, of a month where its traffic is declared or measured.',
    );
  });
});

describe('a model that is paid by the month', () => {
  const code = `import OpenAI from 'openai';
const client = new OpenAI({ baseURL: 'http://llm.internal/v1' });
export const one = (text: string) => client.responses.create({ model: 'my-llama', input: text, max_output_tokens: 9 });
export const two = (text: string) => client.responses.create({ model: 'my-llama', input: text, max_output_tokens: 9 });
`;
  const prices = { hosts: { 'llm.internal': 'mine' }, models: { 'my-llama': { fixedUsdPerMonth: 900 } } };
  const traffic = [
    { route: 'one', match: '#one', callsPerDay: 10, outputTokens: 9, holes: { text: 10 } },
    { route: 'two', match: '#two', callsPerDay: 10, outputTokens: 9, holes: { text: 10 } },
  ];

  it('is in the sum of the month, once, by its name', () => {
    const { document, text } = reported({ 'a.ts': code, ...config({ prices, traffic }) });
    expect(document.fixed).toEqual([{ model: 'my-llama', usdPerMonth: 900 }]);
    const sum = '$30 a day, $900 a month, $900 a month of it fixed for my-llama, whether used or not';
    expect(text('table')).toContain(`together: ${sum}`);
    expect(text('markdown')).toContain(`- **${sum}**`);
    expect(text('html')).toContain('$30 a day; $900 a month of it fixed for my-llama, whether used or not');
  });

  it('goes when another model is asked in its place', () => {
    const { document, text } = reported(
      { 'a.ts': code, ...config({ prices, traffic }) },
      '--what-if',
      'model=gpt-4o-mini',
    );
    expect(document.whatIf.fixed).toEqual([]);
    expect(text('markdown')).toMatch(/What if.*Change of the month: -\$900 \(-100 %\)/);
  });

  it('is held against a budget, once', () => {
    const findings = (limit: number) => {
      const budgets = [{ name: 'all', routes: ['one', 'two'], daily_limit_usd: limit }];
      const { document } = reported({ 'a.ts': code, ...config({ prices, traffic, budgets }) });
      return document.findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'within-budget');
    };
    expect(findings(31)).toEqual([]);
    expect(findings(30)[0].message).toContain(
      'needs $30 a day for 2 calls, this one the dearest, at 10 a day each ($900 a month of it fixed for my-llama, whether used or not)',
    );
  });

  it('is named where no traffic makes a month, and is in no sum', () => {
    const { document, text } = reported({ 'a.ts': code, ...config({ prices }) });
    expect(document.routes).toEqual([]);
    const sentence =
      'my-llama costs $900 a month, whether it is used or not; no traffic is declared, so it is in no sum.';
    expect(text('table').replace(/\s+/g, ' ')).toContain(sentence);
    expect(text('markdown')).toContain(sentence);
  });

  it('is no part of anything where the price is by tokens alone', () => {
    const { document, text } = reported({
      'a.ts': code,
      ...config({ prices: { ...prices, models: { 'my-llama': { inputPerMTok: 1, outputPerMTok: 1 } } }, traffic }),
    });
    expect(document.fixed).toEqual([]);
    expect(text('table')).not.toContain('fixed');
  });
});

describe('a budget with calls that have no price', () => {
  const code = (model: string) => `import OpenAI from 'openai';
const client = new OpenAI();
export const one = (text: string) => client.responses.create({ model: 'gpt-4o', input: text, max_output_tokens: 9 });
export const two = (text: string) => client.responses.create({ model: ${model}, input: text, max_output_tokens: 9 });
`;
  const notes = (model: string, match: string) => {
    const traffic = [{ route: 'chat', match, callsPerDay: 10, outputTokens: 9, holes: { text: 10 } }];
    return reported({
      'a.ts': code(model),
      ...config({ traffic, budgets: [{ name: 'chat', daily_limit_usd: 100 }] }),
    }).stderr;
  };

  it('says which, and whether anything is held against it', () => {
    expect(notes("'gpt-99'", 'a.ts')).toMatch(
      /^note llm-cost.config.json: the budget "chat" has calls without a price, it is held against the others only: a.ts:4 \(.*gpt-99.*\)\n$/,
    );
    expect(notes("'gpt-99'", '#two')).toContain('has calls without a price, nothing is held against it: a.ts:4 (');
  });

  it('says nothing where all have one', () => {
    expect(notes("'gpt-4o'", 'a.ts')).toBe('');
  });
});

describe('routes of the same name in two configurations', () => {
  const route = (match: string) => ({ route: 'chat', match, callsPerDay: 10, outputTokens: 9, holes: { '*': 10 } });
  const one = (name: string) => `import OpenAI from 'openai';
export const ${name} = (text: string) =>
  new OpenAI().responses.create({ model: 'gpt-4o', input: text, max_output_tokens: 9 });
`;
  const at = (folder: string, traffic: object) => ({
    [`${folder}/src/a.ts`]: one(folder),
    [`${folder}/llm-cost.config.json`]: JSON.stringify({
      traffic: [traffic],
      budgets: [{ name: 'chat', daily_limit_usd: 0 }],
    }),
  });

  it('are two routes, each with a budget of its own', () => {
    const { document } = reported({ ...at('web', route('**')), ...at('api', route('**')) }, '--what-if', 'cache=off');
    const names = ['chat (api)', 'chat (web)'];
    const routes = (of: { routes: { route: string; calls: number }[] }) => of.routes.map((each) => each.route).sort();
    expect(routes(document)).toEqual(names);
    expect(routes(document.whatIf)).toEqual(names);
    expect(document.findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'within-budget')).toHaveLength(2);
  });

  it('that have no calls in one of them are one', () => {
    const { document } = reported({ ...at('web', route('**')), ...at('api', route('nowhere/**')) });
    expect(document.routes.map((each: { route: string }) => each.route)).toEqual(['chat']);
  });

  it('share what is measured, once in all, and that is said', () => {
    const both = {
      ...at('web', route('**')),
      ...at('api', route('**')),
    };
    const { document, stderr } = reported(
      { ...both, 'u.csv': 'label,calls,input,output\nchat,1000,1000000,200000\n' },
      ...['--usage', 'u.csv', '--usage-days', '1'],
    );
    expect(stderr).toContain(
      'note u.csv: what is measured of "chat" is shared equally by the calls under it in api, web',
    );
    // gpt-4o: 1,000,000 x 2.50 + 200,000 x 10 per million.
    const days = document.routes.map((each: { usdPerDay: { high: number } }) => each.usdPerDay.high.toFixed(9));
    expect(days).toEqual(['2.250000000', '2.250000000']);
  });
});
