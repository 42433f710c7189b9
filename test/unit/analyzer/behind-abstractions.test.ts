import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { lint } from '../../../rules/lint.js';
import { settingsFrom } from '../../../rules/settings.js';
import { mapHost } from '../rules/map-host.js';
import { analyzeFiles, CLIENT, type Files, shown, sourcesOf } from './world.js';
import { wrappedFacts } from './wrapped-calls.js';

/** Calls of wrappers in all files: `/app/use.ts llm.ask: gpt-4o, absent, user: hi`. */
function calls(files: Files): readonly string[] {
  return analyzeFiles(files)
    .calls.filter(({ recognisedBy }) => recognisedBy === 'wrapper')
    .map((call) => `${call.file} ${wrappedFacts(call)}`)
    .toSorted();
}

const BASE = `export abstract class Llm { abstract ask(input: string): Promise<unknown>; }\n`;
const REAL = `${CLIENT}import { Llm } from './base';\nexport class Real extends Llm { async ask(input: string) { return client.responses.create({ model: 'gpt-4o', input }); } }\n`;
const USE = `import type { Llm } from './base';\nexport const use = (llm: Llm) => llm.ask('hi');\n`;

describe('a file that only names an abstraction calls what implements it', () => {
  test.each<[string, Files]>([
    ['an abstract class', { '/app/base.ts': BASE, '/app/real.ts': REAL, '/app/use.ts': USE }],
    [
      'an interface',
      {
        '/app/base.ts': `export interface Llm { ask(input: string): Promise<unknown> }\n`,
        '/app/real.ts': REAL.replace('extends', 'implements'),
        '/app/use.ts': USE,
      },
    ],
    [
      'a type that an object is annotated with',
      {
        '/app/base.ts': `export type Llm = { ask: (input: string) => Promise<unknown> };\n`,
        '/app/real.ts': `${CLIENT}import type { Llm } from './base';\nexport const real: Llm = { ask: async (input) => client.responses.create({ model: 'gpt-4o', input }) };\n`,
        '/app/use.ts': USE,
      },
    ],
    [
      'an interface of what a function returns',
      {
        '/app/base.ts': `export interface Llm { ask(input: string): Promise<unknown> }\n`,
        '/app/real.ts': `${CLIENT}import type { Llm } from './base';\nexport function createLlm(): Llm {\n  return { ask: async (input) => client.responses.create({ model: 'gpt-4o', input }) };\n}\n`,
        '/app/use.ts': USE,
      },
    ],
    [
      'a default export',
      {
        '/app/base.ts': `abstract class Llm<C> { constructor(readonly config: C) {} abstract ask(input: string): Promise<unknown>; }\nexport default Llm;\n`,
        '/app/real.ts': REAL.replace('{ Llm }', 'Llm').replace('extends Llm', 'extends Llm<string>'),
        '/app/use.ts': USE.replace('{ Llm }', 'Llm').replace('llm: Llm', 'llm: Llm<any>'),
      },
    ],
    [
      'a barrel',
      {
        '/app/base.ts': BASE,
        '/app/index.ts': `export * from './other';\nexport * from './base';\n`,
        '/app/other.ts': 'export const other = 1;\n',
        '/app/real.ts': REAL.replace('./base', './index'),
        '/app/use.ts': USE,
      },
    ],
    [
      'types that name the abstraction',
      {
        '/app/base.ts': BASE,
        '/app/real.ts': REAL,
        '/app/types.ts': `import type { Llm } from './base';\nexport type Input = { llm: Llm };\n`,
        '/app/use.ts': `import type { Input } from './types';\nexport const use = ({ llm }: Input) => llm.ask('hi');\n`,
      },
    ],
  ])('%s', (_, files) => {
    expect(calls(files).map((call) => call.replace(/^\S+ \S+ /, ''))).toEqual(['gpt-4o, absent, user: hi']);
  });

  test('and what calls that, from file to file', () => {
    const files = {
      '/app/base.ts': BASE,
      '/app/real.ts': REAL,
      '/app/use.ts': `import { Llm } from './base';\nexport const use = (llm: Llm, topic: string) => llm.ask(topic);\n`,
      '/app/route.ts': `import { use } from './use';\nexport const route = (llm: any) => use(llm, 'cats');\n`,
    };
    expect(calls(files)).toEqual([
      '/app/route.ts use: gpt-4o, absent, user: cats',
      '/app/use.ts llm.ask: gpt-4o, absent, user: {input}',
    ]);
  });

  test('what several implementations do not share is not known', () => {
    const files = {
      '/app/base.ts': BASE,
      '/app/real.ts': REAL,
      '/app/small.ts': REAL.replace('Real', 'Small').replace('gpt-4o', 'gpt-4o-mini'),
      '/app/use.ts': USE,
    };
    const [call] = analyzeFiles(files).calls.filter(({ recognisedBy }) => recognisedBy === 'wrapper');
    expect(shown(call?.model)).toBe('gpt-4o or gpt-4o-mini');
    expect(shown(call?.outputCap.fact)).toBe('absent');
  });

  test('stand-ins and what is not implemented do not count', () => {
    const files = {
      '/app/base.ts': BASE,
      '/app/real.ts': REAL,
      '/app/fake.ts': `import { Llm } from './base';\nexport class FakeLlm extends Llm { async ask(input: string) { return input; } }\n`,
      '/app/helpers.test.ts': `import { Llm } from './base';\nexport class Echo extends Llm { async ask(input: string) { return input; } }\n`,
      '/app/later.ts': `import { Llm } from './base';\nexport class Later extends Llm { async ask(): Promise<never> { throw new Error('later'); } }\n`,
      '/app/use.ts': USE,
    };
    expect(calls(files)).toEqual(['/app/use.ts llm.ask: gpt-4o, absent, user: hi']);
  });
});

test('todo: a default export that is imported under another name than its own', () => {
  const files = {
    '/app/base.ts': `abstract class Base { abstract ask(input: string): Promise<unknown>; }\nexport default Base;\n`,
    '/app/real.ts': REAL.replace('{ Llm }', 'Llm'),
    '/app/use.ts': USE.replace('{ Llm }', 'Llm'),
  };
  // todo: implementations are looked up by the name that the class declares.
  expect(calls(files)).toEqual([]);
});

describe('no call', () => {
  test.each<[string, Files]>([
    [
      'where nothing that asks a model implements it',
      { '/app/base.ts': BASE, '/app/real.ts': REAL.replace('extends Llm', ''), '/app/use.ts': USE },
    ],
    [
      'where half of the implementations ask no model',
      {
        '/app/base.ts': BASE,
        '/app/real.ts': REAL,
        '/app/local.ts': `import { Llm } from './base';\nexport class Local extends Llm { async ask(input: string) { return input.trim(); } }\n`,
        '/app/use.ts': USE,
      },
    ],
    [
      'where another class of the same name is implemented',
      {
        '/app/base.ts': BASE,
        '/app/other.ts': BASE,
        '/app/real.ts': REAL.replace('./base', './other'),
        '/app/use.ts': USE,
      },
    ],
    [
      'where only a stand-in leads to a request',
      { '/app/base.ts': BASE, '/app/real.ts': REAL.replace('class Real', 'class MockLlm'), '/app/use.ts': USE },
    ],
    [
      'of another member',
      {
        '/app/base.ts': BASE.replace('}\n', 'abstract name(): string; }\n'),
        '/app/real.ts': REAL.replace('async ask', `name() { return 'real'; } async ask`),
        '/app/use.ts': USE.replace(`ask('hi')`, 'name()'),
      },
    ],
  ])('%s', (_, files) => {
    expect(calls(files)).toEqual([]);
  });
});

test('a file from which no SDK is in reach gets no finding', () => {
  const files: Files = {
    '/app/base.ts': BASE.replace('input: string', 'input: string, cap?: number'),
    '/app/real.ts': REAL.replace('input: string)', 'input: string, cap?: number)').replace(
      'input }',
      'input, max_output_tokens: cap }',
    ),
    '/app/use.ts': USE,
  };
  const analysis = openProject(mapHost(files)).analyze(sourcesOf(files));
  expect(analysis.calls.map(({ file }) => file)).toContain('/app/use.ts');
  const findings = lint(analysis, settingsFrom(emptyConfig, { preset: 'strict' }), (path) => files[path] ?? '');
  expect(findings.filter(({ at }) => at.file === '/app/use.ts')).toEqual([]);
  // A file that reaches one by itself does.
  const near = { ...files, '/app/use.ts': `import './real';\n${USE}` };
  const again = openProject(mapHost(near)).analyze(sourcesOf(near));
  expect(
    lint(
      again,
      settingsFrom(emptyConfig, { preset: 'strict' }),
      (path) => near[path as keyof typeof near] ?? '',
    ).filter(({ at }) => at.file === '/app/use.ts'),
  ).not.toEqual([]);
});

test('an edit that gives an abstraction its implementation is noticed', () => {
  let files: Files = { '/app/base.ts': BASE, '/app/real.ts': REAL.replace('extends Llm', ''), '/app/use.ts': USE };
  const host = { ...mapHost({}), readFile: (path: string) => files[path], fileExists: (path: string) => path in files };
  const project = openProject(host);
  const found = () =>
    project.analyze(sourcesOf(files)).calls.filter(({ recognisedBy }) => recognisedBy === 'wrapper').length;
  expect(found()).toBe(0);
  files = { ...files, '/app/real.ts': REAL };
  project.changed(['/app/real.ts']);
  expect(found()).toBe(1);
});

describe('plain JavaScript that is handed an object without a type', () => {
  const files: Files = {
    '/app/prompter.js': `${CLIENT}export class Prompter { async promptCoding(input) { return client.responses.create({ model: 'gpt-4o', input }); } }\n`,
    '/app/agent.js': `import { Prompter } from './prompter.js';\nimport { Coder } from './coder.js';\nexport class Agent { start() { this.prompter = new Prompter(); this.coder = new Coder(this); } }\n`,
    '/app/coder.js': `export class Coder { constructor(agent) { this.agent = agent; } code() { return this.agent.prompter.promptCoding('code'); } }\n`,
  };

  test('calls a method by a name that only wrappers have', () => {
    expect(calls(files)).toEqual(['/app/coder.js this.agent.prompter.promptCoding: gpt-4o, absent, user: code']);
  });

  test('not where nothing that leads to a request imports it', () => {
    expect(
      calls({ ...files, '/app/agent.js': `import { Prompter } from './prompter.js';\nnew Prompter();\n` }),
    ).toEqual([]);
  });

  test('not by a name that texts and lists have too', () => {
    const backends = ['One', 'Two', 'Three'].map(
      (name) =>
        `export class ${name} { search(input) { return client.responses.create({ model: 'gpt-4o', input }); } }`,
    );
    expect(
      calls({
        '/app/backends.js': `${CLIENT}${backends.join('\n')}\n`,
        '/app/use.js': `import './backends.js';\nexport const use = (tail, options) => [tail.search('x'), options.text.search('y')];\nexport const cut = (text) => \`\${text}\`.slice(3).search('z');\n`,
      }),
    ).toEqual([]);
  });
});
