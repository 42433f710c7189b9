// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { expect, test } from 'vitest';
import { CLIENT, callsIn } from './world.js';

const times = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i)).join('\n');
const ZOD = `import { z } from 'zod';\nimport { zodTextFormat } from 'openai/helpers/zod';\n`;

/** What code can make of little text; each of these would take for ever, or all memory, if it were worked out. */
test.each<[string, string, string]>([
  ['a text that doubles', `let p = 'xxxxxxxxxx';\n${times(60, () => 'p = p + p;')}`, 'p'],
  [
    'a text that doubles in a helper',
    `const twice = (t: string) => t + t;\nlet p = 'xxxxxxxxxx';\n${times(60, () => 'p = twice(p);')}`,
    'p',
  ],
  ['a text that is repeated', '', `'x'.repeat(1e12)`],
  ['a text that is padded', '', `'x'.padStart(1e12)`],
  ['placeholders that multiply', `let p = 'a';\n${times(40, () => `p = p.replaceAll('a', 'aaaaaaaaaa');`)}`, 'p'],
  ['a pattern that tries everything', '', `'${'a'.repeat(5000)}'.replace(/(a+)+b/, '')`],
  ['runs in a row', '', `'${' '.repeat(20_000)}'.replace(/\\s*\\s*\\s*x/g, '')`],
  [
    'lists of lists of lists',
    `const l = ' '.repeat(400).split('');`,
    'l.map(() => l.map(() => l.map(() => l.join()).join()).join()).join()',
  ],
  [
    'lists that double',
    `const a0 = ['x'];\n${times(40, (i) => `const a${i + 1} = [...a${i}, ...a${i}];`)}`,
    'a40.join()',
  ],
  [
    'objects that double',
    `const o0 = { x: 'y' };\n${times(40, (i) => `const o${i + 1} = { a: o${i}, b: o${i} };`)}`,
    'JSON.stringify(o40, null, 2)',
  ],
  [
    'a long text in many places',
    `const t = 'x'.repeat(90_000);\nconst l = ' '.repeat(400).split('').map(() => t);`,
    'JSON.stringify(l.map(() => l))',
  ],
  [
    'a path that names itself',
    `import fs from 'fs';\nimport path from 'path';\nconst dir: string = path.join(other, 'a');\nconst other: string = path.join(dir, 'b.md');`,
    `fs.readFileSync(other, 'utf8')`,
  ],
  ['a function that maps itself', 'const f = (l: any[]): any => l.map(f);', 'f([[[[[1]]]]]).join()'],
])('%s', (_, before, input) => {
  expect(callsIn(`${CLIENT}${before}\nclient.responses.create({ model: 'gpt-4o', input: ${input} });`)).toHaveLength(1);
});

test('schemas that double', () => {
  const schemas = `const s0 = z.object({ x: z.string() });\n${times(40, (i) => `const s${i + 1} = z.object({ a: s${i}, b: s${i} });`)}`;
  const call = `client.responses.create({ model: 'gpt-4o', input: 'hi', text: { format: zodTextFormat(s40, 'all') } });`;
  expect(callsIn(`${CLIENT}${ZOD}${schemas}\n${call}`)).toHaveLength(1);
});

test('a request with many callers of callers', () => {
  const many = (name: string, called: string) => `const ${name} = () => { ${`${called}();`.repeat(300)} };\n`;
  const first = `const first = () => client.responses.create({ model: 'gpt-4o', input: 'at ' + now });\n`;
  const callers = `${many('second', 'first')}${many('third', 'second')}${many('fourth', 'third')}${many('fifth', 'fourth')}`;
  const text = `function run() { const now = new Date().toISOString();\n${first}${callers}fifth(); }`;
  expect(callsIn(`${CLIENT}${text}`)).toHaveLength(1);
});
