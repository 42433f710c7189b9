// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { besideGood } from './beside-good.js';
import { CLIENT, shown } from './world.js';

describe('what nests', () => {
  const nested = (open: string, middle: string, close: string) => (depth: number) =>
    open.repeat(depth) + middle + close.repeat(depth);
  const constructs: Readonly<Record<string, (depth: number) => string>> = {
    parentheses: nested('(', '1', ')'),
    lists: nested('[', '1', ']'),
    objects: nested('{ a: ', '1', ' }'),
    calls: nested('f(', '1', ')'),
    templates: nested('`${', '1', '}`'),
    functions: nested('() => ', '1', ''),
    'functions with a body': nested('() => { return ', '1', '; }'),
    conditions: nested('x ? 1 : ', '1', ''),
    'conditions on the left': nested('', 'x', ' ? 1 : 2'),
    negations: nested('!', '1', ''),
    signs: nested('- ', '1', ''),
    'types of': nested('typeof ', '1', ''),
    awaits: nested('await ', '1', ''),
    news: nested('new ', 'X', '()'),
    sums: nested('', '1', ' + 1'),
    'sums on the right': nested('(1 + ', '1', ')'),
    fallbacks: nested('x ?? ', '1', ''),
    powers: nested('2 ** ', '1', ''),
    commas: nested('1, ', '1', ''),
    assignments: nested('x = ', '1', ''),
    members: nested('', 'x', '.a'),
    'optional members': nested('', 'x', '?.a'),
    elements: nested('', 'x', '[0]'),
    'calls of calls': nested('', 'f', '()'),
    'chained calls': nested('', 'x', '.f()'),
    casts: nested('', 'x', ' as any'),
    assertions: nested('', 'x', '!'),
    'tagged templates': nested('', 'f', '`x`'),
    'elements of JSX': nested('<a>', '1', '</a>'),
  };
  const statements: Readonly<Record<string, (depth: number) => string>> = {
    blocks: nested('{', 'f();', '}'),
    ifs: nested('if (x) ', 'f();', ''),
    'else ifs': nested('if (x) f(); else ', 'f();', ''),
    loops: nested('for (;;) ', 'f();', ''),
    labels: (depth) => `${Array.from({ length: depth }, (_, index) => `l${index}: `).join('')}f();`,
    classes: nested('class A { m() { ', 'f();', '} }'),
    namespaces: nested('namespace n { ', 'f();', '}'),
    'types in lists': nested('type T = ', 'string', '[]').bind(undefined),
    'types in objects': (depth) => `type T = ${nested('{ a: ', 'string', ' }')(depth)};`,
    'types in types': (depth) => `type T = ${nested('Array<', 'string', '>')(depth)};`,
    'types of conditions': (depth) => `type T<X> = ${nested('X extends 1 ? 2 : ', 'string', '')(depth)};`,
    patterns: (depth) => `const ${nested('[', 'a', ']')(depth)} = x;`,
  };

  describe.each([100, 1_000, 20_000])('%i deep', (depth) => {
    test.each(Object.entries(constructs))('%s', (name, construct) => {
      const text = `${CLIENT}declare const x: any, f: any, X: any;\nconst value = ${construct(depth)};\n`;
      const file = name.endsWith('JSX') ? '/app/bad.tsx' : '/app/bad.ts';
      besideGood(`${text}client.responses.create({ model: 'gpt-4o', input: value, max_output_tokens: 300 });`, file);
    });

    test.each(Object.entries(statements))('%s', (_, statement) => {
      besideGood(
        `${CLIENT}declare const x: any, f: any;\n${statement(depth)}\nclient.responses.create({ model: 'gpt-4o', input: 'hi' });`,
      );
    });

    test('in the place of an argument', () => {
      const argument = constructs.objects?.(depth);
      const { calls, notes } = besideGood(`${CLIENT}client.responses.create(${argument});`);
      expect(calls.length + notes.length).toBe(1);
    });
  });

  test('no deeper than code does costs no facts', () => {
    for (const construct of [constructs.parentheses, constructs.calls, constructs.objects, constructs.templates]) {
      const text = `${CLIENT}declare const f: any;\nconst value = ${construct?.(60)};\nclient.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: 300 });`;
      const { calls, notes } = besideGood(text);
      expect([calls.map(({ outputCap }) => shown(outputCap.fact)), notes]).toEqual([['300'], []]);
    }
  });
});
