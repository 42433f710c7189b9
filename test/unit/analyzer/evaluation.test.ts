// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { CLIENT, callIn, capOf, inputOf, shown, shownPrompt } from './world.js';

describe('a text', () => {
  test.each<[string, string, string]>([
    [`'hi'`, '', 'hi'],
    ['`hi`', '', 'hi'],
    [`'a' + 'b' + "c"`, '', 'abc'],
    ['`Hello ${name}!`', `const name = 'Ada';`, 'Hello Ada!'],
    ['`${a}${b}`', `const b = 'y', a = 'x' + b;`, 'xyy'],
    ['`Take ${3} of ${true}`', '', 'Take 3 of true'],
    [`['a', 'b'].join('\\n')`, '', 'a\nb'],
    ['lines.join()', `const lines = ['a', 'b'];`, 'a,b'],
    [`lines.join(SEP)`, `const SEP = ' - ', lines = ['a', 'b'];`, 'a - b'],
    [`['a', '', undefined, 'b'].filter(Boolean).join('|')`, '', 'a|b'],
    [`['a', '', 'b'].filter((line) => line.length > 0).join('|')`, '', 'a|b'],
    [
      `['a', 'b'].filter((line) => line !== skipped).join()`,
      'declare const skipped: string;',
      "{['a', 'b'].filter((line) => line !== skipped).j…}",
    ],
    ["['a', 'b'].map((x) => `- ${x}`).join('\\n')", '', '- a\n- b'],
    ["['a', 'b'].map((x, i) => `${i + 1}. ${x}`).join(' ')", '', '1. a 2. b'],
    ["['a', 'b'].map(bullet).join(' ')", 'function bullet(x: string) { return `* ${x}`; }', '* a * b'],
    ["['a', 'b'].map((x) => { return x + q; }).join(' ')", 'declare const q: string;', 'a{q} b{q}'],
    [
      "rules.map(({ name, text }) => `${name}: ${text}`).join('; ')",
      `const rules = [{ name: 'a', text: 'x' }, { name: 'b', text: 'y' }];`,
      'a: x; b: y',
    ],
    ["[['a'], ['b', 'c']].flatMap((list) => list).join('')", '', 'abc'],
    [`['a', 'b', 'c'].slice(1).concat('d').join('')`, '', 'bcd'],
    [`['a', 'b'].at(-1)`, '', 'b'],
    ['Object.keys(T).join() + Object.values(T).join()', `const T = { a: 'x', b: 'y' };`, 'a,bx,y'],
    ['Object.entries(T).map(([k, v]) => `${k}=${v}`).join()', `const T = { a: 'x', b: 'y' };`, 'a=x,b=y'],
    [
      'lines.join(" ")',
      `declare const x: boolean; const lines = ['a']; if (x) lines.push('b'); lines.push('c');`,
      "a {'b'} c",
    ],
    [
      'lines.join(" ")',
      `declare const xs: string[]; const lines = ['a']; for (const x of xs) lines.push(x);`,
      '{lines.join(" ")}',
    ],
    ['lines[1]', `declare const x: boolean; const lines = ['a', ...(x ? ['b'] : []), 'c']; `, '{lines[1]}'],
    [`['a', short && 'b'].filter(Boolean).join(' ')`, 'declare const short: boolean;', "a {short && 'b'}"],
    [`'a'.concat('b', 'c')`, '', 'abc'],
    [`'  hi  '.trim()`, '', 'hi'],
    ['` hi ${q} `.trim()', 'declare const q: string;', 'hi {q}'],
    [`'Hi'.toUpperCase() + 'Hi'.toLowerCase()`, '', 'HIhi'],
    [`'Hello'.slice(1, -1) + 'Hello'.substring(0, 2)`, '', 'ellHe'],
    [`'-'.repeat(3) + 'a'.padEnd(2, '.')`, '', '---a.'],
    [`'a,b'.split(',').join('|')`, '', 'a|b'],
    ['`${"abc".length}`', '', '3'],
    ['q.slice(0, 200)', 'declare const q: string;', '{q.slice(0, 200)}'],
    [`'Hi {{name}}.'.replace('{{name}}', 'Ada')`, '', 'Hi Ada.'],
    [`'Hi {{name}}.'.replace('{{name}}', user)`, 'declare const user: string;', 'Hi {user}.'],
    [`'{{a}}{{a}}'.replace('{{a}}', 'x')`, '', 'x{{a}}'],
    [`'{{a}}{{a}}'.replaceAll('{{a}}', 'x')`, '', 'xx'],
    [`'{{a}} {{b}}'.replace(/\\{\\{a\\}\\}/g, 'x')`, '', 'x {{b}}'],
    [`'{{a}} {{b}}'.replace(/\\{\\{(\\w+)\\}\\}/g, (_, key) => values[key])`, 'declare const values: any;', '{a} {b}'],
    [`'a b'.replace(' ', () => q)`, 'declare const q: string;', 'a{q}b'],
    [`'a  b'.replace(/\\s+/g, ' ')`, '', 'a b'],
    [`'ab'.replace(/(a|aa)+$/, 'x')`, '', "{'ab'.replace(/(a|aa)+$/, 'x')}"],
    [`'cost: x'.replace('x', '$&')`, '', "{'cost: x'.replace('x', '$&')}"],
    [`(short ? ' a ' : ' a ').trim()`, 'declare const short: boolean;', 'a'],
    ['PROMPTS.hello', `const PROMPTS = { hello: 'Hi.', bye: 'Bye.' } as const;`, 'Hi.'],
    [`PROMPTS['hello']`, `const PROMPTS = { hello: 'Hi.' };`, 'Hi.'],
    ['PROMPTS[key]', `const key = 'hello', PROMPTS = { hello: 'Hi.', bye: 'Bye.' };`, 'Hi.'],
    [
      'PROMPTS[Tone.Warm]',
      `enum Tone { Warm, Cold }\nconst PROMPTS = { [Tone.Warm]: 'Hi.', [Tone.Cold]: 'Bye.' };`,
      'Hi.',
    ],
    ["PROMPTS.get('hello')", `const PROMPTS = new Map([['hello', 'Hi.'], ['bye', 'Bye.']]);`, 'Hi.'],
    [
      "PROMPTS.get('hello')",
      `const PROMPTS = new Map([['hello', 'Hi.']]);\nPROMPTS.set('hello', 'Bye.');`,
      "{PROMPTS.get('hello')}",
    ],
    ['PROMPTS.a.b', `const PROMPTS = { a: { b: 'Hi.' } };`, 'Hi.'],
    ['PROMPTS[1]', `const PROMPTS = ['Hi.', 'Bye.'];`, 'Bye.'],
    ['Mode.Long', `enum Mode { Short = 'Be short.', Long = 'Be long.' }`, 'Be long.'],
    ['Mode.Long', `const enum Mode { Long = 'Be long.' }`, 'Be long.'],
    ['Prompts.hello', `class Prompts { static readonly hello = 'Hi.'; }`, 'Hi.'],
    ['Prompts.hello', `namespace Prompts { export const hello = 'Hi.'; }`, 'Hi.'],
    ['hello', `const { hello } = { hello: 'Hi.' };`, 'Hi.'],
    ['h', `const { hello: h = 'x' } = { hello: 'Hi.' };`, 'Hi.'],
    ['first', `const [first] = ['Hi.', 'Bye.'];`, 'Hi.'],
    [`String('Hi.')`, '', 'Hi.'],
    ['String.raw`a\\n${x}`', `const x = 'b';`, 'a\\nb'],
    [`(('Hi.' as string)!)`, '', 'Hi.'],
    [`'Hi.' satisfies string`, '', 'Hi.'],
    ['hello()', `function hello() { return 'Hi.'; }`, 'Hi.'],
    [`hello('Ada')`, 'const hello = (name: string) => `Hi ${name}.`;', 'Hi Ada.'],
    ['hello()', "const hello = (name = 'you') => `Hi ${name}.`;", 'Hi you.'],
    [`hello({ name: 'Ada' })`, 'const hello = ({ name }: { name: string }) => `Hi ${name}.`;', 'Hi Ada.'],
    [`hello({})`, "const hello = ({ name = 'you' }) => `Hi ${name}.`;", 'Hi you.'],
    [`outer('Ada')`, 'const inner = (n: string) => `<${n}>`;\nconst outer = (n: string) => inner(n + "!");', '<Ada!>'],
    ['hi()', "const hi = () => { let p = 'a'; p += 'b'; return p; };", 'ab'],
    ["hi('x')", "function hi(n: string) { let p = 'a'; if (n) { p += n; } p += 'c'; return p; }", 'a{n}c'],
    ['p', "let p = 'a'; p = p + 'b'; p = `${p}c`;", 'abc'],
    ['p', "let p = 'a'; p = 'b';", 'b'],
    ['p', "declare const xs: string[]; let p = 'a'; for (const x of xs) p += x; p += 'b';", 'a{x}b'],
    ['p', "let p = 'a'; function more() { p += 'b'; } more();", '{p}'],
    ['ask.prompt', "const ask = { prompt: 'Hi.', get() { return this.prompt; } };", 'Hi.'],
    ['ask.get()', "const ask = { prompt: 'Hi.', get() { return this.prompt; } };", 'Hi.'],
    ['Prompts.hello', `class Prompts { static get hello() { return 'Hi.'; } }`, 'Hi.'],
    ['DEBUG ? "long" : "short"', 'const DEBUG = false;', 'short'],
    [`NAME || 'you'`, `const NAME = '';`, 'you'],
    [`JSON.stringify('Hi.')`, '', '"Hi."'],
    [`JSON.stringify('a"b\\n')`, '', '"a\\"b\\n"'],
    ['JSON.stringify({ a: 1, b: [true, null], c: undefined, d() {} })', '', '{"a":1,"b":[true,null]}'],
    [
      'JSON.stringify({ a: [1, {}], b: q }, null, 2)',
      'declare const q: string;',
      '{\n  "a": [\n    1,\n    {}\n  ],\n  "b": {q}\n}',
    ],
    ['JSON.stringify(q, null, 2)', 'declare const q: unknown;', '{q}'],
    ['JSON.stringify({ a: 1 }, only)', 'declare const only: any;', '{JSON.stringify({ a: 1 }, only)}'],
    ['`a${b}c`', 'declare const b: string;', 'a{b}c'],
    ['question', 'declare const question: string;', '{question}'],
    ['`a${user.name}c`', 'declare const user: { name: string };', 'a{user.name}c'],
    ['process.env.PROMPT', '', '{process.env.PROMPT}'],
    [`process.env.PROMPT ?? 'Hi.'`, '', "{process.env.PROMPT ?? 'Hi.'}"],
    ["`a${flag ? 'x' : 'y'}`", 'declare const flag: boolean;', "a{flag ? 'x' : 'y'}"],
    ["`a${flag ? 'x' : 'x'}`", 'declare const flag: boolean;', 'ax'],
    ['a', 'const a = b; const b = a;', '{a}'],
    ['a', 'const a: string = `${a}!`;', '{a}!'],
  ])('%s', (expression, before, expected) => {
    expect(inputOf(expression, before)).toBe(expected);
  });

  test('of a constant in another file, through others', () => {
    const others = {
      '/app/prompts.ts':
        "import { NAME } from './name.js';\nexport const HELLO = `Hi ${NAME}.`;\nexport default HELLO;",
      '/app/name.ts': `export const NAME = 'Ada';`,
      '/app/index.ts': `export * from './prompts.js';\nexport { default as BYE } from './prompts.js';`,
    };
    expect(inputOf('HELLO', `import { HELLO } from './index.js';`, others)).toBe('Hi Ada.');
    expect(inputOf('BYE', `import { BYE } from './index.js';`, others)).toBe('Hi Ada.');
    expect(inputOf('prompts.HELLO', `import * as prompts from './prompts.js';`, others)).toBe('Hi Ada.');
    expect(inputOf('hello', `import hello from './prompts.js';`, others)).toBe('Hi Ada.');
  });
});

describe('a tagged template', () => {
  const TEMPLATE = '`\n    Hello\n      ${q}\n\n    there\n  `';
  const before = 'declare const q: string;\n';

  test.each<[string, string, string]>([
    [`dedent${TEMPLATE}`, `import dedent from 'dedent';`, 'Hello\n  {q}\n\nthere'],
    [`d${TEMPLATE}`, `import d from 'ts-dedent';`, 'Hello\n  {q}\n\nthere'],
    [`outdent${TEMPLATE}`, `import outdent from 'outdent';`, 'Hello\n  {q}\n\nthere'],
    [`stripIndent${TEMPLATE}`, `import { stripIndent } from 'common-tags';`, 'Hello\n  {q}\n\nthere'],
    [`stripIndents${TEMPLATE}`, `import { stripIndents } from 'common-tags';`, 'Hello\n{q}\n\nthere'],
    [`oneLine${TEMPLATE}`, `import { oneLine } from 'common-tags';`, 'Hello {q} there'],
    [`dedent(${TEMPLATE})`, `import dedent from 'dedent';`, 'Hello\n  {q}\n\nthere'],
    ['dedent`no indentation`', `import dedent from 'dedent';`, 'no indentation'],
    ['markdown`\n  as it is`', 'declare const markdown: any;', '\n  as it is'],
    ['translate`Hello`', 'declare const translate: any;', '{translate`Hello`}'],
  ])('%s after %s', (expression, more, expected) => {
    expect(inputOf(expression, before + more)).toBe(expected);
  });
});

describe('a number', () => {
  test.each<[string, string, string]>([
    ['5', '', '5'],
    ['1_000', '', '1000'],
    ['0x10', '', '16'],
    ['4 * 1024', '', '4096'],
    ['2 ** 10 - 24', '', '1000'],
    ['LIMIT', 'const LIMIT = 5;', '5'],
    ['LIMIT', 'const LIMIT: number = 5 as number;', '5'],
    ['Limit.Short', 'enum Limit { None, Short, Long = 9 }', '1'],
    ['LIMITS.short', 'const LIMITS = { short: 5, long: 9 } as const;', '5'],
    ['LIMITS[size]', 'const LIMITS = { short: 5, long: 9 };\ndeclare const size: keyof typeof LIMITS;', '5 or 9'],
    ['long ? 9 : 5', 'declare const long: boolean;', '5 or 9'],
    [`Number('5')`, '', '5'],
    ['limit()', 'const limit = () => 5;', '5'],
    ['limit(true)', 'function limit(long: boolean) { if (long) return 9; return 5; }', '5 or 9'],
    ['limits.short', 'class Limits { short = 5; }\nconst limits = new Limits();', '5'],
    ['limit', 'let limit = 5;', '5'],
    ['limit', 'let limit; limit = 5;', '5'],
    ['limit', 'var limit = 5;', '5'],
    ['limit', 'declare const limit: number;', 'unknown'],
    ['Number(process.env.LIMIT)', '', 'unknown'],
    ['Number(process.env.LIMIT ?? 5)', '', 'unknown'],
    ['process.env.LIMIT ? 5 : 9', '', '5 or 9'],
    ['limit', 'let limit = 5; limit += 1;', 'unknown'],
    ['limit', 'let limit = 5; limit++;', 'unknown'],
    ['limit', 'let limit = 5;\nexport function set(next: number) { limit = next; }', 'unknown'],
    ['limit', 'let limit = 5; ({ limit } = JSON.parse("{}"));', 'unknown'],
    ['limit', 'let limit = 5; [limit] = [9];', 'unknown'],
    ['limit', 'let limit; for (limit of [5, 9]) {}', 'unknown'],
    ['Math.min(5, 9)', '', 'unknown'],
    ['5 / 0', '', 'unknown'],
    ['undefined', '', 'absent'],
    ['null', '', 'absent'],
    ['void 0', '', 'absent'],
    ['long ? 5 : undefined', 'declare const long: boolean;', 'unknown'],
  ])('%s after %s: %s', (expression, before, expected) => {
    expect(capOf(expression, before)).toBe(expected);
  });

  test('a let that gets one of two values', () => {
    const before = 'declare const long: boolean;\nlet limit = 5;\nif (long) limit = 9;';
    expect(capOf('limit', before)).toBe('5 or 9');
  });

  test('a parameter is not known, and its default is only that', () => {
    const call = (parameter: string) =>
      shown(
        callIn(
          `${CLIENT}export const ask = (${parameter}) =>\n  client.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: limit });`,
        ).outputCap.fact,
      );
    expect(call('limit: number')).toBe('unknown');
    expect(call('limit = 5')).toBe('unknown');
    expect(call('{ limit = 5 }: { limit?: number }')).toBe('unknown');
  });
});

describe('an object of options', () => {
  const cap = (options: string, before = '') =>
    shown(callIn(`${CLIENT}${before}\nclient.responses.create(${options});\n`).outputCap.fact);
  const base = `model: 'gpt-4o', input: 'hi'`;

  test.each<[string, string, string]>([
    [`{ ${base}, ...{ max_output_tokens: 5 } }`, '', '5'],
    [`{ ${base}, ...defaults }`, 'const defaults = { max_output_tokens: 5 };', '5'],
    [`{ ...defaults, ${base}, max_output_tokens: 9 }`, 'const defaults = { max_output_tokens: 5 };', '9'],
    [`{ ${base}, max_output_tokens: 9, ...defaults }`, 'const defaults = { max_output_tokens: 5 };', '5'],
    [`{ ${base}, ...defaults }`, 'const defaults = { temperature: 0 };', 'absent'],
    [`{ ${base}, ...defaults }`, 'declare const defaults: {};', 'unknown'],
    [`{ ${base}, max_output_tokens: 9, ...defaults }`, 'declare const defaults: {};', 'unknown'],
    [`{ ...defaults, ${base}, max_output_tokens: 9 }`, 'declare const defaults: {};', '9'],
    [`{ ${base}, ...(long ? { max_output_tokens: 9 } : {}) }`, 'declare const long: boolean;', 'unknown'],
    [`{ ${base}, ...(long && { max_output_tokens: 9 }) }`, 'declare const long: boolean;', 'unknown'],
    [
      `{ ${base}, max_output_tokens: 5, ...(long && { max_output_tokens: 9 }) }`,
      'declare const long: boolean;',
      '5 or 9',
    ],
    [`{ ${base}, ...(hot && { temperature: 1 }) }`, 'declare const hot: boolean;', 'absent'],
    [`{ ${base}, max_output_tokens }`, 'const max_output_tokens = 5;', '5'],
    [`{ ${base}, 'max_output_tokens': 5 }`, '', '5'],
    [`{ ${base}, ['max_output_tokens']: 5 }`, '', '5'],
    [`{ ${base}, [CAP]: 5 }`, `const CAP = 'max_output_tokens';`, '5'],
    [`{ ${base}, [name]: 5 }`, 'declare const name: string;', 'unknown'],
    ['options', `const options = { ${base} };`, 'absent'],
    ['options', `const options = { ${base}, max_output_tokens: 5 };`, '5'],
    ['options', `const options: any = { ${base} };\noptions.max_output_tokens = 5;`, '5'],
    ['options', `const options: any = { ${base} };\nif (Math.random() > 2) options.max_output_tokens = 5;`, 'unknown'],
    ['options', `const options: any = { ${base} };\noptions['max_output_tokens'] = 5;`, 'unknown'],
    ['options', `const options: any = { ${base}, max_output_tokens: 5 };\ndelete options.max_output_tokens;`, 'absent'],
    ['options', `const options: any = { ${base} };\nObject.assign(options, { max_output_tokens: 5 });`, '5'],
    ['options', `const options: any = { ${base} };\nObject.assign(options, JSON.parse('{}'));`, 'unknown'],
    [
      'options',
      `const options: any = { ${base}, max_output_tokens: 5 };\noptions[String(Math.random())] = 9;`,
      'unknown',
    ],
    [
      'options',
      `const options: any = { ${base}, max_output_tokens: 5 };\nif (options.x) Object.assign(options, { max_output_tokens: 9 });`,
      'unknown',
    ],
    [`Object.assign({}, { ${base} }, { max_output_tokens: 5 })`, '', '5'],
    [`Object.assign({ ${base} }, extra)`, 'declare const extra: {};', 'unknown'],
    ['options', `let options = { ${base} };\noptions = { ...options, max_output_tokens: 5 };`, 'unknown'],
    ['options()', `const options = () => ({ ${base}, max_output_tokens: 5 });`, '5'],
    ['Object.freeze(options)', `const options = { ${base}, max_output_tokens: 5 };`, '5'],
    ['structuredClone(options)', `const options = { ${base}, max_output_tokens: 5 };`, '5'],
    [`{ ${base}, ...JSON.parse(text) }`, 'declare const text: string;', 'unknown'],
    [`{ get max_output_tokens() { return Math.random(); }, ${base} }`, '', 'unknown'],
  ])('%s after %s: %s', (options, before, expected) => {
    expect(cap(options, before)).toBe(expected);
  });

  test('that another function fills in is not known to be empty', () => {
    const before = `const options: any = { ${base} };\nexport function cap(n: number) { options.max_output_tokens = n; }`;
    expect(cap('options', before)).toBe('unknown');
  });

  test('what happens to it after the call does not count', () => {
    const text = `${CLIENT}export function ask() {\n  const options: any = { ${base} };\n  client.responses.create(options);\n  options.max_output_tokens = 5;\n}`;
    expect(shown(callIn(text).outputCap.fact)).not.toBe('5');
  });

  test('arguments that are spread are not known', () => {
    expect(cap('...args', `declare const args: [any];`)).toBe('unknown');
  });
});

describe('a list of messages', () => {
  const prompt = (messages: string, before = '') =>
    shownPrompt(
      callIn(`${CLIENT}${before}\nclient.chat.completions.create({ model: 'gpt-4o', messages: ${messages} });\n`)
        .prompt,
    );
  const SYSTEM = `{ role: 'system', content: 'Be brief.' }`;
  const USER = `{ role: 'user', content: question }`;
  const before = 'declare const question: string, long: boolean;\ndeclare const history: any[];\n';

  test.each<[string, string, string[]]>([
    [`[${SYSTEM}, ${USER}]`, '', ['system: Be brief.', 'user: {question}']],
    ['messages', `const messages = [${SYSTEM}, ${USER}];`, ['system: Be brief.', 'user: {question}']],
    [`[...first, ${USER}]`, `const first = [${SYSTEM}];`, ['system: Be brief.', 'user: {question}']],
    [`first.concat([${USER}])`, `const first = [${SYSTEM}];`, ['system: Be brief.', 'user: {question}']],
    ['messages', `const messages = [${SYSTEM}];\nmessages.push(${USER});`, ['system: Be brief.', 'user: {question}']],
    [
      'messages',
      `const messages = [];\nmessages.push(...[${SYSTEM}, ${USER}]);`,
      ['system: Be brief.', 'user: {question}'],
    ],
    [
      'messages',
      `const messages = [${SYSTEM}];\nif (long) messages.push({ role: 'user', content: 'More.' });\nmessages.push(${USER});`,
      ['system: Be brief.', `user: {'More.'}`, 'user: {question}'],
    ],
    [`[...(long ? [${SYSTEM}] : []), ${USER}]`, '', [`system: {'Be brief.'}`, 'user: {question}']],
    [`[...(long && [${SYSTEM}]), ${USER}]`, '', [`system: {'Be brief.'}`, 'user: {question}']],
    [`[long && ${SYSTEM}, ${USER}].filter(Boolean)`, '', [`system: {'Be brief.'}`, 'user: {question}']],
    [
      `[{ role: 'system', content: long ? 'Be long.' : 'Be brief.' }]`,
      '',
      [`system: {long ? 'Be long.' : 'Be brief.'}`],
    ],
    [`['a', 'b'].map((content) => ({ role: 'user', content }))`, '', ['user: a', 'user: b']],
    [`[${SYSTEM}].concat(history)`, '', ['system: Be brief.', 'unknown: {history}']],
    [`[message, ${USER}]`, `const message = ${SYSTEM} as const;`, ['system: Be brief.', 'user: {question}']],
    [
      `[system('Be brief.')]`,
      `const system = (content: string) => ({ role: 'system', content });`,
      ['system: Be brief.'],
    ],
    [
      `[{ role: 'user', content: [{ type: 'text', text: 'a' }, { type: 'text', text: 'b' }] }]`,
      '',
      ['user: a', 'user: b'],
    ],
    [`[{ role: Role.System, content: 'a' }]`, `enum Role { System = 'system' }`, ['system: a']],
    [`[{ role: 'developer', content: 'a' }]`, '', ['system: a']],
    [`[${SYSTEM}, ...history]`, '', ['system: Be brief.', 'unknown: {...history}']],
  ])('%s after %s', (messages, more, expected) => {
    expect(prompt(messages, before + more)).toEqual(expected);
  });

  test('that may be longer is not complete', () => {
    const complete = (messages: string, more = '') =>
      callIn(`${CLIENT}${before}${more}\nclient.chat.completions.create({ model: 'gpt-4o', messages: ${messages} });`)
        .promptComplete;
    expect(complete(`[${SYSTEM}, ${USER}]`)).toBe(true);
    expect(complete(`[${SYSTEM}, ...history]`)).toBe(false);
    expect(complete(`[...(history.length > 0 ? [${SYSTEM}] : []), ${USER}]`)).toBe(true);
    expect(complete(`[...(history.length > 0 ? history : []), ${USER}]`)).toBe(false);
    expect(complete('history')).toBe(false);
    expect(complete('messages', `const messages = [${SYSTEM}];\nfor (const h of history) messages.push(h);`)).toBe(
      false,
    );
    expect(complete('messages', `const messages: any[] = [${SYSTEM}];\nmessages.unshift(${USER});`)).toBe(true);
    expect(complete('messages', `const messages: any[] = [${SYSTEM}];\nmessages.unshift(...history);`)).toBe(false);
  });
});

describe('a model', () => {
  const model = (expression: string, before = '') =>
    shown(callIn(`${CLIENT}${before}\nclient.responses.create({ model: ${expression}, input: 'hi' });`).model);

  test.each<[string, string, string]>([
    [`'gpt-4o'`, '', 'gpt-4o'],
    ['MODEL', `const MODEL = 'gpt-4o';`, 'gpt-4o'],
    ['`gpt-${4}o`', '', 'gpt-4o'],
    [`'gpt-' + SIZE`, `const SIZE = '4o';`, 'gpt-4o'],
    ['`${PREFIX}-4o`', `const PREFIX = 'gpt';`, 'gpt-4o'],
    [`fast ? 'gpt-4o-mini' : 'gpt-4o'`, 'declare const fast: boolean;', 'gpt-4o or gpt-4o-mini'],
    [
      'MODELS[size]',
      `const MODELS = { s: 'gpt-4o-mini', l: 'gpt-4o' };\ndeclare const size: 's' | 'l';`,
      'gpt-4o or gpt-4o-mini',
    ],
    ['MODELS[size]', `const MODELS = { s: 'gpt-4o-mini', l: 'gpt-4o' };\ndeclare const size: 's';`, 'gpt-4o-mini'],
    [
      'MODELS[at]',
      `const MODELS = ['gpt-4o-mini', 'gpt-4o'] as const;\ndeclare const at: number;`,
      'gpt-4o or gpt-4o-mini',
    ],
    [
      'MODELS[size].id',
      `const MODELS = { s: { id: 'gpt-4o-mini' }, l: { id: 'gpt-4o' } };\ndeclare const size: 's' | 'l';`,
      'gpt-4o or gpt-4o-mini',
    ],
    [
      `MODELS[size] ?? 'o3'`,
      `const MODELS: Record<string, string> = { s: 'gpt-4o' };\ndeclare const size: string;`,
      'gpt-4o or o3',
    ],
    [
      `MODELS.get(size) ?? 'o3'`,
      `const MODELS = new Map([['s', 'gpt-4o']]);\ndeclare const size: string;`,
      'gpt-4o or o3',
    ],
    ['process.env.MODEL', '', 'unknown'],
    ['`${prefix}-4o`', 'declare const prefix: string;', 'unknown'],
    [
      'pick()',
      `function pick() { switch (1 as number) { case 1: return 'gpt-4o'; default: return 'gpt-4o-mini'; } }`,
      'gpt-4o or gpt-4o-mini',
    ],
  ])('%s after %s: %s', (expression, before, expected) => {
    expect(model(expression, before)).toBe(expected);
  });
});
