import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { openReach } from '../../../analyzer/modules/reach.js';
import { stubs } from '../../../analyzer/sdks/index.js';
import { mayHoldShape, mayNameCallee } from '../../../analyzer/text/prefilter.js';
import { surfaceNames } from '../../../analyzer/text/surface-names.js';
import { mapHost } from '../rules/map-host.js';
import { ASK, analyzeFiles, CLIENT, EIGHT_RETRIES, type Files } from './world.js';

describe('a file is analysed', () => {
  const candidates = (files: Files) => {
    const reach = openReach(mapHost(files));
    return Object.keys(files).filter((path) => reach.isCandidate(path));
  };

  test('when it names a call and reaches an SDK, however far', () => {
    const files = {
      '/app/chat.ts': `import { client } from './a';\n${ASK.replace('responses', 'threads')}`,
      '/app/a.ts': `export { client } from './b';`,
      '/app/b.ts': `export { client } from './c';`,
      '/app/c.ts': EIGHT_RETRIES,
    };
    expect(candidates(files)).toEqual(['/app/chat.ts']);
  });

  test('not when no SDK is in reach', () => {
    const files = {
      '/app/users.ts': `import { db } from './db';\nexport const user = db.users.create({ name: 'Ada' });`,
      '/app/db.ts': `import { Client } from 'pg';\nexport const db: any = new Client();`,
    };
    expect(candidates(files)).toEqual([]);
    expect(analyzeFiles(files)).toEqual({ calls: [], clients: [], notes: [], analysed: [], withoutSdk: [] });
  });

  test('not when it calls nothing that is billed', () => {
    const files = {
      '/app/a.ts': `import OpenAI from 'openai';\nexport const client = new OpenAI();\nclient.models.list();`,
    };
    expect(candidates(files)).toEqual([]);
  });

  test('when it calls a chain that nothing else has, whatever it imports', () => {
    expect(candidates({ '/app/a.js': 'module.exports = (llm) => llm.chat.completions.create(body);' })).toEqual([
      '/app/a.js',
    ]);
  });

  test('not when it is a declaration or no code', () => {
    const text = CLIENT + ASK;
    const files = {
      '/app/a.d.ts': text,
      '/app/a.md': text,
      '/app/a.json': text,
      '/app/a.d.mts': text,
      '/app/a.vue': text,
    };
    expect(candidates(files)).toEqual([]);
  });

  test('also in a cycle of imports', () => {
    const files = {
      '/app/a.ts': `import { b } from './b';\nimport { client } from './c';\nexport const a = () => ${ASK}`,
      '/app/b.ts': `import { a } from './a';\nexport const b = () => a().create();`,
      '/app/c.ts': `import './a';\n${EIGHT_RETRIES}`,
      '/app/d.ts': `import './e';\nfetch().create();`,
      '/app/e.ts': `import './d';\nfetch().create();`,
    };
    expect(candidates(files)).toEqual(['/app/a.ts', '/app/b.ts']);
  });

  test('the answer does not depend on which file was asked first', () => {
    const files = {
      '/app/a.ts': `import './b';\nx.create();`,
      '/app/b.ts': `import './c';\nimport './a';\nx.create();`,
      '/app/c.ts': `import './b';\nimport 'openai';\nx.create();`,
    };
    const orders = [Object.keys(files), Object.keys(files).reverse(), ['/app/b.ts', '/app/a.ts', '/app/c.ts']];
    for (const order of orders) {
      const reach = openReach(mapHost(files));
      expect(order.map((path) => reach.isCandidate(path))).toEqual([true, true, true]);
    }
  });
});

describe('an import is seen', () => {
  test.each([
    `import x from 'openai';`,
    `import x from "openai"`,
    `import 'openai';`,
    `import * as x from 'openai'`,
    `import {\n  a,\n  b,\n} from 'openai';`,
    `import type X from 'openai';`,
    `export * from 'openai';`,
    `export { default } from 'openai';`,
    `const x = require('openai');`,
    `const x = require ( "openai" )`,
    `const x = await import('openai');`,
    'const x = await import(`openai`);',
    `const x = import(/* webpackChunkName: "x" */ 'openai');`,
    `import x = require('openai');`,
    `import{a}from'openai'`,
    `import x from 'openai/index.mjs';`,
    `type C = import('openai').OpenAI;`,
  ])('%s', (line) => {
    expect(openReach(mapHost({ '/a.ts': line })).reachesSdk('/a.ts')).toBe(true);
  });
});

describe('the filter lets through what the compiler would find', () => {
  test('every name that a stub bills', () => {
    expect([...surfaceNames().callees].sort()).toEqual(billedNames());
  });

  test('every module that a stub declares', () => {
    const declared = stubFiles().flatMap((file) =>
      file.statements.filter(ts.isModuleDeclaration).map(({ name }) => name.text),
    );
    expect([...surfaceNames().modules].sort()).toEqual([...new Set(declared)].sort());
  });

  test('every shape that a stub writes', () => {
    const written = declarationsIn(stubFiles()).flatMap(shapeOf).sort();
    const seen = surfaceNames().shapes.map(({ chain, keys }) => `${chain.join('.')}(${keys.join()})`);
    expect(seen.sort()).toEqual([...new Set(written)]);
  });

  test.each([
    'client.responses.create({})',
    'client.responses?.create({})',
    'client.responses.create?.({})',
    'client.responses\n  // why\n  .create({})',
    'client.responses.create<Answer>({})',
    `client.responses['create']({})`,
    'client.responses["create"]({})',
    'const ask = client.responses.create.bind(client.responses);',
    'const { create } = client.responses;',
    'const { create: ask } = client.responses;',
    `import { generateText as ask } from 'ai';`,
    `import { generateText } from 'ai';`,
    'Promise.all([a, b].map(chain.invoke, chain))',
    'const ask = client.responses.create;',
    '(client.responses.create)({})',
    'client.responses.create!({})',
    '(client.responses.create as any)({})',
  ])('%s', (text) => {
    expect(mayNameCallee(text)).toBe(true);
  });

  test('and what has the shape of a call, however it is broken over lines', () => {
    expect(mayHoldShape('x.chat.completions.create({})')).toBe(true);
    expect(mayHoldShape('x\n  .chat\n  .completions\n  .create({})')).toBe(true);
    expect(mayHoldShape('x?.chat?.completions!.create({})')).toBe(true);
    expect(mayHoldShape('x.chat.completions.createdAt')).toBe(false);
  });
});

/** The stubs as the compiler reads them. */
function stubFiles(): readonly ts.SourceFile[] {
  return stubs.map(({ name, text }) => ts.createSourceFile(`${name}.d.ts`, text, ts.ScriptTarget.ESNext, true));
}

function declarationsIn(files: readonly ts.SourceFile[]): readonly ts.SignatureDeclaration[] {
  const found: ts.SignatureDeclaration[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && isBilled(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  files.forEach(visit);
  return found;
}

function isBilled({ type }: ts.SignatureDeclaration): boolean {
  return type !== undefined && ts.isTypeReferenceNode(type) && /^Call(?:Of)?$/.test(type.typeName.getText());
}

function billedNames(): string[] {
  const names = declarationsIn(stubFiles()).flatMap(({ name }) => (name === undefined ? [] : [name.getText()]));
  return [...new Set(names)].sort();
}

function shapeOf({ type }: ts.SignatureDeclaration): string[] {
  const shape = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[2] : undefined;
  if (shape === undefined) return [];
  return (ts.isUnionTypeNode(shape) ? [...shape.types] : [shape]).map((literal) => literal.getText().slice(1, -1));
}
