import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

const code = `import OpenAI from 'openai';
const client = new OpenAI();
export function answer(question: string) {
  return client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 500 });
}
export function title(question: string) {
  return client.responses.create({ model: 'gpt-4o-mini', input: question, max_output_tokens: 20 });
}
`;
const traffic = [
  { route: 'chat', match: 'src/llm.ts#answer', callsPerDay: 1000, outputTokens: 100, holes: { question: 400 } },
];

interface Call {
  readonly line: number;
  readonly projection: { readonly route: string; readonly usdPerDay: unknown; readonly assumptions: string[] } | null;
}

function projectionsOf(files: Readonly<Record<string, string>>, ...args: string[]) {
  const folder = folderWith({ 'src/llm.ts': code, ...files });
  const { stdout, stderr } = runCli(folder, ['report', '--format', 'json', '--fail-on', 'never', ...args]);
  if (stdout === '') return { stderr, calls: [] };
  const { calls } = JSON.parse(stdout) as { calls: Call[] };
  return { stderr, calls: calls.flatMap(({ line, projection }) => (projection ? [{ line, ...projection }] : [])) };
}

const config = (value: unknown) => ({ 'llm-cost.config.json': JSON.stringify(value) });

describe('declared traffic', () => {
  it('makes a day of each call on a route, and of no other', () => {
    const { calls } = projectionsOf(config({ traffic }));
    // (400 + 7) x 2.50 and 100 x 10 USD per million are 0.0020175, a thousand times.
    expect(calls).toEqual([
      expect.objectContaining({ line: 4, route: 'chat', usdPerDay: { low: 2.0175, high: 2.0175 } }),
    ]);
  });

  it('is shown in the table and in messages', () => {
    const folder = folderWith({ 'src/llm.ts': code, ...config({ traffic }) });
    const table = runCli(folder, ['report']).stdout;
    expect(table).toMatch(/^PER MONTH/);
    expect(table).toMatch(/^\$60\.53 .*src\/llm\.ts:4/m);
    expect(table).toContain('chat: $2.02 a day, $60.53 a month (1 call)');
    expect(runCli(folder, ['check']).stdout.replace(/\s+/g, ' ')).toContain(
      'At 1,000 calls a day this one comes to $60.53 a month.',
    );
  });

  it('is that of the matter, where only a part of the call is one', () => {
    const several = `import OpenAI from 'openai';
const messages = [{ role: 'user' as const, content: 'Hello' }];
export const ask = () => new OpenAI().chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 1000, n: 3 });
`;
    const route = { route: 'ask', match: 'src/**', callsPerDay: 1000, outputTokens: 1000 };
    const folder = folderWith({ 'src/llm.ts': several, ...config({ traffic: [route] }) });
    const { stdout } = runCli(folder, ['check', '--format', 'json', '--fail-on', 'never']);
    const { findings } = JSON.parse(stdout) as { findings: Record<string, unknown>[] };
    // Each of three answers is 1,000 tokens at 10 USD per million, and two of them are the matter.
    expect(findings.find(({ ruleId }) => ruleId === 'no-multiple-completions')).toMatchObject({
      message: expect.stringMatching(/At 1,000 calls a day that is up to \$600(?:\.01)? of \$\S+ a month\.$/),
      usdPerCall: expect.closeTo(0.02, 9),
      usdPerMonth: expect.closeTo(600, 6),
    });
  });

  it('without traffic there is no month anywhere', () => {
    const folder = folderWith({ 'src/llm.ts': code });
    expect(runCli(folder, ['report']).stdout).not.toMatch(/month/i);
    expect(runCli(folder, ['check']).stdout).not.toMatch(/month/i);
  });

  it('absurd figures are named with their place, and nothing is computed from them', () => {
    const wrong = [
      [{ callsPerDay: -1 }, '"callsPerDay" must be a number from 0 to 1,000,000,000, not -1'],
      [{ callsPerDay: 1e12 }, '"callsPerDay" must be a number from 0 to 1,000,000,000, not 1000000000000'],
      [{ cacheHitRate: 80 }, '"cacheHitRate" must be a number from 0 to 1, not 80'],
      [{ holes: { question: -3 } }, '"question" must be a number from 0 to 10,000,000, not -3'],
    ] as const;
    for (const [change, sentence] of wrong) {
      const { calls, stderr } = projectionsOf(config({ traffic: [{ ...traffic[0], ...change }] }));
      expect(stderr).toMatch(/^llm-cost-lint: llm-cost\.config\.json:1:\d+: entry 1 of "traffic" is left out: /);
      expect(stderr).toContain(`: ${sentence}\n`);
      expect(calls).toEqual([]);
    }
  });

  it('a route for no code and a budget for no route are notes; the rest works', () => {
    const more = [...traffic, { route: 'old', match: 'lib/**', callsPerDay: 5 }];
    const { calls, stderr } = projectionsOf(config({ traffic: more, budgets: [{ name: 'shop', daily_limit_usd: 1 }] }));
    expect(calls).toHaveLength(1);
    expect(stderr).toBe(
      'note llm-cost.config.json: the budget "shop" counts the route "shop", which has no entry in "traffic": nothing is held against it\n' +
        'note llm-cost.config.json: the route "old" has no call: check its "match", or name it in a comment `// llm-cost: route=old`\n',
    );
  });

  it('that a route has no call is not said where only a part of the code is looked at', () => {
    const { stderr } = projectionsOf(config({ traffic: [{ ...traffic[0], match: 'lib/**' }] }), 'src');
    expect(stderr).toBe('');
  });
});

describe('a budget', () => {
  const check = (budget: object) => {
    const folder = folderWith({ 'src/llm.ts': code, ...config({ traffic, budgets: [{ name: 'chat', ...budget }] }) });
    const { stdout, code: exit } = runCli(folder, ['check', '--format', 'json', '--fail-on', 'error']);
    const { findings } = JSON.parse(stdout) as { findings: { ruleId: string; severity: string }[] };
    return {
      exit,
      severities: findings.filter((each) => each.ruleId === 'within-budget').map((each) => each.severity),
    };
  };

  it('that is passed makes the check fail', () => {
    expect(check({ daily_limit_usd: 2 })).toEqual({ exit: 1, severities: ['error'] });
  });
  it('that is nearly used up warns', () => {
    expect(check({ daily_limit_usd: 2.5, alert_at_pct: [50, 80] })).toEqual({ exit: 0, severities: ['warning'] });
  });
  it('that suffices says nothing', () => {
    expect(check({ daily_limit_usd: 10, alert_at_pct: [50] })).toEqual({ exit: 0, severities: [] });
  });
  it('is held by the hour, too', () => {
    expect(check({ hourly_limit_usd: 0.08 })).toEqual({ exit: 1, severities: ['error'] });
    expect(check({ hourly_limit_usd: 0.09 })).toEqual({ exit: 0, severities: [] });
  });
  it('of nothing is passed by anything', () => {
    expect(check({ daily_limit_usd: 0 })).toEqual({ exit: 1, severities: ['error'] });
  });
});

describe('measured usage', () => {
  const csv = 'label,calls,input_tokens,output_tokens,cached_tokens\nchat,7000,2800000,700000,0\n';

  it('from a CSV goes before what is declared', () => {
    const { calls } = projectionsOf(
      { ...config({ traffic }), 'usage.csv': csv },
      '--usage',
      'usage.csv',
      '--usage-days',
      '7',
    );
    // 1,000 calls a day with 400 tokens in and 100 out: 0.001 + 0.001.
    expect(calls).toEqual([
      expect.objectContaining({
        route: 'chat',
        usdPerDay: { low: 2, high: 2 },
        assumptions: ['tokens as measured in usage.csv'],
      }),
    ]);
  });

  it('needs no configuration where its labels name functions', () => {
    const usage = 'Call;Requests;Input;Output\r\nanswer;10;4000;1000\r\nsrc/llm.ts#title;20;2000;200\r\n';
    const { calls } = projectionsOf({ 'usage.csv': usage }, '--usage', 'usage.csv', '--usage-days', '1');
    expect(calls.map(({ line, route }) => [line, route])).toEqual([
      [4, 'answer'],
      [7, 'src/llm.ts#title'],
    ]);
  });

  it('of a function that a route is declared for is that of the route', () => {
    const usage = { 'usage.csv': 'label,calls,input,output,cached\nanswer,1000,400000,100000,\n' };
    const { calls } = projectionsOf({ ...config({ traffic }), ...usage }, '--usage', 'usage.csv', '--usage-days', '1');
    expect(calls.map(({ route, usdPerDay }) => [route, usdPerDay])).toEqual([['chat', { low: 2, high: 2 }]]);
  });

  it('of a route with several calls is shared by them', () => {
    const shared = [{ route: 'chat', match: 'src/**', callsPerDay: 1 }];
    const files = { ...config({ traffic: shared }), 'usage.csv': 'label,calls,input,output\nchat,200,80000,20000\n' };
    const { calls } = projectionsOf(files, '--usage', 'usage.csv', '--usage-days', '1');
    expect(calls.map(({ assumptions }) => assumptions)).toEqual([
      ['tokens as measured in usage.csv, shared equally by the 2 calls of the route'],
      ['tokens as measured in usage.csv, shared equally by the 2 calls of the route'],
    ]);
    expect(calls[0]?.usdPerDay).toEqual({ low: 0.2, high: 0.2 });
  });

  it('with lines that cannot be used names them, and uses the others', () => {
    const broken = `${csv}\nchat,many,1,1,0\n,1,1,1,0\nchat,1,10,1,20\nchat,-5,1,1,0\n`;
    const { calls, stderr } = projectionsOf(
      { ...config({ traffic }), 'u.csv': broken },
      '--usage',
      'u.csv',
      '--usage-days',
      '7',
    );
    expect(calls[0]?.usdPerDay).toEqual({ low: 2, high: 2 });
    expect(stderr).toBe(
      [
        'line 4: calls is "many", where a number from 0 to 1e15 was expected',
        'line 5: it has no label',
        'line 6: more tokens are cached than are sent',
        'line 7: calls is "-5", where a number from 0 to 1e15 was expected',
      ]
        .map((mistake) => `note u.csv: ${mistake}\n`)
        .join(''),
    );
  });

  const span = (start: string, attributes: object) =>
    JSON.stringify({ name: 'chat gpt-4o', startTime: start, attributes });
  const tokens = { 'gen_ai.usage.input_tokens': 400, 'gen_ai.usage.output_tokens': 100 };

  it('comes from OpenTelemetry spans, with the days that their times cover', () => {
    const lines = [
      span('2026-11-01T00:00:00Z', { ...tokens, 'llm_cost.route': 'chat' }),
      span('2026-11-02T00:00:00Z', {
        ...tokens,
        'code.function.name': 'chat',
        'gen_ai.usage.cache_read.input_tokens': 400,
      }),
      JSON.stringify({ name: 'GET /', startTime: '2026-11-09T00:00:00Z', attributes: { 'http.route': '/' } }),
      'no span at all',
    ];
    const files = { ...config({ traffic }), 'spans.jsonl': `${lines.join('\n')}\n` };
    const { calls, stderr } = projectionsOf(files, '--usage', 'spans.jsonl');
    // Two calls a day: 0.002 for one that reads nothing from the cache, 0.0015 for one that reads all at half the price.
    expect(calls[0]?.usdPerDay).toEqual({ low: 0.0035, high: 0.0035 });
    expect(stderr).toBe(
      'note spans.jsonl: 2 requests between 2026-11-01T00:00Z and 2026-11-02T00:00Z count as those of 1 day\n' +
        'note spans.jsonl: line 4: it is no JSON, where a span was expected\n',
    );
  });

  it('comes as OTLP writes it', () => {
    const attributes = Object.entries({ ...tokens, 'gen_ai.agent.name': 'chat' }).map(([key, value]) => ({
      key,
      value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value },
    }));
    const batch = {
      resourceSpans: [{ scopeSpans: [{ spans: [{ name: 'chat', startTimeUnixNano: '1', attributes }] }] }],
    };
    const files = { ...config({ traffic }), 'spans.jsonl': JSON.stringify(batch) };
    const { calls } = projectionsOf(files, '--usage', 'spans.jsonl', '--usage-days', '1');
    expect(calls[0]?.usdPerDay).toEqual({ low: 0.002, high: 0.002 });
  });

  it.each<[string, string, string[], string]>([
    ['no days', csv, [], 'say how many days it covers with --usage-days <n>.'],
    [
      'no columns',
      'a,b\n1,2\n',
      ['--usage-days', '1'],
      'the first line must name the columns label, calls, inputTokens, outputTokens and, where known, cachedTokens and cacheWriteTokens; there is no label, calls, inputTokens, outputTokens.',
    ],
    ['nothing', '', ['--usage-days', '1'], 'the first line must name'],
    ['an open quote', 'label,calls,input,output\n"a,1,1,1\n', ['--usage-days', '1'], 'it cannot be read as CSV: '],
    ['no request', '{"name":"GET"}\n', ['--usage-days', '1'], 'nothing in it can be used: it has no requests.'],
  ])('with %s is an error', (_, text, args, sentence) => {
    const { stderr } = projectionsOf({ 'usage.csv': text }, '--usage', 'usage.csv', ...args);
    expect(stderr).toContain(`llm-cost-lint: --usage usage.csv: ${sentence}`);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('that is not there, and days that are none, are errors', () => {
    expect(projectionsOf({}, '--usage', 'gone.csv').stderr).toBe(
      'llm-cost-lint: --usage gone.csv cannot be read: no such file.\n',
    );
    expect(projectionsOf({ 'u.csv': csv }, '--usage', 'u.csv', '--usage-days', '0').stderr).toBe(
      'llm-cost-lint: --usage-days 0: write the number of days, above 0.\n',
    );
  });
});
