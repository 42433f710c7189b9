// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { CLIENT, callIn, type Files } from './world.js';

/** A call inside a function, with this as its instructions. */
function callWith(instructions: string, head = '', others: Files = {}): LlmCall {
  const call = `client.responses.create({ model: 'gpt-4o', instructions: ${instructions}, input: question })`;
  return callIn(`${head}\n${CLIENT}export async function ask(question: string) {\n  return ${call};\n}\n`, others);
}

function granularityOf({ volatilePrefix }: LlmCall): string {
  return typeof volatilePrefix === 'object' ? volatilePrefix.granularity : (volatilePrefix ?? 'stable');
}

describe('what differs from request to request', () => {
  test.each<[string, string]>([
    ['`It is ${new Date()}.`', ''],
    ['`It is ${new Date().toISOString()}.`', ''],
    ['`It is ${Date()}.`', ''],
    ["'It is ' + Date.now()", ''],
    ["['It is', String(Date.now())].join(' ')", ''],
    ['`It is ${new Date().toLocaleTimeString()}.`', ''],
    ['`It is ${new Date().toLocaleString()}.`', ''],
    ['`It is ${Math.floor(Date.now() / 1000)}.`', ''],
    ['`Id ${Math.random()}.`', ''],
    ['`Id ${crypto.randomUUID()}.`', ''],
    ['`Id ${randomUUID()}.`', `import { randomUUID } from 'node:crypto';`],
    ['`Id ${crypto.randomBytes(8).toString("hex")}.`', `import crypto from 'crypto';`],
    ['`Id ${id()}.`', `import { v4 as id } from 'uuid';`],
    ['`Id ${nanoid()}.`', `import { nanoid } from 'nanoid';`],
    ['`It is ${dayjs().format()}.`', `import dayjs from 'dayjs';`],
    ['`It is ${dayjs().format("HH:mm")}.`', `import dayjs from 'dayjs';`],
    ['`It is ${moment().format("LLLL")}.`', `import moment from 'moment';`],
    ['`It is ${DateTime.now().toISO()}.`', `import { DateTime } from 'luxon';`],
    ['`It is ${performance.now()}.`', ''],
    ['`Request ${count++}.`', 'let count = 0;'],
    ['`Request ${++count}.`', 'let count = 0;'],
    ['`It is ${now()}.`', 'const now = () => new Date().toISOString();'],
    ['`It is ${stamp(new Date())}.`', 'const stamp = (date: Date) => date.toISOString();'],
    ['prompt()', 'function prompt() { const now = new Date(); return `It is ${now.toISOString()}.`; }'],
    ['`It is ${JSON.stringify({ now: Date.now() })}.`', ''],
  ])('%s %s', (instructions, head) => {
    expect(granularityOf(callWith(instructions, head))).toBe('request');
  });

  test('through another file', () => {
    const others = { '/app/time.ts': 'export const now = () => new Date().toISOString();' };
    const { volatilePrefix } = callWith('`It is ${now()}.`', `import { now } from './time.js';`, others);
    expect(volatilePrefix).toMatchObject({
      granularity: 'request',
      at: { file: '/app/time.ts' },
      entry: { file: '/app/chat.ts' },
    });
  });
});

describe('what differs from request to request, made elsewhere', () => {
  test.each<[string, string]>([
    ['new Clock().line', 'class Clock { get line() { return `It is ${new Date().toISOString()}.`; } }'],
    ['Clock.line', 'class Clock { static get line() { return `It is ${new Date().toISOString()}.`; } }'],
    ['clock.line()', 'const clock = { line() { return `It is ${new Date().toISOString()}.`; } };'],
    ['`It is ${new Clock().now}.`', 'class Clock { readonly now = Date.now(); }'],
    [
      'new Prompt(new Date()).text()',
      'class Prompt { constructor(private now: Date) {} text() { return `It is ${this.now.toISOString()}.`; } }',
    ],
    ['prompt()', 'function prompt(now = new Date()) { return `It is ${now.toISOString()}.`; }'],
    ['prompt()', 'function prompt({ now = new Date() } = {}) { return `It is ${now.toISOString()}.`; }'],
    ['prompt({ now: Date.now() })', 'const prompt = ({ now }: { now: number }) => `It is ${now}.`;'],
    ['`It is ${clock().now}.`', 'const clock = () => ({ now: Date.now() });'],
    ['await prompt()', 'async function prompt() { return `It is ${new Date().toISOString()}.`; }'],
    [
      'await prompt()',
      'const clock = async () => Date.now();\nasync function prompt() { const [now] = await Promise.all([clock()]); return `It is ${now}.`; }',
    ],
    ['`Id ${id()}.`', `import { createIdGenerator } from 'ai';\nconst id = createIdGenerator();`],
    ['`Request ${next()}.`', 'let count = 0;\nfunction next() { count++; return count; }'],
    ['`Run ${context.awsRequestId}.`', 'declare const context: any;'],
    ['`Run ${req.headers["x-request-id"]}.`', 'declare const req: any;'],
  ])('%s %s', (instructions, head) => {
    expect(granularityOf(callWith(instructions, head))).toBe('request');
  });

  test('the way is noted, source first', () => {
    const others = {
      '/app/time.ts': 'export class Clock {\n  static now() { return new Date().toISOString(); }\n}',
      '/app/prompt.ts': `import { Clock } from './time.js';\nexport const prompt = () => \`It is \${Clock.now()}.\`;`,
    };
    const { volatilePrefix } = callWith('prompt()', `import { prompt } from './prompt.js';`, others);
    const path = typeof volatilePrefix === 'object' ? volatilePrefix.path : [];
    expect(path.map(({ file }) => file)).toEqual(['/app/time.ts', '/app/prompt.ts', '/app/chat.ts']);
  });

  test.each<[string, string, boolean]>([
    ['before a loop', 'const now = Date.now(); for (const input of inputs)', true],
    ['in a loop', 'for (const input of inputs) { const now = Date.now();', false],
    ['without a loop', 'const now = Date.now(); const input = inputs[0] ?? "";', false],
  ])('made %s', (_, head, expected) => {
    const call = "await client.responses.create({ model: 'gpt-4o', instructions: `It is ${now}.`, input });";
    const end = head.includes('{ const') ? '}' : '';
    const text = `${CLIENT}export async function ask(inputs: string[]) { ${head} ${call} ${end} }`;
    expect(callIn(text).volatilePrefix).toMatchObject({ madeBeforeLoop: expected });
  });
});

describe('what differs from day to day', () => {
  test.each<[string, string]>([
    ['`It is ${new Date().toDateString()}.`', ''],
    ['`It is ${new Date().toLocaleDateString()}.`', ''],
    ["`It is ${new Date().toLocaleDateString('en', { weekday: 'long' })}.`", ''],
    ['`It is ${new Date().toISOString().slice(0, 10)}.`', ''],
    ["`It is ${new Date().toISOString().split('T')[0]}.`", ''],
    ['`It is ${new Date().getFullYear()}.`', ''],
    ['`It is ${new Date().getMonth() + 1}.`', ''],
    ["`It is ${format(new Date(), 'yyyy-MM-dd')}.`", `import { format } from 'date-fns';`],
    ["`It is ${dayjs().format('YYYY-MM-DD')}.`", `import dayjs from 'dayjs';`],
    ["`It is ${new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date())}.`", ''],
    ['`It is ${format.format(new Date())}.`', `const format = new Intl.DateTimeFormat('en', { dateStyle: 'long' });`],
    ['`It is ${DateTime.now().toLocaleString()}.`', `import { DateTime } from 'luxon';`],
    ['`Day ${Math.floor(Date.now() / 86_400_000)}.`', ''],
    ['`It is ${new Date().toISOString().slice(0, 7)}.`', ''],
  ])('%s', (instructions, head) => {
    expect(granularityOf(callWith(instructions, head))).toBe('day');
  });

  test('counts less than what differs between requests', () => {
    expect(granularityOf(callWith('`On ${new Date().toDateString()}, id ${Math.random()}.`'))).toBe('request');
  });
});

describe('what does not differ', () => {
  test.each<[string, string]>([
    ['SYSTEM', 'const now = () => Date.now();\nconst SYSTEM = `Started ${now()}.`;'],
    ['TABLE.a', 'const build = (a: string) => `${a} ${Date.now()}`;\nconst TABLE = { a: build("a") };'],
    ['Prompts.text', 'const now = () => Date.now();\nclass Prompts { static text = `Started ${now()}.`; }'],
    ['SYSTEM', 'const SYSTEM = (() => `Started ${Date.now()}.`)();'],
    ['system()', 'let kept = "";\nfunction system() { if (!kept) kept = `Started ${Date.now()}.`; return kept; }'],
    [
      'build()',
      'const maker = () => { const now = Date.now(); return () => `Started ${now}.`; };\nconst build = maker();',
    ],
    [
      'prompt.text()',
      'class Prompt { constructor(private now: Date) {} text() { return `Since ${this.now.toISOString()}.`; } }\nconst prompt = new Prompt(new Date());',
    ],
    ['`Winter: ${Date.now() > 1_800_000_000_000}.`', ''],
    ['`Zone ${new Date().getTimezoneOffset()}.`', ''],
    ['`For ${isOpen(new Date())}.`', 'declare function isOpen(date: Date): string;'],
    ['`Request ${requestId}.`', 'declare const requestId: string;'],
    ['`Request ${req.params.id}.`', 'declare const req: any;'],
    [`'Be brief.'`, ''],
    ['PROMPT', `const PROMPT = 'Be brief.';`],
    ['`It is ${new Date(0).getFullYear()} or later.`', ''],
    ["`Since ${new Date('2024-01-01').toISOString()}.`", ''],
    ['`Started at ${STARTED}.`', 'const STARTED = Date.now();'],
    ['`Session ${bot.id}.`', 'class Bot { id = crypto.randomUUID(); }\nconst bot = new Bot();'],
    ['`Run ${RUN}.`', `import { randomUUID } from 'crypto';\nconst RUN = randomUUID();`],
    ['`In ${process.env.REGION}.`', ''],
    ['`For ${name}.`', 'declare const name: string;'],
    ['`A ${uuid}.`', `import { NIL as uuid } from 'uuid';`],
    ['`A ${v5("name", "ns")}.`', `import { v5 } from 'uuid';`],
    ['`A ${crypto.createHash("sha1").update("a").digest("hex")}.`', `import crypto from 'node:crypto';`],
    ['`A ${Math.round(2.5)}.`', ''],
    ["`On ${dayjs('2024-01-01').format()}.`", `import dayjs from 'dayjs';`],
  ])('%s %s', (instructions, head) => {
    expect(['stable', 'unknown']).toContain(granularityOf(callWith(instructions, head)));
  });

  test('a clock in the question, which is new in every request anyway', () => {
    const text = `${CLIENT}export const ask = () => client.responses.create({ model: 'gpt-4o', instructions: 'Be brief.', input: \`It is \${new Date()}.\` });`;
    expect(granularityOf(callIn(text))).toBe('stable');
  });

  test('a function of the same name as a source of another package', () => {
    expect(granularityOf(callWith('`A ${nanoid()}.`', `const nanoid = () => 'fixed';`))).toBe('stable');
    expect(
      granularityOf(
        callWith('`A ${v4()}.`', `import { v4 } from './versions';`, {
          '/app/versions.ts': `export const v4 = () => 'four';`,
        }),
      ),
    ).toBe('stable');
  });

  test('an own Date', () => {
    expect(granularityOf(callWith('`A ${Date.now()}.`', `const Date = { now: () => 'fixed' };`))).toBe('stable');
  });
});

describe('a volatile value is found in', () => {
  const NOW = '${new Date().toISOString()}';
  const chat = (messages: string, more = '') =>
    callIn(
      `${CLIENT}export const ask = (question: string) => client.chat.completions.create({ model: 'gpt-4o', messages: ${messages}${more} });`,
    );

  test.each<[string, string, string]>([
    [
      'a system message',
      `[{ role: 'system', content: \`It is ${NOW}.\` }, { role: 'user', content: question }]`,
      'request',
    ],
    [
      'a developer message',
      `[{ role: 'developer', content: \`It is ${NOW}.\` }, { role: 'user', content: question }]`,
      'request',
    ],
    [
      'a block of one',
      `[{ role: 'system', content: [{ type: 'text', text: \`It is ${NOW}.\` }] }, { role: 'user', content: question }]`,
      'request',
    ],
    [
      'a user message',
      `[{ role: 'system', content: 'Be brief.' }, { role: 'user', content: \`It is ${NOW}.\` }]`,
      'stable',
    ],
  ])('%s: %s', (_, messages, expected) => {
    expect(granularityOf(chat(messages))).toBe(expected);
  });

  test('a tool', () => {
    const tools = `, tools: [{ type: 'function', function: { name: 'clock', description: \`Now: ${NOW}\` } }]`;
    expect(granularityOf(chat(`[{ role: 'user', content: question }]`, tools))).toBe('request');
  });
});

test('the text around it is counted', () => {
  const { volatilePrefix } = callWith('`12345${Date.now()}1234567`');
  expect(volatilePrefix).toMatchObject({ staticCharsBefore: 5, staticCharsAfter: 7, source: 'Date.now()' });
});
