// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { analyzeFiles, CLIENT, callIn, callsIn, type Files } from './world.js';

function shownPrefix({ volatilePrefix }: LlmCall): string {
  if (volatilePrefix === undefined) return 'none';
  return volatilePrefix === 'unknown' ? 'unknown' : volatilePrefix.source;
}

const call = (system: string) =>
  `await client.responses.create({ model: 'gpt-4o', instructions: ${system}, input: question });`;

/** What is volatile in the prompt of a function with these parameters, which nobody in sight calls. */
function inFunction(parameters: string, system: string, before = '', others: Files = {}): string {
  return shownPrefix(
    callIn(
      `${CLIENT}${before}\nexport async function ask(question: string, ${parameters}) {\n${call(system)}\n}`,
      others,
    ),
  );
}

/** The same, after code inside of the function. */
function afterCode(
  code: string,
  system = '`You help these people: ${people}`',
  before = '',
  others: Files = {},
): string {
  return shownPrefix(
    callIn(
      `${CLIENT}${before}\nexport async function ask(question: string, data: any) {\n${code}\n${call(system)}\n}`,
      others,
    ),
  );
}

describe('data that enters the program is not volatile', () => {
  test.each<[string, string]>([
    ['name: string', '`You are the assistant of ${name}.`'],
    ['name: string', "'You are the assistant of ' + name.trim()"],
    ['state: { report: string }', '`You improve reports. The report:\n${state.report}`'],
    ['{ report }: { report: string }', '`You improve reports. The report:\n${report}`'],
    ['rows: { name: string }[]', "`You know these people: ${rows.map((row) => `- ${row.name}`).join(', ')}`"],
    ['rows: { name: string }[]', '`You know these people: ${JSON.stringify(rows)}`'],
    [
      'rows: any[]',
      '`You know these people: ${rows.filter((row) => row.isOpen).map(({ name }, i) => `${i}. ${name}`).join()}`',
    ],
    ['rows: any', '`You know these people: ${rows?.[0]?.name ?? "nobody"}`'],
    ['name: string, brief: boolean', "`You are the assistant of ${brief ? name : 'everybody'}.`"],
  ])('a parameter (%s) in %s', (parameters, system) => {
    expect(inFunction(parameters, system)).toBe('none');
  });

  test.each<[string, string]>([
    ['now: string', '`You are the assistant of ${now}.`'],
    ['when: Date', '`You are the assistant of people, ${when}.`'],
    ['state: { createdAt: string }', '`You improve reports. The report:\n${state.createdAt}`'],
    ['state: { shown: Date }', '`You improve reports. The report:\n${state.shown}`'],
    ['{ requestId }: any', '`You improve reports. The report:\n${requestId}`'],
    ['{ nonce: report }: any', '`You improve reports. The report:\n${report}`'],
    ['state: any', "`You improve reports. The report:\n${state['session_id']}`"],
    ['name: string', '`You are an assistant.\nToday is ${name}.`'],
    ['rows: { name: string; updatedAt: string }[]', '`You know these people: ${JSON.stringify(rows)}`'],
    ['rows: { born: Date }[]', '`You know these people: ${JSON.stringify(rows)}`'],
    ['rows: any[]', '`You know these people: ${rows.map((row) => row.seen.toISOString()).join()}`'],
    ['rows: any[]', '`You know these people: ${rows.map((row) => formatDate(row)).join()}`'],
    ['rows: any[]', '`You know these people: ${rows.filter((row) => row.end > Date.now()).join()}`'],
  ])('a parameter (%s) in %s may be', (parameters, system) => {
    expect(inFunction(parameters, system, 'declare const formatDate: any;')).toBe('unknown');
  });

  test('a prompt that comes in as a whole may hold anything', () => {
    expect(inFunction('text: string', 'text')).toBe('unknown');
    expect(inFunction('options: any', 'options.text')).toBe('unknown');
    expect(inFunction('options: any', '`You answer every question as asked. ${options.systemPrompt}`')).toBe('unknown');
    expect(inFunction('options: any', '`You answer every question as asked. ${options.city}`')).toBe('none');
  });

  test.each<[string, string, string]>([
    ['const people = await db.people.all(data.id);', '', 'none'],
    ['const people = await (await fetch(data.url)).json();', '', 'none'],
    ['const people = data.ids.length > 3 ? await db.people.all(data.id) : [];', '', 'none'],
    ['const [people] = await Promise.all([db.people.all(), db.cities.all()]);', '', 'none'],
    ['let people = ""; for (const row of data.rows) people += `${row.name}, `;', '', 'none'],
    ['const people: any[] = []; for (const row of data.rows) people.push(row.name);', '', 'none'],
    ['const people = { list: "" }; people.list = data.list;', '', 'none'],
    ['const people = list(data.rows);', 'const list = (rows: any[]) => rows.map((row) => row.name).join();', 'none'],
    ['const people = await db.people.all(Date.now());', '', 'unknown'],
    ['const people = await db.counters.next(data.id) ?? db.clock;', '', 'unknown'],
    ['const people: any[] = []; for (const row of data.rows) people.push(row.name, Math.random());', '', 'unknown'],
    ['const people = { list: "" }; people.list = data.date;', '', 'unknown'],
    ['const people: any[] = []; fill(people);', 'const fill = (list: any[]) => { list.push(Date.now()); };', 'unknown'],
    ['const people: any[] = []; fill(people);', 'const fill = (list: any[]) => { list.push("x"); };', 'none'],
    ['const people = list(data.rows);', 'const list = (rows: any[]) => rows.map((row) => row.age).join();', 'unknown'],
    ['let people = ""; if (Date.now() % 2) people = data.list;', '', 'unknown'],
    ['let people = 0; people++;', '', 'unknown'],
    ['let people = ""; try { people = data.list; } catch (error) { people = String(error); }', '', 'unknown'],
    [
      'const people = deps.list(data);',
      'interface Deps { list(data: any): string }\ndeclare const deps: Deps;',
      'unknown',
    ],
  ])('%s after %s: %s', (code, before, expected) => {
    const system = code.includes('people.list') ? '`You help these people: ${people.list}`' : undefined;
    expect(afterCode(code, system, `import { db } from 'some-database';\n${before}`)).toBe(expected);
  });

  test('of a function that calls itself', () => {
    const list = (last: string) =>
      `const list = (rows: any[], said = 'x'): string => (rows.length ? list(rows.slice(1), ${last}) : said);`;
    const code = 'const people = list(data.rows);';
    expect(afterCode(code, undefined, list('said'))).toBe('none');
    expect(afterCode(code, undefined, list('String(Date.now())'))).toBe('unknown');
  });

  test('of a request that is sent again by the function itself', () => {
    const again = (first: string) =>
      shownPrefix(
        callsIn(`${CLIENT}async function ask(question: string, system: string, left = 3): Promise<any> {
  try { ${call('system')} } catch { return ask(question, system, left - 1); }
}
export const run = (question: string, text: string) => ask(question, ${first});`).find(
          ({ callee, recognisedBy }) => recognisedBy === 'wrapper' && callee.text === 'ask',
        ) as LlmCall,
      );
    expect(again('text')).toBe('unknown');
    const alone = `${CLIENT}export async function ask(question: string, system: string, left = 3): Promise<any> {
  ${call('system')}
  if (left > 0) await ask(question, system, left - 1);
}`;
    expect(callsIn(alone).map(shownPrefix)).toEqual(['unknown', 'unknown']);
  });

  test('of an object that another file changes', () => {
    const files = (value: string): Files => ({
      '/app/state.ts': 'export const state = { city: process.argv[2] };',
      '/app/other.ts': `import { state } from './state.js';\nexport function move(city: string) { state.city = ${value}; }`,
      '/app/chat.ts': `import './other.js';\nimport { state } from './state.js';\n${CLIENT}export async function ask(question: string) {\n${call('`You know what is said here: ${state.city}`')}\n}`,
    });
    expect(requestAmong(files('city'))).not.toBe('Date.now()');
    expect(requestAmong(files('String(Date.now())'))).toBe('unknown');
  });

  test('where it is declared and never set in sight, nothing is known', () => {
    expect(inFunction('other: string', '`You are the assistant of ${name}.`', 'declare const name: string;')).toBe(
      'unknown',
    );
  });
});

describe('what callers pass', () => {
  const ASK = `import OpenAI from 'openai';
const client = new OpenAI();
export async function ask(question: string, context: string) {
  ${call('`You know what is said here: ${context}`')}
}
`;
  const ofRequest = (caller: string) => callsIn(ASK, { '/app/caller.ts': caller }).map(shownPrefix).join();

  const ownRequest = (own: string) => {
    const [first] = callsIn(`${ASK}${own}`).filter(({ recognisedBy }) => recognisedBy === 'type');
    return first && shownPrefix(first);
  };

  test('in the same file', () => {
    expect(ownRequest('export const run = (city: string) => ask("Hi", city);')).toBe('none');
    expect(ownRequest('export const run = () => ask("Hi", new Date().toISOString());')).toBe('unknown');
    expect(
      ownRequest(
        'export const run = (city: string) => { const said = `${city} ${Date.now()}`; return ask("Hi", said); };',
      ),
    ).toBe('unknown');
    expect(ownRequest('export const run = (...said: [string, string]) => ask(...said);')).toBe('none');
  });

  test('in another file that is analysed with it', () => {
    const files = (said: string): Files => ({
      '/app/chat.ts': ASK,
      '/app/caller.ts': `import { ask as put } from './chat.js';\nexport const run = (city: string) => put('Hi', ${said});`,
    });
    const inBoth = (said: string) => requestAmong(files(said));
    expect(inBoth('city')).toBe('none');
    expect(inBoth('`${city} ${Math.random()}`')).toBe('unknown');
    expect(ofRequest('')).toBe('none');
  });

  test('of a method, also through an interface', () => {
    const files = (said: string): Files => ({
      '/app/chat.ts': `${CLIENT}export interface Bot { put(question: string, context: string): Promise<any> }
export class Helper implements Bot {
  async put(question: string, context: string) {
    ${call('`You know what is said here: ${context}`')}
  }
}`,
      '/app/caller.ts': `import type { Bot } from './chat.js';\nimport { Helper } from './chat.js';
export const bot: Bot = new Helper();
export const run = (city: string) => bot.put('Hi', ${said});`,
    });
    expect(requestAmong(files('city'))).toBe('none');
    expect(requestAmong(files('String(Date.now())'))).toBe('unknown');
  });

  test('to a function that is handed to another', () => {
    const each = (list: string, before = '') =>
      shownPrefix(
        callIn(`${CLIENT}${before}export const run = (question: string, rows: any[]) =>
  ${list}(async (row) => { ${call('`You know what is said here: ${row}`')} });`),
      );
    expect(each('rows.map')).toBe('none');
    expect(each('[1, 2].forEach')).toBe('none');
    expect(each('[String(Date.now())].map')).toBe('unknown');
    expect(each('twice', 'const twice = (f: (row: string) => any) => f("A");\n')).toBe('none');
    expect(each('twice', 'const twice = (f: (row: number) => any) => f(Date.now());\n')).toBe('unknown');
  });

  test('a route handler gets data', () => {
    const handler = (hole: string) =>
      shownPrefix(
        callIn(`import express from 'express';\n${CLIENT}const app = express();
app.post('/ask', async (req, res) => { const { question, city } = req.body; ${call(`\`You know the city well: \${${hole}}\``)} });`),
      );
    expect(handler('city')).toBe('none');
    expect(handler('req.body.time')).toBe('unknown');
  });
});

function requestAmong(files: Files): string | undefined {
  const { '/app/chat.ts': text = '', ...others } = files;
  const found = analyzeAll({ ...others, '/app/chat.ts': text });
  return found && shownPrefix(found);
}

function analyzeAll(files: Files): LlmCall | undefined {
  return analyzeFiles(files).calls.find(({ recognisedBy }) => recognisedBy === 'type');
}

describe('members of classes', () => {
  const inClass = (members: string, hole: string, behind = '') =>
    shownPrefix(
      callIn(`${CLIENT}export class Bot {
  ${members}
  async ask(question: string) { ${call(`\`You know what is said here: \${${hole}}\``)} }
}
${behind}`),
    );

  test.each<[string, string, string]>([
    ['constructor(private readonly city: string) {}', 'this.city', 'none'],
    ['city; constructor(options) { this.city = options.city; }', 'this.city', 'none'],
    ['private city = ""; move(city: string) { this.city = city; }', 'this.city', 'none'],
    ['constructor(private readonly city: string) {} get place() { return `in ${this.city}`; }', 'this.place', 'none'],
    ['constructor(private readonly city: string) {} place() { return `in ${this.city}`; }', 'this.place()', 'none'],
    ['constructor(private readonly day: string) {}', 'this.day', 'unknown'],
    ['private city = ""; move() { this.city = String(Date.now()); }', 'this.city', 'unknown'],
    ['private asked = 0; count() { this.asked += 1; }', 'this.asked', 'unknown'],
    ['private city = ""; set(all: any) { Object.assign(this, all); }', 'this.city', 'unknown'],
    ['private city?: string;', 'this.city', 'unknown'],
    ['constructor(private readonly when: Date) {} get place() { return `in ${this.when}`; }', 'this.place', 'unknown'],
  ])('%s: %s is %s', (members, hole, expected) => {
    expect(inClass(members, hole)).toBe(expected);
  });

  test('made with a time somewhere', () => {
    const members = 'constructor(private readonly city: string) {}';
    expect(inClass(members, 'this.city', 'export const make = (city: string) => new Bot(city);')).toBe('none');
    expect(inClass(members, 'this.city', 'export const make = () => new Bot(new Date().toString());')).toBe('unknown');
  });

  test('of a class that is extended may be others', () => {
    const members = 'constructor(private readonly city: string) {} protected place() { return this.city; }';
    const heir = 'export class Clock extends Bot { protected place() { return String(new Date()); } }';
    expect(inClass(members, 'this.place()')).toBe('none');
    expect(inClass(members, 'this.place()', heir)).toBe('unknown');
  });
});

test('plain JavaScript', () => {
  const inModule = (said: string) => {
    const text = `const OpenAI = require('openai');
const client = new OpenAI();
class Bot {
  constructor(city) { this.city = city; }
  async ask(question, context) { ${call('`You know what is said here: ${context} ${this.city}`')} }
}
const bot = new Bot(process.argv[2]);
module.exports = { run: (question, list) => bot.ask(question, ${said}) };`;
    const found = callsIn(text, {}, '/app/chat.js').find(({ recognisedBy }) => recognisedBy !== 'wrapper');
    return found && shownPrefix(found);
  };
  expect(inModule("list.join(', ')")).toBe('none');
  expect(inModule('list.length + Date.now()')).toBe('unknown');
});

describe('messages whose roles are not known at once', () => {
  const sent = (messages: string, before = '') =>
    shownPrefix(
      callIn(`${CLIENT}export async function ask(history: any[], question: string, isOld: boolean) {
${before}
await client.chat.completions.create({ model: 'gpt-4o', messages: ${messages} });
}`),
    );
  const pairs = (role: string) => `const list: any = []; for (const turn of history) {
  list.push({ role: ${role}, content: turn.question });
  if (turn.answer) list.push({ role: 'assistant', content: turn.answer });
}`;

  test('made in sight', () => {
    expect(sent('list', pairs("'user'"))).toBe('none');
    expect(sent('list', pairs("isOld ? 'user' : 'assistant'"))).toBe('none');
    expect(sent('list', pairs('turn.role'))).toBe('unknown');
    expect(sent('list', pairs("'system'"))).toBe('unknown');
    expect(
      sent('list', 'const list: any[] = []; for (const turn of history) list.push({ by: turn.by, ...turn });'),
    ).toBe('unknown');
    expect(
      sent("[...history.map((turn) => ({ role: 'user', content: turn.text })), { role: 'user', content: question }]"),
    ).toBe('none');
    expect(
      sent('[...history.map((turn) => ({ role: turn.by, content: turn.text })), { role: "user", content: question }]'),
    ).toBe('unknown');
  });

  test('kept in a map', () => {
    const chat = (content: string) =>
      shownPrefix(
        callIn(`${CLIENT}const chats = new Map<string, any>();
export function start(id: string, document: any) {
  chats.set(id, { messages: [{ role: 'system', content: ${content} }] });
}
export async function ask(id: string, question: string) {
  const chat = chats.get(id);
  chat.messages.push({ role: 'user', content: question });
  await client.chat.completions.create({ model: 'gpt-4o', messages: chat.messages });
}`),
      );
    expect(chat('`You know this document: ${document.text}`')).toBe('none');
    expect(chat('`You know this document: ${document.text} ${Date.now()}`')).toBe('unknown');
    expect(chat('document.prompt')).toBe('unknown');
  });

  test('a conversation behind a system prompt is data, one that is the whole prompt may be anything', () => {
    const system = "{ role: 'system', content: 'You are brief.' }";
    expect(sent(`[${system}, ...history]`)).toBe('none');
    expect(sent('history')).toBe('unknown');
    expect(sent('[...history, { role: "user", content: question }]')).toBe('unknown');
    expect(
      sent(
        `[${system}, ...history, ...stamped]`,
        "const stamped = [{ role: 'system', content: String(Date.now()) }].filter(() => isOld);",
      ),
    ).not.toBe('none');
  });
});
