import { expect, test } from 'vitest';
import { routeComments } from '../../../rules/route-comments.js';

const read = (text: string) => routeComments('a.ts', text);
const routesIn = (text: string) => read(text).routes.map(({ route }) => route);
const mistakesIn = (text: string) => read(text).mistakes.map(({ message }) => message);

test.each([
  ['// llm-cost: route=chat', 'chat'],
  ['    //llm-cost:route = chat-prod', 'chat-prod'],
  ['/* llm-cost: route=chat */ ask();', 'chat'],
  ['return /* llm-cost: route=chat */ ask();', 'chat'],
  ['{/* llm-cost: route=chat */}', 'chat'],
  ['/** llm-cost: route=chat */', 'chat'],
  ['function ask() { // llm-cost: route=chat', 'chat'],
  ['const reply = await // llm-cost: route=chat', 'chat'],
])('%s names a route', (text, route) => {
  expect(read(text)).toMatchObject({ routes: [{ route }], mistakes: [] });
});

test('several on a line are read one by one', () => {
  expect(routesIn('/* llm-cost: route=a */ one(); /* llm-cost: route=b */ two();')).toEqual(['a', 'b']);
});

test.each([
  ['// llm-cost: rout=chat', 'unknown name "rout" in a comment, did you mean "llm-cost: route=chat"?'],
  ['// llm-cost: routes: chat', 'unknown name "routes" in a comment, did you mean "llm-cost: route=chat"?'],
  ['// llm-cost: budget=5', 'unknown name "budget" in a comment: it can name a route, "llm-cost: route=<name>"'],
  ['// llm-cost: route: chat', 'this comment names no route: write "llm-cost: route=chat"'],
  ['// llm-cost: route chat', 'this comment names no route: write "llm-cost: route=chat"'],
  ['// llm-cost: route=', 'this comment names no route: write "llm-cost: route=<name>"'],
  ['// llm-cost: Route=chat', 'this comment names no route: write "llm-cost: route=chat"'],
  ['// llm_cost: route=chat', 'this comment names no route: write "llm-cost: route=chat"'],
  ['// LLM-cost: route=chat', 'this comment names no route: write "llm-cost: route=chat"'],
  ['// llm-cost-lint: route=chat', 'this comment names no route: write "llm-cost: route=chat"'],
  ['/* llm-cost-route=chat */', 'this comment names no route: write "llm-cost: route=chat"'],
  [
    '// llm-cost: disable-next-line require-max-tokens',
    'this comment suppresses nothing: write "llm-cost-disable-next-line <rule> -- <reason>"',
  ],
])('%s is a mistake', (text, message) => {
  expect(read(text)).toMatchObject({ routes: [], mistakes: [{ at: { file: 'a.ts', start: 0 }, message }] });
});

test.each([
  'ask(); // llm-cost: route=chat',
  'ask({\n}); // llm-cost: route=chat',
  'const list = [ask(), // llm-cost: route=chat',
  'ask(); /* llm-cost: route=chat */',
])('behind the code it names no route: %j', (text) => {
  expect(read(text)).toMatchObject({
    routes: [],
    mistakes: [{ message: expect.stringContaining('on a line of its own') }],
  });
});

test.each([
  '// llm-cost: this is expensive, see the docs',
  '// llm-cost: route the question to the cheapest model',
  '// llm-cost: note: it costs a lot',
  '// the llm-cost: rout=chat',
  '// llm-cost dashboard=https',
  '// llm-cost-disable-next-line require-max-tokens -- why',
  '// llm-cost-dashboard shows them',
  `const text = '// llm-cost: rout=chat';`,
  'const url = "https://llm-cost: rout=chat";',
])('%s says nothing, and need not', (text) => {
  expect(read(text)).toEqual({ routes: [], mistakes: [] });
});

test('a file full of comments takes no time to speak of', () => {
  expect(mistakesIn('// llm-cost: '.repeat(50_000))).toEqual([]);
  expect(routesIn(`${'/*'.repeat(100_000)} llm-cost: route=a`).length).toBeLessThan(2);
});
