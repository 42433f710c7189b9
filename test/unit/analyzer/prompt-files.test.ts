// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { CLIENT, callIn, editableWorld, inputOf, shown, shownPrompt } from './world.js';

const FILES = { '/app/prompts/x.md': 'Be brief.\n', '/app/package.json': '{}' };

describe('a prompt that is read from a file', () => {
  test.each<[string, string]>([
    [`readFileSync('prompts/x.md', 'utf8')`, `import { readFileSync } from 'fs';`],
    [`readFileSync('./prompts/x.md').toString()`, `import { readFileSync } from 'node:fs';`],
    [
      `fs.readFileSync(path.join(__dirname, 'prompts', 'x.md'), 'utf8')`,
      `import fs from 'node:fs';\nimport path from 'path';`,
    ],
    [
      `fs.readFileSync(path.resolve(__dirname, './prompts/x.md'), { encoding: 'utf-8' })`,
      `import * as fs from 'node:fs';\nimport * as path from 'path';`,
    ],
    ['fs.readFileSync(`${__dirname}/prompts/x.md`, "utf8")', `import fs from 'fs';`],
    [`fs.readFileSync(__dirname + '/prompts/x.md', 'utf8')`, `import fs from 'fs';`],
    [
      `await readFile(join(import.meta.dirname, 'prompts/x.md'), 'utf8')`,
      `import { readFile } from 'node:fs/promises';\nimport { join } from 'node:path';`,
    ],
    [`await fs.promises.readFile(new URL('./prompts/x.md', import.meta.url), 'utf8')`, `import fs from 'fs';`],
    [
      `readFileSync(fileURLToPath(new URL('prompts/x.md', import.meta.url)), 'utf8')`,
      `import { readFileSync } from 'fs';\nimport { fileURLToPath } from 'url';`,
    ],
    [
      `readFileSync(path.join(here, 'prompts', 'x.md'), 'utf8')`,
      `import { readFileSync } from 'fs';\nimport path from 'path';\nimport { fileURLToPath } from 'url';\nconst here = path.dirname(fileURLToPath(import.meta.url));`,
    ],
    [
      `readFileSync(path.join(process.cwd(), 'prompts/x.md'), 'utf8')`,
      `import { readFileSync } from 'fs';\nimport path from 'path';`,
    ],
    [
      `load('x')`,
      "import { readFileSync } from 'fs';\nimport path from 'path';\nconst load = (name: string) => readFileSync(path.join(__dirname, 'prompts', `${name}.md`), 'utf8');",
    ],
    [`await Bun.file('prompts/x.md').text()`, ''],
    [`await Deno.readTextFile('prompts/x.md')`, ''],
    ['prompt', `import prompt from './prompts/x.md';`],
    ['prompt', `import prompt from './prompts/x.md?raw';`],
    [`require('./prompts/x.md')`, ''],
  ])('%s after %s', (expression, before) => {
    expect(inputOf(expression, before, FILES)).toBe('Be brief.\n');
  });

  test.each<[string, string]>([
    [`readFileSync('prompts/none.md', 'utf8')`, `import { readFileSync } from 'fs';`],
    [`readFileSync(name, 'utf8')`, `import { readFileSync } from 'fs';\ndeclare const name: string;`],
    [`readFileSync('prompts/x.md', 'base64')`, `import { readFileSync } from 'fs';`],
    [`readFileSync('prompts/x.md').toString('base64')`, `import { readFileSync } from 'fs';`],
    [`readFileSync('prompts/x.md', 'utf8')`, `import { readFileSync } from './storage.js';`],
    [`readFileSync('/app/prompts/x.md', 'utf8')`, `import { readFileSync } from 'fs';`],
    [`readFileSync('picture.png', 'utf8')`, `import { readFileSync } from 'fs';`],
    ['prompt', `import { prompt } from './prompts/x.md';`],
    ['prompt', `import prompt from './prompts/x.md?url';`],
  ])('stays a hole: %s after %s', (expression, before) => {
    const others = { ...FILES, '/app/picture.png': 'x', '/app/storage.ts': 'export declare const readFileSync: any;' };
    expect(inputOf(expression, before, others)).toMatch(/^\{.*\}$/);
  });

  test('stays a hole where it is too long for a prompt', () => {
    const read = `readFileSync('prompts/x.md', 'utf8')`;
    const long = { ...FILES, '/app/prompts/x.md': 'x'.repeat(1_000_001) };
    expect(inputOf(read, `import { readFileSync } from 'fs';`, long)).toBe(`{${read}}`);
  });

  test('is read anew after it has changed, by all that depend on it', () => {
    const world = editableWorld({
      ...FILES,
      '/app/prompts.ts': `import { readFileSync } from 'fs';\nexport const BRIEF = readFileSync('prompts/x.md', 'utf8');`,
      '/app/chat.ts': `${CLIENT}import { BRIEF } from './prompts.js';\nclient.responses.create({ model: 'gpt-4o', input: BRIEF });`,
      '/app/other.ts': `${CLIENT}client.responses.create({ model: 'gpt-4o', input: 'hi' });`,
    });
    const project = openProject(world.host);
    const prompt = () => shownPrompt(project.analyze(['/app/chat.ts', '/app/other.ts']).calls[0]?.prompt ?? []);
    expect(prompt()).toEqual(['user: Be brief.\n']);
    world.write('/app/prompts/x.md', 'Be long.');
    project.changed(['/app/prompts/x.md']);
    expect(project.dependents('/app/prompts/x.md')).toEqual(['/app/chat.ts']);
    expect(prompt()).toEqual(['user: Be long.']);
  });
});

describe('a JSON file', () => {
  const JSON_FILE = {
    '/app/models.json': '{ "fast": { "model": "gpt-4o-mini", "cap": 300 }, "names": ["a", "gpt-4o"] }',
  };
  const model = (expression: string, before: string) =>
    shown(
      callIn(
        `${CLIENT}${before}\nclient.responses.create({ model: ${expression}, input: 'hi', max_output_tokens: 5 });`,
        JSON_FILE,
      ).model,
    );

  test.each<[string, string, string]>([
    ['models.fast.model', `import models from './models.json';`, 'gpt-4o-mini'],
    ['models.names[1]', `import models from './models.json' with { type: 'json' };`, 'gpt-4o'],
    ['fast.model', `import { fast } from './models.json';`, 'gpt-4o-mini'],
    ['models.fast.model', `import * as models from './models.json';`, 'gpt-4o-mini'],
    ['models.fast.model', `const models = require('./models.json');`, 'gpt-4o-mini'],
    [`JSON.parse(readFileSync('models.json', 'utf8')).fast.model`, `import { readFileSync } from 'fs';`, 'gpt-4o-mini'],
    ['models.fast.model', `import models from './none.json';`, 'unknown'],
    ['models.slow.model', `import models from './models.json';`, 'unknown'],
  ])('%s after %s: %s', (expression, before, expected) => {
    expect(model(expression, before)).toBe(expected);
  });

  test.each(['{', '{ "a": 1 } 2', '[[[', '', 'x'])('that is none is not known: %s', (text) => {
    const before = `import models from './models.json';`;
    expect(inputOf('models.a', before, { '/app/models.json': text })).toBe('{models.a}');
  });
});
