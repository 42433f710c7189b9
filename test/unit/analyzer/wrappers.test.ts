import { describe, expect, test } from 'vitest';
import { analyzeFiles, CLIENT, type Files, shown } from './world.js';
import { onlyWrapped, wrapped, wrappedFacts } from './wrapped-calls.js';

const CREATE = `client.responses.create`;

describe('a function that forwards its parameters is a call for its callers', () => {
  test.each<[string, string, string]>([
    [
      'one by one',
      `function ask(question: string) { return ${CREATE}({ model: 'gpt-4o', input: question, max_output_tokens: 9 }); }\nask('hi');`,
      'ask: gpt-4o, 9, user: hi',
    ],
    [
      'as an arrow function',
      `const ask = async (question: string) => (await ${CREATE}({ model: 'gpt-4o', input: question })).output_text;\nawait ask('hi');`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'whole',
      `const ask = (body: any) => ${CREATE}(body);\nask({ model: 'gpt-4o', input: 'hi' });`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'destructured',
      `async function ask({ model, input, max_output_tokens }: any) { return ${CREATE}({ model, input, max_output_tokens }); }\nask({ model: 'gpt-4o', input: 'hi' });`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'renamed, with a default',
      `async function ask({ id: model = 'gpt-4o-mini', question, limit = 100 }: any) { return ${CREATE}({ model, input: question, max_output_tokens: limit }); }\nask({ question: 'hi', limit: 5 });`,
      'ask: gpt-4o-mini, 5, user: hi',
    ],
    [
      'merged with defaults',
      `const DEFAULTS = { model: 'gpt-4o', max_output_tokens: 50 };\nconst ask = (options: any) => ${CREATE}({ ...DEFAULTS, ...options });\nask({ input: 'hi' });`,
      'ask: gpt-4o, 50, user: hi',
    ],
    [
      'spread into the arguments',
      `const ask = (...args: any[]) => ${CREATE}(...args);\nask({ model: 'gpt-4o', input: 'hi' });`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'in an object that is built key by key',
      `async function ask(question: string, limit?: number) {\n  const body: any = {};\n  body.model = 'gpt-4o';\n  body.input = question;\n  if (limit) body.max_output_tokens = limit;\n  return ${CREATE}(body);\n}\nask('hi', 7);`,
      'ask: gpt-4o, unknown, user: hi',
    ],
    [
      'in a text',
      `const ask = (topic: string) => ${CREATE}({ model: 'gpt-4o', input: \`Tell me about \${topic}.\` });\nask('owls');`,
      'ask: gpt-4o, absent, user: Tell me about owls.',
    ],
    [
      'in a list that is added to',
      `function ask(question: string) { const list: any[] = []; list.push({ role: 'user', content: question }); return ${CREATE}({ model: 'gpt-4o', input: list }); }\nask('hi');`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'from inside a callback that runs in place',
      `async function askAll(questions: string[]) { return Promise.all(questions.map((input) => ${CREATE}({ model: 'gpt-4o', input }))); }\naskAll(['a']);`,
      'askAll: gpt-4o, absent, user: {input}',
    ],
    [
      'from inside a library that runs it',
      `import pRetry from 'p-retry';\nconst ask = async (input: string) => await pRetry(() => ${CREATE}({ model: 'gpt-4o', input }));\nask('hi');`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'bound',
      `const ask = (model: string, input: string) => ${CREATE}({ model, input });\nconst cheap = ask.bind(null, 'gpt-4o-mini');\ncheap('hi');`,
      'cheap: gpt-4o-mini, absent, user: hi',
    ],
    [
      'curried',
      `const asker = (model: string) => async (input: string) => ${CREATE}({ model, input });\nconst ask = asker('gpt-4o');\nask('hi');`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'curried and called at once',
      `const asker = (model: string) => async (input: string) => ${CREATE}({ model, input });\nasker('gpt-4o')('hi');`,
      `asker('gpt-4o'): gpt-4o, absent, user: hi`,
    ],
    [
      'in an object that a factory returns',
      `function createApi(model: string) { return { ask: (input: string) => ${CREATE}({ model, input }), other: 1 }; }\nconst api = createApi('gpt-4o');\napi.ask('hi');`,
      'api.ask: gpt-4o, absent, user: hi',
    ],
    [
      'under the type of what it wraps',
      `import { generateText } from 'ai';\nconst ask: typeof generateText = async (options) => generateText({ maxOutputTokens: 5, ...options });\nask({ model: 'openai/gpt-4o', prompt: 'hi' });`,
      'ask: openai/gpt-4o, 5, user: hi',
    ],
    [
      'wrapped by something without a type',
      `import { traceable } from 'langsmith/traceable';\nconst ask = traceable(async (input: string) => ${CREATE}({ model: 'gpt-4o', input }));\nask('hi');`,
      'ask: gpt-4o, absent, user: hi',
    ],
    [
      'out of a table of tables',
      `const first = { ask: async (input: string) => ${CREATE}({ model: 'gpt-4o', input }) };\nconst table: any = { first };\ntable['first'].ask?.('hi');`,
      `table['first'].ask: gpt-4o, absent, user: hi`,
    ],
    [
      'called through call',
      `function ask(this: any, input: string) { return ${CREATE}({ model: 'gpt-4o', input }); }\nask.call(null, 'hi');`,
      'ask.call: gpt-4o, absent, user: hi',
    ],
    [
      'reassigned on the way',
      `function ask(input: string, model?: string) { model = model ?? 'gpt-4o'; return ${CREATE}({ model, input }); }\nask('hi', 'gpt-4o-mini');`,
      'ask: gpt-4o-mini, absent, user: hi',
    ],
  ])('%s', (_, text, expected) => {
    expect(wrappedFacts(onlyWrapped(CLIENT + text))).toBe(expected);
  });
});

describe('overloads lead to the function that has a body', () => {
  const OVERLOADED = `export function ask(input: string): Promise<unknown>;\nexport function ask(input: string, cap: number): Promise<unknown>;\nexport async function ask(input: string, cap?: number) { return ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap }); }\n`;
  test.each<[string, string, Files]>([
    ['in the same file', `${CLIENT}${OVERLOADED}ask('hi', 7);`, {}],
    ['in another file', `import { ask } from './llm';\nask('hi', 7);`, { '/app/llm.ts': `${CLIENT}${OVERLOADED}` }],
    [
      'of a method',
      `${CLIENT}class Llm { ask(input: string): unknown;\n  ask(input: string, cap: number): unknown;\n  ask(input: string, cap?: number) { return ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap }); } }\nnew Llm().ask('hi', 7);`,
      {},
    ],
    [
      'of a constructor',
      `${CLIENT}class Llm { constructor(model: string);\n  constructor(model: string, cap: number);\n  constructor(private name: string, private cap?: number) {}\n  ask(input: string) { return ${CREATE}({ model: this.name, input, max_output_tokens: this.cap }); } }\nnew Llm('gpt-4o', 7).ask('hi');`,
      {},
    ],
  ])('%s', (_, text, others) => {
    expect(wrappedFacts(onlyWrapped(text, others)).replace(/^.*ask:/, 'ask:')).toBe('ask: gpt-4o, 7, user: hi');
  });

  test('but not to one of another name', () => {
    const text = `${OVERLOADED}function say(input: string): string;\nfunction say(input: string, cap: number): string;\nfunction say(input: string) { return input; }\nsay('hi', 7);`;
    expect(wrapped(CLIENT + text)).toEqual([]);
  });
});

describe('a method is, too', () => {
  test.each<[string, string, string]>([
    [
      'of a class with its client in a field',
      `class Llm { private client = new OpenAI(); ask(input: string) { return this.client.responses.create({ model: 'gpt-4o', input }); } }\nnew Llm().ask('hi');`,
      'newLlm().ask: gpt-4o, absent, user: hi',
    ],
    [
      'with settings that the constructor is given',
      `class Llm { constructor(private client: OpenAI, private model: string, private cap = 20) {}\n  ask(input: string) { return this.client.responses.create({ model: this.model, input, max_output_tokens: this.cap }); } }\nconst llm = new Llm(client, 'gpt-4o-mini');\nllm.ask('hi');`,
      'llm.ask: gpt-4o-mini, 20, user: hi',
    ],
    [
      'with fields that the constructor assigns',
      `class Llm { model: string; constructor(options: { model: string }) { this.model = options.model; }\n  ask(input: string) { return ${CREATE}({ model: this.model, input }); } }\nconst llm = new Llm({ model: 'gpt-4o-mini' });\nllm.ask('hi');`,
      'llm.ask: gpt-4o-mini, absent, user: hi',
    ],
    [
      'inherited, with what super is given',
      `class Base { constructor(private model: string) {} ask(input: string) { return ${CREATE}({ model: this.model, input }); } }\nclass Mini extends Base { constructor() { super('gpt-4o-mini'); } }\nnew Mini().ask('hi');`,
      'newMini().ask: gpt-4o-mini, absent, user: hi',
    ],
    [
      'static',
      `class Llm { static ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input }); } }\nLlm.ask('hi');`,
      'Llm.ask: gpt-4o, absent, user: hi',
    ],
    [
      'of an interface with one implementation',
      `interface Llm { ask(input: string): Promise<unknown> }\nclass Real implements Llm { async ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input }); } }\nfunction use(llm: Llm) { void llm.ask('hi'); }`,
      'llm.ask: gpt-4o, absent, user: hi',
    ],
    [
      'of an abstract class',
      `abstract class Llm { abstract ask(input: string): Promise<unknown>; run() { void this.ask('hi'); } }\nclass Real extends Llm { async ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input }); } }`,
      'this.ask: gpt-4o, absent, user: hi',
    ],
    [
      'of an object with an annotation',
      `interface Llm { ask(input: string): Promise<unknown> }\nconst llm: Llm = { ask: async (input) => ${CREATE}({ model: 'gpt-4o', input }) };\nllm.ask('hi');`,
      'llm.ask: gpt-4o, absent, user: hi',
    ],
    [
      'that overrides a billed one',
      `import { ChatOpenAI } from '@langchain/openai';\nclass Mine extends ChatOpenAI { async invoke(input: any): Promise<any> { return super.invoke(input); } }\nnew Mine({ model: 'gpt-4o', maxTokens: 5 }).invoke('hi');`,
      'newMine().invoke: unknown, unknown, user: hi',
    ],
  ])('%s', (_, text, expected) => {
    expect(wrappedFacts(onlyWrapped(CLIENT + text)).replace(/newMine\(.*\)\.invoke/, 'newMine().invoke')).toBe(
      expected,
    );
  });
});

describe('across files', () => {
  const LLM = `${CLIENT}export async function ask(input: string, options: { cap?: number } = {}) { return ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: options.cap }); }\nexport default ask;\n`;
  test.each<[string, string, Files]>([
    ['imported', `import { ask } from './llm';\nask('hi');`, { '/app/llm.ts': LLM }],
    ['under another name', `import { ask as q } from './llm';\nq('hi');`, { '/app/llm.ts': LLM }],
    [
      'wrapped where it is exported',
      `import { talk } from './traced';\ntalk('hi');`,
      {
        '/app/llm.ts': LLM,
        '/app/traced.ts': `import { traceable } from 'langsmith/traceable';\nimport { ask } from './llm';\nexport const talk = traceable(ask, { name: 'talk' });`,
      },
    ],
    ['by default', `import talk from './llm';\ntalk('hi');`, { '/app/llm.ts': LLM }],
    ['in a namespace', `import * as llm from './llm';\nllm.ask('hi');`, { '/app/llm.ts': LLM }],
    [
      'through a barrel',
      `import { ask } from './lib';\nask('hi');`,
      { '/app/llm.ts': LLM, '/app/lib/index.ts': `export * from '../llm';` },
    ],
    [
      'from a package of the workspace',
      `import { ask } from '@acme/llm';\nask('hi');`,
      {
        '/app/package.json': '{ "workspaces": ["packages/*"] }',
        '/app/packages/llm/package.json': '{ "name": "@acme/llm" }',
        '/app/packages/llm/src/index.ts': LLM,
      },
    ],
    [
      'required',
      `const { ask } = require('./llm');\nask('hi');`,
      {
        '/app/llm.js': `const OpenAI = require('openai');\nconst client = new OpenAI();\nasync function ask(input) { return ${CREATE}({ model: 'gpt-4o', input }); }\nmodule.exports = { ask };`,
      },
    ],
    [
      'required as a whole',
      `const talk = require('./llm');\ntalk('hi');`,
      {
        '/app/llm.js': `const OpenAI = require('openai');\nconst client = new OpenAI();\nmodule.exports = async function ask(input) { return ${CREATE}({ model: 'gpt-4o', input }); };`,
      },
    ],
  ])('%s', (_, text, others) => {
    const file = text.includes('require(') ? '/app/use.js' : '/app/use.ts';
    expect(wrappedFacts(onlyWrapped(text, others, file)).replace(/^[\w.]+/, 'it')).toBe('it: gpt-4o, absent, user: hi');
  });

  test('through wrappers of wrappers, each with its own settings', () => {
    const files = {
      '/app/llm.ts': LLM,
      '/app/service.ts': `import { ask } from './llm';\nexport const summarize = (text: string) => ask(\`Summarize: \${text}\`, { cap: 200 });`,
    };
    const call = onlyWrapped(`import { summarize } from './service';\nsummarize('owls');`, files);
    expect(wrappedFacts(call)).toBe('summarize: gpt-4o, 200, user: Summarize: owls');
    expect(call.via.map(({ file }) => file)).toEqual(['/app/service.ts', '/app/llm.ts']);
  });

  test('the caller of a file that names no SDK is found among many files', () => {
    const files = { '/app/llm.ts': LLM, '/app/use.ts': `import { ask } from './llm';\nask('hi');` };
    const { calls, analysed } = analyzeFiles(files);
    expect(calls.map(({ callee }) => callee.text)).toEqual(['client.responses.create', 'ask']);
    expect(analysed).toEqual(['/app/llm.ts', '/app/use.ts']);
  });

  test('a client comes from another file, with its retries', () => {
    const files = {
      '/app/llm.ts': `import OpenAI from 'openai';\nexport class Llm { constructor(private client: OpenAI) {} ask(input: string) { return this.client.responses.create({ model: 'gpt-4o', input }); } }`,
      '/app/shared.ts': `import OpenAI from 'openai';\nimport { Llm } from './llm';\nexport const llm = new Llm(new OpenAI({ maxRetries: 7 }));`,
    };
    expect(shown(onlyWrapped(`import { llm } from './shared';\nllm.ask('hi');`, files).retries.fact)).toBe('7');
  });
});

describe('is no call of a wrapper', () => {
  test.each<[string, string]>([
    [
      'a function without parameters that go into the call',
      `function ask(log: boolean) { if (log) console.log('x'); return ${CREATE}({ model: 'gpt-4o', input: 'hi' }); }\nask(true);`,
    ],
    [
      'a function that stores a closure',
      `const tasks: any[] = [];\nfunction later(input: string) { tasks.push(() => ${CREATE}({ model: 'gpt-4o', input })); }\nlater('hi');`,
    ],
    [
      'a function that registers a handler',
      `function routes(app: any, model: string) { app.post('/chat', async (req: any) => ${CREATE}({ model, input: req.body })); }\nroutes({}, 'gpt-4o');`,
    ],
    [
      'a factory of a function',
      `const asker = (model: string) => async (input: string) => ${CREATE}({ model, input });\nconst ask = asker('gpt-4o');`,
    ],
    [
      'the constructor of a class',
      `class Llm { constructor(private model: string) {} ask(input: string) { return ${CREATE}({ model: this.model, input }); } }\nconst llm = new Llm('gpt-4o');`,
    ],
    [
      'a function of the same name',
      `function ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input }); }\nconst other = { ask: (x: string) => x };\nother.ask('hi');`,
    ],
    [
      'a higher-order function',
      `const go = (run: any, input: string) => run({ model: 'gpt-4o', input });\ngo(client.responses.create, 'hi');`,
    ],
    [
      'an interface of which one implementation asks no model',
      `interface Store { get(key: string): unknown }\nclass Memory implements Store { get(key: string) { return key; } }\nclass Smart implements Store { get(key: string) { return ${CREATE}({ model: 'gpt-4o', input: key }); } }\nfunction use(store: Store) { store.get('x'); }`,
    ],
    [
      'a tool of an agent',
      `const tool = (definition: any) => definition;\nfunction makeTool(model: string) { return tool({ execute: async (input: string) => ${CREATE}({ model, input }) }); }\nmakeTool('gpt-4o');`,
    ],
  ])('%s', (_, text) => {
    expect(wrapped(CLIENT + text).map(({ callee }) => callee.text)).toEqual([]);
  });

  test('what a test calls, for it may be a stand-in', () => {
    const files = {
      '/app/llm.ts': `${CLIENT}export const ask = (input: string) => ${CREATE}({ model: 'gpt-4o', input });`,
    };
    expect(wrapped(`import { ask } from './llm';\nask('hi');`, files, '/app/llm.test.ts')).toEqual([]);
    expect(wrapped(`import { ask } from './llm';\nvi.mock('openai');\nask('hi');`, files, '/app/llm.check.ts')).toEqual(
      [],
    );
    const direct = `import { generateText } from 'ai';\nvi.mock('ai', () => ({ generateText: vi.fn() }));\ngenerateText({ model: 'openai/gpt-4o', prompt: 'hi' });`;
    expect(analyzeFiles({ '/app/direct.test.ts': direct }).calls).toEqual([]);
  });
});

describe('where nothing tells what stands before the dot', () => {
  const CLASSES = `class A { async askForReply(input) { return ${CREATE}({ model: 'gpt-4o', input }); } }\nclass B { async askForReply(input) { return ${CREATE}({ model: 'gpt-4o-mini', input }); } }\nconst registry = { a: A, b: B };\n`;
  const named = (text: string) => wrapped(CLIENT + text, {}, '/app/use.js').map(({ callee }) => callee.text);

  test('a telling name means the classes that have it', () => {
    expect(named(`${CLASSES}export function use(model) { return model.askForReply('hi'); }`)).toEqual([
      'model.askForReply',
    ]);
  });
  test.each<[string, string]>([
    ['of a package', `${CLASSES}import other from 'other';\nother.askForReply('hi');`],
    [
      'that means something else too',
      `${CLASSES}class C { askForReply(x) { return x; } }\nclass D { askForReply(x) { return x; } }\nfunction use(model) { return model.askForReply('hi'); }`,
    ],
    [
      'of one short word',
      `class A { async send(input) { return ${CREATE}({ model: 'gpt-4o', input }); } }\nfunction use(model) { return model.send('hi'); }`,
    ],
  ])('but not a name %s', (_, text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('an object of a subclass', () => {
  const BASE = `class Base { model = 'gpt-4o'; cap() { return 5; }\n  ask(input: string) { return ${CREATE}({ model: this.model, input, max_output_tokens: this.cap() }); } }\n`;
  test.each<[string, string, string]>([
    ['has its own fields', `class Big extends Base { model = 'gpt-4.1'; }\nnew Big().ask('hi');`, 'gpt-4.1, 5'],
    ['has its own methods', `class Big extends Base { cap() { return 900; } }\nnew Big().ask('hi');`, 'gpt-4o, 900'],
    [
      'has what its constructor sets',
      `class Big extends Base { constructor() { super(); this.model = 'gpt-4.1'; } }\nnew Big().ask('hi');`,
      'unknown, 5',
    ],
    ['of no difference is as its base', `class Same extends Base {}\nnew Same().ask('hi');`, 'gpt-4o, 5'],
  ])('%s', (_, code, expected) => {
    const call = onlyWrapped(CLIENT + BASE + code);
    expect(`${shown(call.model)}, ${shown(call.outputCap.fact)}`).toBe(expected);
  });

  test('is known by what made it, not by its annotation', () => {
    const code = `interface Llm { ask(input: string): unknown }\nclass Real implements Llm { ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input }); } }\nclass Fake implements Llm { ask(input: string) { return input; } }\nconst llm: Llm = new Fake();\nllm.ask('hi');`;
    expect(wrapped(CLIENT + code)).toEqual([]);
  });
});
