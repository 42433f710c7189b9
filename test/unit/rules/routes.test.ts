import { expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig, type RouteTraffic } from '../../../rules/config.js';
import { priced } from '../../../rules/pricing.js';
import { trafficNotes } from '../../../rules/traffic-notes.js';
import { mapHost } from './map-host.js';

const head = `import OpenAI from 'openai';
const client = new OpenAI();
const model = 'gpt-4o-mini';
`;

/** The route of each call, in the order of the source. */
function routesIn(code: string, traffic: readonly Partial<RouteTraffic>[], file = '/app/src/chat.ts') {
  const host = mapHost({ [file]: `${head}${code}`, '/app/package.json': '{"dependencies":{"openai":"^6.0.0"}}' });
  const declared = traffic.map((entry) => ({ route: 'chat', callsPerDay: 10, ...entry }));
  const config = { ...emptyConfig, traffic: declared };
  const { analysis, routes } = priced(
    openProject(host).analyze([file]),
    config,
    '/app',
    (path) => host.readFile(path) ?? '',
  );
  return { of: analysis.calls.map((call) => routes.of.get(call)?.route), routes, config };
}

const request = 'client.responses.create({ model, input })';

test.each<[string, string]>([
  ['a file', 'src/chat.ts'],
  ['a glob', 'src/**'],
  ['a folder', 'src'],
  ['a folder, as one types it', './src/'],
  ['a Windows path', 'src\\chat.ts'],
  ['a file and a function', 'src/chat.ts#answer'],
  ['a method', 'src/**#Chat.answer'],
  ['a function alone', '#answer'],
])('%s is matched: %s', (_, match) => {
  const code = `export class Chat { async answer(input: string) { return [1].map(() => ${request}); } }`;
  expect(routesIn(code, [{ match }]).of).toEqual(['chat']);
});

test.each(['src/other.ts', 'src/*.js', 'src/chat.ts#ask', '#Chat.ask', 'chat.ts'])('%s is not matched', (match) => {
  const code = `export class Chat { async answer(input: string) { return ${request}; } }`;
  expect(routesIn(code, [{ match }]).of).toEqual([undefined]);
});

test('functions are named by what they are assigned to', () => {
  const code = `export const answer = async (input: string) => ${request};`;
  expect(routesIn(code, [{ match: '#answer' }]).of).toEqual(['chat']);
});

test('the first entry that fits counts', () => {
  const code = `export const answer = (input: string) => ${request};`;
  expect(
    routesIn(code, [
      { route: 'a', match: 'src/**' },
      { route: 'b', match: '#answer' },
    ]).of,
  ).toEqual(['a']);
});

test('a comment names the route of the next call, and of no other', () => {
  const code = `export const a = (input: string) => ${request};
// llm-cost: route=batch
export const b = (input: string) => ${request};
export const c = (input: string) => ${request};`;
  const { of } = routesIn(code, [{ match: 'src/**' }, { route: 'batch' }]);
  expect(of).toEqual(['chat', 'batch', 'chat']);
});

test.each([
  '/* llm-cost: route=batch */',
  '/** llm-cost:route=batch*/',
  '//llm-cost: route = batch',
])('%s', (comment) => {
  expect(routesIn(`${comment}\nexport const b = (input: string) => ${request};`, [{ route: 'batch' }]).of).toEqual([
    'batch',
  ]);
});

test('in a string it is no comment', () => {
  const code = `export const note = '// llm-cost: route=batch';\nexport const b = (input: string) => ${request};`;
  expect(routesIn(code, [{ route: 'batch' }]).of).toEqual([undefined]);
});

test('what leads nowhere is named, and the rest counts', () => {
  const code = `// llm-cost: route=chta\nexport const a = (input: string) => ${request};
export const b = (input: string) => ${request};`;
  const { of, routes, config } = routesIn(code, [{ match: 'src/**' }, { route: 'old', match: 'lib/**' }]);
  expect(of).toEqual(['chat', 'chat']);
  expect(routes.unknown.map(({ route }) => route)).toEqual(['chta']);
  const budgets = [{ name: 'chat', daily_limit_usd: 5 }, { name: 'shop', daily_limit_usd: 5 }, { name: 'old' }];
  expect(trafficNotes({ ...config, budgets }, routes)).toEqual([
    'the budget "shop" counts the route "shop", which has no entry in "traffic": nothing is held against it',
    'the budget "old" has no limit: give it daily_limit_usd or hourly_limit_usd',
    'the route "old" has no call: check its "match", or name it in a comment `// llm-cost: route=old`',
  ]);
});

test('a host of the configuration says who bills', () => {
  const file = '/app/a.ts';
  const code = `import OpenAI from 'openai';
const client = new OpenAI({ baseURL: 'https://llm.internal:8443/v1' });
export const a = (input: string) => client.responses.create({ model: 'house-model', input, max_output_tokens: 100 });`;
  const host = mapHost({ [file]: code });
  const analysis = openProject(host).analyze([file]);
  const prices = {
    models: { 'house-model': { inputPerMTok: 1, outputPerMTok: 2 } },
    hosts: { 'llm.internal': 'house' },
  };
  const costsUnder = (config: typeof emptyConfig) => {
    const {
      analysis: { calls },
      costOf,
    } = priced(analysis, config, '/app', () => code);
    return calls.map((call) => [call.provider, costOf(call).usd?.output.high]);
  };
  expect(costsUnder(emptyConfig)).toEqual([[null, undefined]]);
  expect(costsUnder({ ...emptyConfig, prices })).toEqual([['house', 0.0002]]);
});
