import { describe, expect, test } from 'vitest';
import { callIn, callsIn, type Files, shown } from './world.js';

const IMPORT = `import OpenAI from 'openai';\n`;
const NEW = 'new OpenAI({ maxRetries: 8 })';
const BODY = `({ model: 'gpt-4o', input: 'hi' })`;

/** The retries that the only call of a text makes: eight when its client was found. */
function retriesIn(text: string, others: Files = {}, file?: string): string {
  return shown(callIn(IMPORT + text, others, file).retries.fact);
}

describe('a client is followed', () => {
  test.each<[string, string]>([
    ['at once', `${NEW}.responses.create${BODY}`],
    ['in a constant', `const c = ${NEW};\nc.responses.create${BODY}`],
    ['in a let', `let c = ${NEW};\nc.responses.create${BODY}`],
    ['in a let that is set once', `let c: OpenAI;\nc = ${NEW};\nc.responses.create${BODY}`],
    ['under another name', `const a = ${NEW};\nconst b = a;\nb.responses.create${BODY}`],
    ['in parentheses', `(${NEW}).responses.create${BODY}`],
    ['behind `!` and `?.`', `const c = ${NEW};\nc!.responses?.create${BODY}`],
    ['behind a cast', `const c = ${NEW} as any;\nc.responses.create${BODY}`],
    ['behind a cast in the call', `const c = ${NEW};\n(c as any).responses.create${BODY}`],
    ['behind a cast of the resource', `const c = ${NEW};\n(c.responses as any).create${BODY}`],
    ['in an object', `const llm = { openai: ${NEW} };\nllm.openai.responses.create${BODY}`],
    ['in a nested object', `const deps = { llm: { openai: ${NEW} } };\ndeps.llm.openai.responses.create${BODY}`],
    ['in a table of constants', `const clients = { a: ${NEW} } as const;\nclients['a'].responses.create${BODY}`],
    ['in a list', `const clients = [${NEW}];\nclients[0].responses.create${BODY}`],
    ['taken out of an object', `const { openai } = { openai: ${NEW} };\nopenai.responses.create${BODY}`],
    ['its resource taken out', `const { responses } = ${NEW};\nresponses.create${BODY}`],
    ['its resource in a variable', `const r = ${NEW}.responses;\nr.create${BODY}`],
    ['its method taken out', `const { create } = ${NEW}.responses;\ncreate${BODY}`],
    ['its method renamed', `const { create: ask } = ${NEW}.responses;\nask${BODY}`],
    ['its method bound', `const c = ${NEW};\nconst ask = c.responses.create.bind(c.responses);\nask${BODY}`],
    ['from a factory', `const make = () => ${NEW};\nmake().responses.create${BODY}`],
    [
      'from a factory with a body',
      `function make() { const c = ${NEW}; return c; }\nconst c = make();\nc.responses.create${BODY}`,
    ],
    [
      'from an async factory',
      `const make = async () => ${NEW};\nexport async function f() { const c = await make(); return c.responses.create${BODY}; }`,
    ],
    [
      'from a factory with an argument',
      `const make = (maxRetries: number) => new OpenAI({ maxRetries });\nmake(8).responses.create${BODY}`,
    ],
    ['from a generic function', `const wrap = <T>(c: T): T => c;\nwrap(${NEW}).responses.create${BODY}`],
    [
      'from a lazy one',
      `let c: OpenAI | undefined;\nfunction get() { c ??= ${NEW}; return c; }\nget().responses.create${BODY}`,
    ],
    [
      'out of Promise.all',
      `export async function f() { const [c] = await Promise.all([Promise.resolve(${NEW}), 5]); return c.responses.create${BODY}; }`,
    ],
    [
      'out of a Map',
      `const all = new Map([['a', 1]]);\nconst clients = new Map<string, typeof one>();\nconst one = ${NEW};\nclients.get('a').responses.create${BODY}`,
    ],
    ['in a loop', `for (const c of [${NEW}]) c.responses.create${BODY}`],
    ['in a callback', `[${NEW}].map((c) => c.responses.create${BODY})`],
    ['in a namespace', `namespace llm { export const c = ${NEW}; }\nllm.c.responses.create${BODY}`],
    ['satisfying something', `const c = ${NEW} satisfies OpenAI;\nc.responses.create${BODY}`],
  ])('%s', (_, text) => {
    expect(retriesIn(text)).toBe('8');
  });

  test.each<[string, string]>([
    ['a field', `class Bot { c = ${NEW}; ask() { return this.c.responses.create${BODY}; } }`],
    ['a #private field', `class Bot { #c = ${NEW}; ask() { return this.#c.responses.create${BODY}; } }`],
    [
      'a field that the constructor sets',
      `class Bot { private c; constructor() { this.c = ${NEW}; } ask() { return this.c.responses.create${BODY}; } }`,
    ],
    [
      'a typed field that the constructor sets',
      `class Bot { private c: OpenAI; constructor() { this.c = ${NEW}; } ask() { return this.c.responses.create${BODY}; } }`,
    ],
    ['a typed field', `class Bot { c: OpenAI = ${NEW}; ask() { return this.c.responses.create${BODY}; } }`],
    ['a static field', `class Bot { static c = ${NEW}; ask() { return Bot.c.responses.create${BODY}; } }`],
    ['a getter', `class Bot { get c() { return ${NEW}; } ask() { return this.c.responses.create${BODY}; } }`],
    ['a getter of an object', `const llm = { get c() { return ${NEW}; } };\nllm.c.responses.create${BODY}`],
    [
      'an inherited field',
      `class Base { protected c = ${NEW}; }\nclass Bot extends Base { ask() { return this.c.responses.create${BODY}; } }`,
    ],
    ['a method', `class Bot { c() { return ${NEW}; } ask() { return this.c().responses.create${BODY}; } }`],
  ])('through %s', (_, text) => {
    expect(retriesIn(text)).toBe('8');
  });

  test('through a class that extends the SDK', () => {
    const extending = 'class Llm extends OpenAI { constructor() { super({ maxRetries: 8 }); } }\n';
    expect(callIn(`${IMPORT}${extending}new Llm().responses.create${BODY}`).sdk).toBe('openai');
    expect(retriesIn(`class Llm extends OpenAI {}\nnew Llm({ maxRetries: 8 }).responses.create${BODY}`)).toBe('8');
  });

  test('through functions of JavaScript', () => {
    const field = `function Bot() { this.c = ${NEW}; }\nBot.prototype.ask = function () { return this.c.responses.create${BODY}; };`;
    expect(retriesIn(field, {}, '/app/bot.js')).toBe('8');
    const typed = `/** @param {OpenAI} c */\nexport const ask = (c) => c.responses.create${BODY};`;
    expect(retriesIn(typed, {}, '/app/bot.js')).toBe('unknown');
  });

  test('through another file', () => {
    const others = { '/app/llm.ts': `${IMPORT}export const make = (maxRetries = 8) => new OpenAI({ maxRetries });` };
    const call = callIn(`import { make } from './llm';\nmake().responses.create${BODY}`, others);
    expect(shown(call.retries.fact)).toBe('8');
    expect(call.via.map(({ file }) => file)).toEqual(['/app/llm.ts']);
  });
});

describe('a client that comes in by its type alone is a client, and its settings are not known', () => {
  test.each<[string, string]>([
    ['a parameter with a default', `export const ask = (c = ${NEW}) => c.responses.create${BODY}`],
    ['a parameter', `export const ask = (c: OpenAI) => c.responses.create${BODY}`],
    ['a destructured parameter', `export const ask = ({ c }: { c: OpenAI }) => c.responses.create${BODY}`],
    [
      'an injected field',
      `class Bot { constructor(private readonly c: OpenAI) {} ask() { return this.c.responses.create${BODY}; } }`,
    ],
    [
      'an injected field, set by hand',
      `class Bot { c: OpenAI; constructor(c: OpenAI) { this.c = c; } ask() { return this.c.responses.create${BODY}; } }`,
    ],
    ['a declaration', `declare const c: OpenAI;\nc.responses.create${BODY}`],
    ['an interface', `interface Deps { c: OpenAI }\nexport const ask = (deps: Deps) => deps.c.responses.create${BODY}`],
    ['Partial', `export const ask = (d: Partial<{ c: OpenAI }>) => d.c?.responses.create${BODY}`],
    ['Pick', `export const ask = (d: Pick<{ c: OpenAI; x: 1 }, 'c'>) => d.c.responses.create${BODY}`],
    ['a part of the client', `export const ask = (c: Pick<OpenAI, 'responses'>) => c.responses.create${BODY}`],
    [
      'ReturnType',
      `const make = (): OpenAI => null as any;\nexport const ask = (c: ReturnType<typeof make>) => c.responses.create${BODY}`,
    ],
    ['a generic with a bound', `export const ask = <C extends OpenAI>(c: C) => c.responses.create${BODY}`],
    ['null or a client', `export const ask = (c: OpenAI | null) => c!.responses.create${BODY}`],
    ['a Map', `const clients = new Map<string, OpenAI>();\nclients.get('a')!.responses.create${BODY}`],
    ['options from elsewhere', `declare const options: any;\nnew OpenAI(options).responses.create${BODY}`],
    ['options with a spread', `declare const options: {};\nnew OpenAI({ ...options }).responses.create${BODY}`],
    [
      'options that are typed',
      `const options: ConstructorParameters<typeof OpenAI>[0] = JSON.parse('{}');\nnew OpenAI(options).responses.create${BODY}`,
    ],
    ['a client that is replaced', `let c = ${NEW};\nc = JSON.parse('{}');\nc.responses.create${BODY}`],
  ])('%s', (_, text) => {
    expect(retriesIn(text)).toBe('unknown');
  });
});

describe('one of several clients', () => {
  const two = `const a = new OpenAI({ maxRetries: 8 });\nconst b = new OpenAI({ maxRetries: 1 });\ndeclare const flag: boolean;\n`;

  test.each<[string, string]>([
    ['by a condition', `(flag ? a : b).responses.create${BODY}`],
    ['by a condition in a variable', `const c = flag ? a : b;\nc.responses.create${BODY}`],
    ['by a table', `const all = { a, b };\ndeclare const key: 'a' | 'b';\nall[key].responses.create${BODY}`],
    [
      'by a function',
      `const pick = (f: boolean) => { if (f) return a; return b; };\npick(flag).responses.create${BODY}`,
    ],
    ['by two assignments', `let c;\nif (flag) c = a;\nelse c = b;\nc.responses.create${BODY}`],
  ])('%s', (_, text) => {
    expect(retriesIn(two + text)).toMatch(/^(?:1 or 8|unknown)$/);
  });

  test('with the same setting has that setting', () => {
    const same = two.replace('1', '8');
    expect(retriesIn(`${same}(flag ? a : b).responses.create${BODY}`)).toBe('8');
  });

  test('one of them the default', () => {
    const one = two.replace('{ maxRetries: 1 }', '');
    expect(retriesIn(`${one}(flag ? a : b).responses.create${BODY}`)).toMatch(/^(?:2 or 8|unknown)$/);
  });
});

describe('withOptions', () => {
  test.each<[string, string, string]>([
    ['sets', `new OpenAI().withOptions({ maxRetries: 8 }).responses.create${BODY}`, '8'],
    ['sets again', `${NEW}.withOptions({ maxRetries: 1 }).responses.create${BODY}`, '1'],
    ['keeps', `${NEW}.withOptions({ timeout: 5 }).responses.create${BODY}`, '8'],
    ['keeps, twice', `${NEW}.withOptions({ timeout: 5 }).withOptions({}).responses.create${BODY}`, '8'],
    ['in a variable', `const c = ${NEW};\nconst d = c.withOptions({ maxRetries: 1 });\nd.responses.create${BODY}`, '1'],
    [
      'leaves the first as it was',
      `const c = ${NEW};\nc.withOptions({ maxRetries: 1 });\nc.responses.create${BODY}`,
      '8',
    ],
  ])('%s', (_, text, expected) => {
    expect(retriesIn(text)).toBe(expected);
  });
});

describe('what is called is what its type says', () => {
  test.each<[string, string]>([
    [
      'a class of the same name',
      `class Client { responses = { create(o: {}) { return o; } }; }\nnew Client().responses.create${BODY}`,
    ],
    [
      'a method of the same name',
      `declare const db: { users: { create(o: {}): void } };\ndb.users.create({ name: 'Ada' })`,
    ],
    ['a test double', `const c = { responses: { create: (o: {}) => o } };\nc.responses.create${BODY}`],
    ['what is free', `const c = new OpenAI();\nc.models.list();\nc.files.create({ file: 1, purpose: 'x' })`],
    ['a mention', `const c = new OpenAI();\nexport const ask = c.responses.create;`],
  ])('%s is no call', (_, text) => {
    expect(callsIn(IMPORT + text)).toEqual([]);
  });

  test('each call is found once, in the order of the text', () => {
    const text = `${IMPORT}const c = new OpenAI();\nc.embeddings.create({ model: 'e', input: await c.responses.create${BODY} });\nc.responses.create${BODY};`;
    expect(callsIn(text).map(({ callee }) => callee.text)).toEqual([
      'c.embeddings.create',
      'c.responses.create',
      'c.responses.create',
    ]);
  });

  test.each<[string, string, string]>([
    ['any', `export const ask = (c: any) => c.chat.completions.create({ model: 'm', messages: [] })`, 'shape'],
    [
      'an untyped parameter',
      `export const ask = (c) => c.chat.completions.create({ model: 'm', messages: [] })`,
      'shape',
    ],
    [
      'a typed parameter',
      `export const ask = (c: OpenAI) => c.chat.completions.create({ model: 'm', messages: [] })`,
      'type',
    ],
  ])('%s is recognised by its %s', (_, text, by) => {
    expect(callIn(IMPORT + text).recognisedBy).toBe(by);
  });

  test.each([
    `export const ask = (c: any) => c.users.create({ model: 'm', messages: [] })`,
    `export const ask = (c: any) => c.chat.completions.create({ name: 'x' })`,
    'export const ask = (c: any) => c.chat.completions.create()',
    `export const ask = (c: any) => c.messages.create({ to: '+1', body: 'hi' })`,
  ])('%s has no unmistakable shape', (text) => {
    expect(callsIn(IMPORT + text)).toEqual([]);
  });
});
