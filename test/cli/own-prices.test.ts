import { describe, expect, it } from 'vitest';
import { differenceBetween, differenceText } from '../../cli/src/report-figures.js';
import { gitFolder } from './git-folder.js';
import { folderWith, reportOf, runCli } from './run-cli.js';

const HEAD = `import OpenAI from 'openai';
const own = new OpenAI({ baseURL: 'https://llm.internal/v1' });
const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
const openai = new OpenAI();
`;
const ask = (name: string, client: string, model: string) =>
  `export const ${name} = () => ${client}.chat.completions.create({ model: '${model}', max_completion_tokens: 100, messages: [{ role: 'user', content: 'Hi' }] });\n`;
const CODE = `${HEAD}${ask('one', 'own', 'my-llama')}${ask('two', 'own', 'my-llama')}${ask('three', 'router', 'openai/gpt-4o')}${ask('four', 'openai', 'gpt-4o-mini')}`;
const HOSTS = { 'llm.internal': 'mine' };
const config = (prices: object, more: object = {}) => ({ 'llm-cost.config.json': JSON.stringify({ prices, ...more }) });
const messagesOf = (folder: string) => reportOf(folder).notes.map(({ message }: { message: string }) => message);

describe('prices that are not those of the list', () => {
  const prices = { hosts: HOSTS, markup: { openrouter: 0.055 }, models: { 'my-llama': { fixedUsdPerMonth: 900 } } };
  const folder = folderWith({ 'a.ts': CODE, ...config(prices) });

  it.each(['table', 'markdown', 'html'])('are named in the report as %s', (format) => {
    const { stdout } = runCli(folder, ['report', '--format', format, '--fail-on', 'never']);
    const text = stdout.replaceAll('\\', '').replace(/\s+/g, ' ');
    expect(text).toContain('The price of my-llama is from the configuration (2 calls).');
    expect(text).toContain('The price has the 5.5 % in it that the configuration adds for openrouter (1 call).');
    expect(text).toContain('my-llama has a price of zero: nothing is billed for its tokens (2 calls).');
    expect(text).not.toContain('gpt-4o-mini has a price');
  });

  it('are named by explain', () => {
    const explained = (line: number) => runCli(folder, ['explain', `a.ts:${line}`]).stdout.replace(/\s+/g, ' ');
    expect(explained(7)).toContain('with the 5.5 % that the configuration adds for openrouter to the list price');
    expect(explained(8)).not.toContain('the configuration adds');
  });

  it('are in the list of models, with the mark-up beside it', () => {
    const models = (...args: string[]) => runCli(folder, ['models', ...args]).stdout.replace(/\s+/g, ' ');
    expect(models('my-llama')).toMatch(
      /^MODEL .*my-llama configuration \$0 \$0 .*\$900 a month, whether it is used or not/,
    );
    expect(models('openrouter', 'gpt-4o-mini')).toContain(
      'The configuration adds 5.5 % for openrouter, which these list prices have not in them.',
    );
    expect(models('aws', 'haiku')).not.toContain('The configuration');
    const [own] = JSON.parse(runCli(folder, ['models', 'my-llama', '--format', 'json']).stdout).models;
    expect(own).toMatchObject({ id: 'my-llama', inputPerMTok: 0, fixedUsdPerMonth: 900 });
    const named = folderWith({ 'prices.json': JSON.stringify({ prices }) });
    expect(runCli(named, ['models', 'my-llama', '-c', 'prices.json']).code).toBe(0);
    expect(runCli(named, ['models', 'my-llama']).code).toBe(1);
  });
});

describe('notes on prices', () => {
  it('name a mark-up that cannot be meant, and one for nobody', () => {
    const folder = folderWith({
      'a.ts': CODE,
      ...config({ hosts: HOSTS, markup: { opnai: 0.1, openrouter: 5.5, mine: 0.2 } }),
    });
    expect(messagesOf(folder)).toEqual([
      '"markup" names the provider "opnai", which has no price list: did you mean "openai"?',
      '"markup" adds 550 % for "openrouter": it is a share, so 5.5 % is 0.055',
    ]);
  });

  it('name a model that is paid by the month and that no call asks', () => {
    const models = {
      'my-llama': { fixedUsdPerMonth: 900 },
      'old-llama': { fixedUsdPerMonth: 500 },
      spare: { inputPerMTok: 1 },
    };
    const folder = folderWith({ 'a.ts': CODE, ...config({ hosts: HOSTS, models }) });
    expect(messagesOf(folder)).toEqual([
      '"old-llama" costs $500 a month, whether it is used or not; no call asks it, so it is in no sum',
    ]);
  });

  it('name steps of what makes one request', () => {
    const route = { route: 'r', match: '#four', callsPerDay: 1, stepsPerCall: 4 };
    const folder = folderWith({ 'a.ts': CODE, ...config({}, { traffic: [route] }) });
    expect(messagesOf(folder)).toEqual([
      'the route "r" declares stepsPerCall, and no call of it makes several requests: it counts for nothing',
    ]);
  });
});

describe('a comment that names a route', () => {
  const comment = '// llm-cost: route=r\n';
  const traffic = { traffic: [{ route: 'r', callsPerDay: 1, outputTokens: 1 }] };
  const notesOf = (code: string, more: Record<string, string> = {}) =>
    messagesOf(folderWith({ 'a.ts': HEAD + code, ...more, ...config({}, traffic) }));
  const four = ask('four', 'openai', 'gpt-4o-mini');
  const five = ask('five', 'openai', 'gpt-4o-mini');

  it('above its call says nothing', () => {
    expect(notesOf(comment + four + comment + five)).toEqual([]);
  });
  it('with no call below it is named', () => {
    const nobody = 'there is no call below the comment that names the route "r"';
    expect(notesOf(comment + four + comment)).toEqual([nobody]);
    expect(notesOf(comment + four, { 'b.ts': `${comment}export const x = 1;\n` })).toEqual([nobody]);
  });
  it('above another one for the same call is named', () => {
    expect(notesOf(`${comment}const x = 1;\n${comment}${four}`)).toEqual([
      'the next comment names a route for the same call, so "r" counts for nothing',
    ]);
  });
  it('above a line with two calls says which one it means', () => {
    expect(notesOf(comment + four.trimEnd() + five)).toEqual([
      'the comment puts the first call of its line on the route "r" alone; 1 more begins there: write each on a line of its own',
    ]);
  });
});

describe('what is paid by the month', () => {
  const traffic = [{ route: 'r', match: 'a.ts', callsPerDay: 10, outputTokens: 100, holes: { '*': 10 } }];
  const with900 = config({ hosts: HOSTS, models: { 'my-llama': { fixedUsdPerMonth: 900 } } }, { traffic });
  const llama = HEAD + ask('one', 'own', 'my-llama') + ask('two', 'own', 'my-llama');

  it('is in one line of a CSV for each model, and in a sentence under the charts', () => {
    const folder = folderWith({ 'a.ts': llama, ...with900 });
    const [titles = [], ...rows] = runCli(folder, ['report', '--format', 'csv', '--fail-on', 'never'])
      .stdout.trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const column = titles.indexOf('fixed_usd_per_month');
    expect(rows.map((row) => row.at(column - titles.length)).sort()).toEqual(['', '900']);
    const { stdout } = runCli(folder, ['report', '--format', 'html', '--fail-on', 'never']);
    expect(stdout).toContain('In no bar: $900 a month fixed for my-llama, whether used or not.');
  });

  it('is in both months of a diff', () => {
    const repository = gitFolder({ 'a.ts': HEAD + ask('four', 'openai', 'gpt-4o-mini'), ...with900 });
    repository.write({ 'a.ts': HEAD + ask('four', 'openai', 'gpt-4o-mini') + ask('one', 'own', 'my-llama') });
    const { stdout } = runCli(repository.path, ['diff', 'HEAD', '--format', 'json', '--fail-on', 'never']);
    const { sums } = JSON.parse(stdout).totals;
    const month = sums.find(({ measure }: { measure: string }) => measure === 'month');
    expect(month.fixed).toEqual({ before: [], after: [{ model: 'my-llama', usdPerMonth: 900 }] });
    expect(month.change.usd).toBeCloseTo(900, 6);
    expect(month.after.bounded - month.before.bounded).toBeCloseTo(900, 6);
  });
});

it('what would be says that its change is that of the upper bounds', () => {
  const folder = folderWith({ 'a.ts': CODE });
  const text = (...args: string[]) =>
    runCli(folder, ['report', '--fail-on', 'never', ...args]).stdout.replace(/\s+/g, ' ');
  const says = 'A change is that of the upper bounds';
  expect(text('--what-if', 'model=gpt-5-mini')).toContain(says);
  expect(text()).not.toContain(says);
});

it('a change of next to nothing is not zero per cent', () => {
  expect(differenceText(differenceBetween(100, 100.00002))).toBe('+$0.00002 (less than 0.1 %)');
  expect(differenceText(differenceBetween(100, 99.5))).toBe('-$0.50 (-0.5 %)');
});
