import { describe, expect, test } from 'vitest';
import { ASK, callIn, EIGHT_RETRIES, type Files, shown } from './world.js';

/** Whether the client that a file imports is found: its eight retries are then known. */
function retriesThrough(specifier: string, others: Files, file = '/app/src/chat.ts'): string {
  const call = callIn(`import { client } from '${specifier}';\nexport const answer = () => ${ASK}`, others, file);
  return shown(call.retries.fact);
}

const json = (value: unknown) => JSON.stringify(value);

describe('a relative import', () => {
  test.each<[string, string, string]>([
    ['./client', '/app/src/client.ts', 'no extension'],
    ['./client.js', '/app/src/client.ts', '.js written for .ts'],
    ['./client.js', '/app/src/client.tsx', '.js written for .tsx'],
    ['./client.js', '/app/src/client.js', '.js'],
    ['./client.mjs', '/app/src/client.mts', '.mjs written for .mts'],
    ['./client.ts', '/app/src/client.ts', '.ts'],
    ['./client.jsx', '/app/src/client.tsx', '.jsx written for .tsx'],
    ['../client', '/app/client.ts', 'a parent'],
    ['./llm', '/app/src/llm/index.ts', 'a directory'],
    ['./llm/', '/app/src/llm/index.ts', 'a directory with a slash'],
    ['.', '/app/src/index.ts', 'the own directory'],
    ['./llm.client', '/app/src/llm.client.ts', 'a dot in the name'],
    ['./a//b/../client', '/app/src/a/client.ts', 'detours'],
  ])('%s finds %s (%s)', (specifier, path) => {
    expect(retriesThrough(specifier, { [path]: EIGHT_RETRIES })).toBe('8');
  });

  test('prefers the TypeScript source to its JavaScript neighbour', () => {
    const others = { '/app/src/client.ts': EIGHT_RETRIES, '/app/src/client.js': EIGHT_RETRIES.replace('8', '1') };
    expect(retriesThrough('./client.js', others)).toBe('8');
    expect(retriesThrough('./client', others)).toBe('8');
  });
});

describe('tsconfig paths', () => {
  const client = { '/app/src/llm/client.ts': EIGHT_RETRIES };

  test.each<[string, unknown]>([
    ['with a star', { compilerOptions: { paths: { '@/*': ['./src/*'] } } }],
    ['under a baseUrl', { compilerOptions: { baseUrl: './src', paths: { '@/*': ['*'] } } }],
    ['with a second target', { compilerOptions: { paths: { '@/*': ['./generated/*', './src/*'] } } }],
    ['without a star', { compilerOptions: { paths: { '@/llm/client': ['./src/llm/client.ts'] } } }],
    [
      'the longest pattern first',
      { compilerOptions: { paths: { '@/*': ['./nowhere/*'], '@/llm/*': ['./src/llm/*'] } } },
    ],
  ])('%s', (_, config) => {
    expect(retriesThrough('@/llm/client', { ...client, '/app/tsconfig.json': json(config) })).toBe('8');
  });

  test('with comments and trailing commas', () => {
    const config = '{\n  // ours\n  "compilerOptions": { "paths": { "@/*": ["./src/*"], }, /* more */ },\n}';
    expect(retriesThrough('@/llm/client', { ...client, '/app/tsconfig.json': config })).toBe('8');
  });

  test('from what it extends, relative to that file', () => {
    const others = {
      ...client,
      '/app/tsconfig.json': json({ extends: './config/base' }),
      '/app/config/base.json': json({ extends: ['./paths.json'] }),
      '/app/config/paths.json': json({ compilerOptions: { paths: { '@/*': ['../src/*'] } } }),
    };
    expect(retriesThrough('@/llm/client', others)).toBe('8');
  });

  test('the last of several that it extends goes first, its own before all', () => {
    const paths = (target: string) => json({ compilerOptions: { paths: { '@/*': [target] } } });
    const others = { ...client, '/app/a.json': paths('./nowhere/*'), '/app/b.json': paths('./src/*') };
    const extending = json({ extends: ['./a.json', './b.json'] });
    expect(retriesThrough('@/llm/client', { ...others, '/app/tsconfig.json': extending })).toBe('8');
    const own = json({ extends: './a.json', compilerOptions: { paths: { '@/*': ['./src/*'] } } });
    expect(retriesThrough('@/llm/client', { ...others, '/app/tsconfig.json': own })).toBe('8');
  });

  test('from a package that it extends', () => {
    const others = {
      ...client,
      '/app/tsconfig.json': json({ extends: '@acme/tsconfig' }),
      '/app/node_modules/@acme/tsconfig/tsconfig.json': json({
        compilerOptions: { paths: { '@/*': ['../../../src/*'] } },
      }),
    };
    expect(retriesThrough('@/llm/client', others)).toBe('8');
  });

  test('of the projects that a solution file references', () => {
    const others = {
      ...client,
      '/app/tsconfig.json': json({ files: [], references: [{ path: './tsconfig.app.json' }] }),
      '/app/tsconfig.app.json': json({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
    };
    expect(retriesThrough('@/llm/client', others)).toBe('8');
  });

  test('a baseUrl that only the extended file has goes with paths of the own', () => {
    const others = {
      ...client,
      '/app/tsconfig.json': json({ extends: './base.json', compilerOptions: { paths: { '@/*': ['*'] } } }),
      '/app/base.json': json({ compilerOptions: { baseUrl: './src' } }),
    };
    expect(retriesThrough('@/llm/client', others)).toBe('8');
  });

  test('paths that only the extended file has go with a baseUrl of the own', () => {
    const others = {
      ...client,
      '/app/tsconfig.json': json({ extends: './base.json', compilerOptions: { baseUrl: '.' } }),
      '/app/base.json': json({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
    };
    expect(retriesThrough('@/llm/client', others)).toBe('8');
  });

  test('a baseUrl alone', () => {
    const others = { ...client, '/app/tsconfig.json': json({ compilerOptions: { baseUrl: 'src' } }) };
    expect(retriesThrough('llm/client', others)).toBe('8');
  });

  test('of a jsconfig.json', () => {
    const others = {
      '/app/src/llm.js': EIGHT_RETRIES,
      '/app/jsconfig.json': json({ compilerOptions: { paths: { '~/*': ['src/*'] } } }),
    };
    expect(retriesThrough('~/llm', others, '/app/src/chat.js')).toBe('8');
  });

  test('of the nearest tsconfig.json only', () => {
    const others = {
      ...client,
      '/app/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./nowhere/*'] } } }),
      '/app/src/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./*'] } } }),
    };
    expect(retriesThrough('@/llm/client', others)).toBe('8');
  });

  test('an alias does not hide the package of an SDK', () => {
    const call = callIn(
      `import OpenAI from 'openai';\nnew OpenAI().responses.create({ model: 'gpt-4o', input: 'hi' });`,
      {
        '/app/tsconfig.json': json({ compilerOptions: { baseUrl: '.', paths: { '*': ['./types/*'] } } }),
        '/app/types/openai.ts': 'export default class OpenAI { responses: any }',
      },
    );
    expect(call.sdk).toBe('openai');
  });
});

describe('a package of the workspace', () => {
  const at = (directory: string, manifest: object, source: string): Files => ({
    '/repo/package.json': json({ workspaces: ['apps/*', 'packages/*'] }),
    [`${directory}/package.json`]: json({ name: '@acme/llm', ...manifest }),
    [source]: EIGHT_RETRIES,
  });
  const file = '/repo/apps/api/src/chat.ts';

  test.each<[string, object, string]>([
    ['exports of the source', { exports: './src/client.ts' }, '/repo/packages/llm/src/client.ts'],
    ['exports of what is built', { exports: { '.': './dist/index.js' } }, '/repo/packages/llm/src/index.ts'],
    [
      'conditions',
      { exports: { '.': { types: './dist/main.d.ts', import: './dist/main.mjs' } } },
      '/repo/packages/llm/src/main.ts',
    ],
    ['main', { main: 'dist/index.js' }, '/repo/packages/llm/src/index.ts'],
    ['types', { types: './lib/api.d.ts' }, '/repo/packages/llm/src/api.ts'],
    ['nothing at all', {}, '/repo/packages/llm/src/index.ts'],
    ['an index at its root', {}, '/repo/packages/llm/index.js'],
    ['what is built there', { main: './build/index.js' }, '/repo/packages/llm/build/index.js'],
  ])('by %s', (_, manifest, source) => {
    expect(retriesThrough('@acme/llm', at('/repo/packages/llm', manifest, source), file)).toBe('8');
  });

  test.each<[string, object, string]>([
    ['by exports', { exports: { './client': './dist/client.js' } }, '/repo/packages/llm/src/client.ts'],
    ['by a pattern', { exports: { './*': './dist/*.js' } }, '/repo/packages/llm/src/client.ts'],
    ['by its place', {}, '/repo/packages/llm/client.ts'],
    ['by its place in src', {}, '/repo/packages/llm/src/client.ts'],
  ])('a path inside it, %s', (_, manifest, source) => {
    expect(retriesThrough('@acme/llm/client', at('/repo/packages/llm', manifest, source), file)).toBe('8');
  });

  test.each<[string, Files]>([
    ['pnpm', { '/repo/pnpm-workspace.yaml': "packages:\n  - 'apps/*'\n  # ours\n  - packages/**\n" }],
    [
      'pnpm, indented no more',
      { '/repo/pnpm-workspace.yaml': 'packages:\n- "packages/*"\n- apps/*\ncatalog:\n  ai: 5\n' },
    ],
    ['pnpm on Windows', { '/repo/pnpm-workspace.yaml': 'packages:\r\n  - "packages/*"\r\n  - "apps/*"\r\n' }],
    ['yarn', { '/repo/package.json': json({ workspaces: { packages: ['packages/*', 'apps/*'] } }) }],
    ['an exact path', { '/repo/package.json': json({ workspaces: ['packages/llm', 'apps/api'] }) }],
    ['a path with ./', { '/repo/package.json': json({ workspaces: ['./packages/llm', './apps/api'] }) }],
  ])('as %s lists it', (_, root) => {
    const others = { ...at('/repo/packages/llm', {}, '/repo/packages/llm/src/index.ts') };
    const { '/repo/package.json': _own, ...rest } = others;
    expect(retriesThrough('@acme/llm', { ...rest, ...root }, file)).toBe('8');
  });

  test('outside of every workspace it stays unresolved', () => {
    const { '/repo/package.json': _root, ...rest } = at('/repo/packages/llm', {}, '/repo/packages/llm/src/index.ts');
    // Recognised by its shape, but how the client was made is not in sight.
    expect(retriesThrough('@acme/llm', rest, file)).toBe('unknown');
  });
});

describe('#imports', () => {
  test.each<[string, object]>([
    ['a name', { '#client': './src/llm/client.ts' }],
    ['a pattern', { '#*': './src/llm/*.ts' }],
    ['conditions', { '#client': { node: './nowhere.js', default: './src/llm/client.js' } }],
  ])('%s', (_, imports) => {
    const others = { '/app/package.json': json({ imports }), '/app/src/llm/client.ts': EIGHT_RETRIES };
    expect(retriesThrough('#client', others)).toBe('8');
  });
});

describe('through other files', () => {
  test.each<[string, Files]>([
    ['a star', { '/app/src/llm/index.ts': `export * from './client.js';` }],
    ['a name', { '/app/src/llm/index.ts': `export { client } from './client.js';` }],
    ['another name', { '/app/src/llm/index.ts': `import { client as c } from './client';\nexport { c as client };` }],
    [
      'two barrels',
      { '/app/src/llm/index.ts': `export * from './more';`, '/app/src/llm/more.ts': `export * from './client';` },
    ],
    ['a barrel and itself', { '/app/src/llm/index.ts': `export * from './index.js';\nexport * from './client.js';` }],
  ])('a barrel that re-exports %s', (_, barrel) => {
    expect(retriesThrough('./llm', { '/app/src/llm/client.ts': EIGHT_RETRIES, ...barrel })).toBe('8');
  });

  test('a default export, a namespace and an export assignment', () => {
    const client = `import OpenAI from 'openai';\nconst client = new OpenAI({ maxRetries: 8 });\n`;
    const retries = (head: string, text: string) =>
      shown(callIn(`${head}\nexport const answer = () => ${ASK}`, { '/app/client.ts': client + text }).retries.fact);
    expect(retries(`import client from './client';`, 'export default client;')).toBe('8');
    expect(retries(`import { default as client } from './client';`, 'export default client;')).toBe('8');
    expect(retries(`import * as llm from './client';\nconst { client } = llm;`, 'export { client };')).toBe('8');
    expect(retries(`import client = require('./client');`, 'export = client;')).toBe('8');
  });

  test('a dynamic import', () => {
    const text = `export async function answer() { const { client } = await import('./client.js'); return ${ASK} }`;
    expect(shown(callIn(text, { '/app/client.ts': EIGHT_RETRIES }).retries.fact)).toBe('8');
  });
});

describe('CommonJS', () => {
  const open = `const OpenAI = require('openai');\nconst client = new OpenAI({ maxRetries: 8 });\n`;

  test.each<[string, string, string]>([
    ['module.exports of an object', `const { client } = require('./client');`, 'module.exports = { client };'],
    ['a member of it', `const client = require('./client').client;`, 'module.exports = { client };'],
    ['module.exports of one thing', `const client = require('./client');`, 'module.exports = client;'],
    ['exports.name', `const { client } = require('./client.js');`, 'exports.client = client;'],
    [
      'module.exports.name',
      `const llm = require('./client');\nconst client = llm.client;`,
      'module.exports.client = client;',
    ],
  ])('%s', (_, head, exported) => {
    const call = callIn(`${head}\n${ASK}`, { '/app/client.js': open + exported }, '/app/chat.js');
    expect(shown(call.retries.fact)).toBe('8');
  });

  test.each<[string, string]>([
    ['the default', `const OpenAI = require('openai').default;`],
    ['a name', `const { OpenAI } = require('openai');`],
    ['the module', `const OpenAI = require('openai');`],
    ['a member of the module', `const openai = require('openai');\nconst { OpenAI } = openai;`],
  ])('an SDK by %s', (_, head) => {
    const text = `${head}\nconst client = new OpenAI();\n${ASK}`;
    expect(callIn(text, {}, '/app/chat.cjs').sdk).toBe('openai');
  });
});

describe('paths as Windows has them', () => {
  const file = 'c:/work/app/src/chat.ts';

  test.each<[string, string, Files]>([
    ['./client.js', 'a relative import', { 'c:/work/app/src/client.ts': EIGHT_RETRIES }],
    ['../client', 'a parent', { 'c:/work/app/client.ts': EIGHT_RETRIES }],
    [
      '@/client',
      'tsconfig paths',
      {
        'c:/work/app/src/client.ts': EIGHT_RETRIES,
        'c:/work/app/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
      },
    ],
    [
      '@acme/llm',
      'a workspace',
      {
        'c:/work/package.json': json({ workspaces: ['packages/*'] }),
        'c:/work/packages/llm/package.json': json({ name: '@acme/llm' }),
        'c:/work/packages/llm/src/index.ts': EIGHT_RETRIES,
      },
    ],
  ])('%s, %s', (specifier, _, others) => {
    expect(retriesThrough(specifier, others, file)).toBe('8');
  });

  test('a project at the root of a drive', () => {
    const others = { 'c:/client.ts': EIGHT_RETRIES, 'c:/package.json': json({ dependencies: { openai: '^5.1.0' } }) };
    const call = callIn(`import { client } from './client';\n${ASK}`, others, 'c:/chat.ts');
    expect([shown(call.retries.fact), call.sdkVersion]).toEqual(['8', '5.1.0']);
  });
});
