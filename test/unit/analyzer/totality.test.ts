// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Analysis, LlmCall } from '../../../analyzer/call.js';
import { openProject } from '../../../analyzer/project.js';
import { diskHost } from '../../../rules/disk-host.js';
import { besideGood, GOOD, GOOD_CALL } from './beside-good.js';
import { analyzeFiles, CLIENT, shown, shownPrompt } from './world.js';

const badInput = fileURLToPath(new URL('../../../test-fixtures/bad-input', import.meta.url)).replaceAll('\\', '/');
const badFiles = readdirSync(badInput, { recursive: true, encoding: 'utf8' })
  .map((name) => `${badInput}/${name.replaceAll('\\', '/')}`)
  .filter((path) => /\.[cm]?[jt]sx?$/.test(path));
const neighbour = `${badInput}/good-neighbour.ts`;

describe('the files of bad-input', () => {
  const resultOf = ({ calls }: Analysis) => calls.filter(({ file }) => file === neighbour);
  const alone = openProject(diskHost()).analyze([neighbour]);

  test.each(
    badFiles.filter((file) => file !== neighbour).map((file) => [file.slice(badInput.length + 1), file]),
  )('%s costs its neighbour nothing', (_, file) => {
    expect(alone.calls).toHaveLength(1);
    expect(resultOf(openProject(diskHost()).analyze([file, neighbour]))).toEqual(alone.calls);
  });

  test('all together', () => {
    const { calls, notes } = openProject(diskHost()).analyze(badFiles);
    expect(resultOf({ calls, clients: [], notes, analysed: [], withoutSdk: [] })).toEqual(alone.calls);
    const noted = notes.map(({ file, message }) => `${file.slice(badInput.length + 1)}, ${message}`);
    expect(noted.toSorted()).toEqual([
      'conflict-markers.ts, line 6: Merge conflict marker encountered; calls near a syntax error may be missed',
      'half-typed.ts, line 6: Expression expected; calls near a syntax error may be missed',
      'unclosed-string.js, line 3: Unterminated string literal; calls near a syntax error may be missed',
      'unclosed-template.ts, line 7: Unterminated template literal; calls near a syntax error may be missed',
      "unparseable.ts, line 3: ')' expected; calls near a syntax error may be missed",
    ]);
  });

  test('the code that is whole in a broken file is analysed all the same', () => {
    const whole = openProject(diskHost())
      .analyze(badFiles)
      .calls.map(({ file }) => file.slice(badInput.length + 1));
    for (const name of [
      'conflict-markers.ts',
      'missing-imports.ts',
      'broken-package/answer.ts',
      'cyclic-tsconfig/src/answer.ts',
    ]) {
      expect(whole).toContain(name);
    }
  });
});

describe('a file that cannot be read', () => {
  test.each<[string, string]>([
    ['NUL bytes', `${CLIENT}\0\0client.responses.create({})`],
    ['an image', 'PNG\r\n\u001a\n\0\0\0\rIHDR create( generateText('],
  ])('%s', (_, text) => {
    const { calls, notes } = besideGood(`import OpenAI from 'openai';\n${text}`);
    expect(calls).toEqual([]);
    expect(notes).toEqual([{ file: '/app/bad.ts', message: expect.stringMatching(/not analysed/) }]);
  });

  test('is a note when it is not there', () => {
    const { calls, notes } = analyzeFiles({ '/app/good.ts': GOOD }, ['/app/gone.ts', '/app/good.ts']);
    expect(calls).toEqual([GOOD_CALL]);
    expect(notes).toEqual([{ file: '/app/gone.ts', message: expect.any(String) }]);
  });

  test('is nothing when it is imported', () => {
    const text = `import { client } from './gone.js';\nimport { x } from './bad.ts';\n${GOOD.slice(GOOD.indexOf('const'))}`;
    expect(besideGood(text).notes).toEqual([]);
  });
});

describe('what is large', () => {
  const call = (input: string) =>
    `client.responses.create({ model: 'gpt-4o', input: ${input}, max_output_tokens: 300 });\n`;
  const inputLength = ([only]: readonly LlmCall[]) => shownPrompt(only?.prompt ?? []).join().length;

  test('a literal of a megabyte', () => {
    const { calls } = besideGood(`${CLIENT}const text = '${'x'.repeat(1_000_000)}';\n${call('text')}`);
    expect(inputLength(calls)).toBeGreaterThan(1_000_000);
  });

  test('20,000 terms', () => {
    const sum = Array.from({ length: 20_000 }, (_, index) => `'${index}'`).join(' + ');
    const { calls } = besideGood(`${CLIENT}const text = ${sum};\n${call('text')}`);
    expect(calls.map(({ outputCap }) => shown(outputCap.fact))).toEqual(['300']);
    expect(inputLength(calls)).toBeGreaterThan(80_000);
  });

  test('a word of 500,000 letters, where it is sent and where something waits', () => {
    const word = 'a'.repeat(500_000);
    const { calls } = besideGood(
      `${CLIENT}export const ask = async () => { while (true) { ${call(`'${word}'`)} await wait(); } };`,
    );
    expect(inputLength(calls)).toBeGreaterThan(499_000);
  });

  test('5,000 lines in a list', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `'line ${index}',`).join('\n');
    const { calls } = besideGood(`${CLIENT}const lines = [\n${lines}\n];\n${call("lines.join('\\n')")}`);
    expect(inputLength(calls)).toBeGreaterThan(40_000);
  });

  test.each<[string, (name: string, before: string) => string]>([
    ['sums', (name, before) => `const ${name} = ${before} + ${before};`],
    ['templates', (name, before) => `const ${name} = \`\${${before}}\${${before}}\`;`],
    ['lists', (name, before) => `const ${name} = [...${before}, ...${before}];`],
    ['lists in lists', (name, before) => `const ${name} = [${before}, ${before}];`],
    ['objects', (name, before) => `const ${name} = { a: ${before}, b: ${before}, ...${before} };`],
    ['conditions', (name, before) => `const ${name} = Math.random() > 2 ? ${before} : ${before} + 'x';`],
    ['functions', (name, before) => `const ${name} = () => ${before}() + ${before}();`],
    ['functions with an argument', (name, before) => `const ${name} = (x: string) => ${before}(x + x) + ${before}(x);`],
    [
      'types',
      (name, before) => `type T${name} = [T${before}, T${before}];\nconst ${name}: T${name} = [${before}, ${before}];`,
    ],
  ])('constants that double, by %s', (_, double) => {
    const doubled = Array.from({ length: 60 }, (__, index) => double(`a${index + 1}`, `a${index}`)).join('\n');
    const first = `type Ta0 = string;\nconst a0: any = [1];\n`;
    const { calls } = besideGood(`${CLIENT}${first}${doubled}\n${call('a60')}${call('a60()')}${call("a60('x')")}`);
    expect(calls.map(({ outputCap }) => shown(outputCap.fact))).toEqual(['300', '300', '300']);
  });

  test('5,000 calls', () => {
    expect(besideGood(CLIENT + call("'hi'").repeat(5000)).calls).toHaveLength(5000);
  });

  test('5,000 assignments to one object', () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `options.x${index} = ${index};`).join('\n');
    const text = `${CLIENT}const options: any = { model: 'gpt-4o', input: 'hi' };\n${lines}\nclient.responses.create(options);`;
    expect(besideGood(text).calls.map(({ outputCap }) => shown(outputCap.fact))).toEqual(['absent']);
  });
});

describe('what goes round in circles', () => {
  test.each<[string, string]>([
    ['a constant', 'const value: any = value;'],
    ['two constants', 'const value: any = other, other: any = value;'],
    ['templates', 'const value: any = `${other}`, other: any = `${value}`;'],
    ['a function', 'const value = f();\nfunction f(): any { return f(); }'],
    ['two functions', 'const value = f();\nfunction f(): any { return g(); }\nfunction g(): any { return f(); }'],
    ['a function with a growing argument', 'const value = f("a");\nfunction f(x: string): any { return f(x + x); }'],
    [
      'a function that branches',
      'const value = f(1);\nfunction f(n: number): any { return n > 9 ? "" : f(n + 1) + f(n + 2) + f(n + 3); }',
    ],
    ['a function in itself', 'const f: any = (g: any) => g(g);\nconst value = f(f);'],
    ['an object', 'const value: any = { ...value };'],
    ['an object in itself', 'const o: any = { get a() { return o.a; } };\nconst value = o.a;'],
    ['a list', 'const value: any = [...value];'],
    ['a default', 'const { value = value }: any = {};'],
    ['a class', 'class A extends A { static x = A.x; }\nconst value = A.x;'],
    ['two classes', 'class A extends B {}\nclass B extends A {}\nconst value = new A();'],
    ['an enum', 'enum E { A = E.B, B = E.A }\nconst value = E.A;'],
    ['a type', 'type T = T[] | [T];\nconst value: T = [] as any;'],
    ['a generic type', 'type T<X> = T<T<X>>;\nconst value: T<1> = null as any;'],
    ['a getter', 'class A { get x(): any { return this.x; } }\nconst value = new A().x;'],
    ['an assignment', 'let value: any = 1;\nvalue = value;'],
    ['a client', 'let c: any = new OpenAI();\nc = c.withOptions({});\nconst value = c.responses.create(c);'],
    ['an import of itself', `import * as self from './bad.js';\nexport const value: any = self.value;`],
  ])('%s', (_, code) => {
    const { calls } = besideGood(
      `${CLIENT}${code}\nclient.responses.create({ model: 'gpt-4o', input: value, max_output_tokens: 300 });`,
    );
    expect(calls.map(({ outputCap }) => shown(outputCap.fact))).toContain('300');
  });

  test('files that import and re-export each other', () => {
    const files = {
      '/app/a.ts': `export * from './b';\nexport * from './c';\nimport { TEXT } from './b';\n${CLIENT}client.responses.create({ model: 'gpt-4o', input: TEXT });`,
      '/app/b.ts': `export * from './c';\nexport { TEXT } from './a';`,
      '/app/c.ts': `export * from './a';\nexport * from './b';`,
    };
    expect(analyzeFiles(files).calls).toHaveLength(1);
  });
});

describe('what is odd', () => {
  test.each<[string, string]>([
    ['nothing', ''],
    [
      'half a pair',
      `${CLIENT}const value = '\uD800';\nclient.responses.create({ model: 'gpt-4o', input: '\uDC00' + value });`,
    ],
    ['half a call', `${CLIENT}client.responses.create(`],
    ['half a template', `${CLIENT}client.responses.create({ input: \`\${`],
    ['no arguments', `${CLIENT}client.responses.create();`],
    ['other arguments', `${CLIENT}client.responses.create(1, 'two', null, ...[]);`],
    ['a commented end', `${CLIENT}client.responses.create({ /* `],
    ['duplicates', `${CLIENT}client.responses.create({ model: 'a', model: 'b', ...{ model: 'c' }, model });`],
    [
      'names of objects',
      `${CLIENT}client.responses.create({ __proto__: null, constructor: 1, toString: 2, hasOwnProperty });`,
    ],
    ['names of objects, spread', `${CLIENT}client.responses.create({ ...{}.constructor, ...{}.__proto__ });`],
    ['an own Symbol', `${CLIENT}class Symbol {}\nclass Array {}\nclient.responses.create([] as any);`],
    [
      'globals that are declared again',
      `${CLIENT}declare global { interface Array<T> { x: T } interface Promise<T> { y: T } }\nexport {};\nclient.responses.create({ model: 'gpt-4o', input: 'hi' });`,
    ],
    [
      'a module that is declared again',
      `declare module 'openai' { export const x: 1; }\n${CLIENT}client.responses.create({ model: 'gpt-4o', input: 'hi' });`,
    ],
    [
      'globals without an import',
      'interface Array<T> { x: T }\ninterface Promise<T> { y: T }\nvar Object = 1, Map = 2;\nx.chat.completions.create({ model: "m", messages: [] });',
    ],
    [
      'words of the stubs',
      `${CLIENT}type Call<T> = T;\ninterface Retries {}\nclass OutputCap {}\nclient.responses.create({ model: 'gpt-4o', input: 'hi' });`,
    ],
    [
      'a globals of the same words',
      `type Call<T> = T;\ninterface Retries {}\ndeclare var ModelId: 1;\nx.chat.completions.create({ model: "m", messages: [] });`,
    ],
    ['not code', 'SELECT create(1) FROM x; <<<<<<< generateText( >>>>>>>'],
    ['only opening brackets', `${CLIENT}${'client.responses.create({'.repeat(300)}`],
    ['a long line of quotes', `${CLIENT}create(${`'"\``.repeat(10_000)}`],
    ['a long line of slashes', `${CLIENT}create(${'/*'.repeat(10_000)}`],
    ['a long line of angles', `${CLIENT}create${'<'.repeat(5_000)}`],
    ['many decorators', `${CLIENT}${'@client.responses.create({}) '.repeat(500)}class A {}`],
  ])('%s', (_, text) => {
    besideGood(text);
    besideGood(text, '/app/bad.js');
    besideGood(text, '/app/bad.tsx');
  });
});

test('the hostile texts of the fixtures are read from where they lie', () => {
  expect(badFiles.length).toBeGreaterThan(15);
  expect(readFileSync(neighbour, 'utf8')).toContain('client.responses.create');
});
