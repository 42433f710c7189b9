import { expect, test } from 'vitest';
import { folderWith } from '../cli/run-cli.js';
import { reportsEverywhere } from '../fixtures/everywhere.js';
import { Session } from './session.js';

const code = `import OpenAI from 'openai';
const client = new OpenAI();
export function answer(question: string) {
  return client.responses.create({ model: 'gpt-5-mini', input: question, n: 3, max_output_tokens: 500 });
}
export function book(question: string) {
  return client.responses.create({ model: 'gpt-5-mini', input: question });
}
// llm-cost: route=seldom
export const poem = (question: string) => client.responses.create({ model: 'gpt-5-mini', input: question });
`;
const traffic = [
  { route: 'chat', match: 'src/**', callsPerDay: 1000, outputTokens: 100, holes: { question: 393 } },
  { route: 'seldom', callsPerDay: 1 },
];
const config = { traffic, prices: { models: { 'gpt-5-mini': { inputPerMTok: 1, outputPerMTok: 2 } } } };

const folder = () => folderWith({ 'src/chat.ts': code, 'llm-cost.config.json': JSON.stringify(config) });

test('the command line, ESLint and the editor say the same of the month', async () => {
  const { cli, eslint, editor } = await reportsEverywhere(folder());
  // 400 tokens in and 100 out are 0.0006 USD; thirty thousand of them are 18.
  expect(cli.filter((line) => line.includes('At 1,000 calls a day this one comes to $18 a month.'))).not.toEqual([]);
  expect(cli.some((line) => line.includes('At 1 calls a day'))).toBe(false);
  expect(eslint).toEqual(cli);
  expect(editor).toEqual(cli);
});

test('in the editor the month stands behind the call and in its hover, and follows the configuration', async () => {
  const root = folder();
  const session = await Session.start(root);
  await session.open(`${root}/src/chat.ts`);
  const labels = async () => (await session.inlayHints(`${root}/src/chat.ts`)).map(({ label }) => label);
  expect(await labels()).toEqual([
    expect.stringMatching(/^≤ \$0\.0011\/call \+ question · \$18\/mo$/),
    expect.stringMatching(/ · \$18\/mo$/),
    expect.stringMatching(/\/call \+ question$/),
  ]);
  const hover = JSON.stringify(await session.hover(`${root}/src/chat.ts`, { line: 3, character: 12 }));
  expect(hover).toContain('Route chat: 1,000 calls a day at \\\\$0.0006, \\\\$0.60 a day, \\\\$18 a month.');
  await session.openUri(`file://${root}/llm-cost.config.json`, 'json', JSON.stringify({ ...config, traffic: [] }));
  const messages = () => session.publishedFor(`file://${root}/src/chat.ts`) ?? [];
  await session.until('messages without a month', () =>
    messages().every(({ message }) => !/a month/.test(String(message))),
  );
  expect((await labels()).some((label) => String(label).includes('/mo'))).toBe(false);
});
