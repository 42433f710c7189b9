import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { ASK, analyzeFiles, EIGHT_RETRIES, editableWorld, type Files, shown, sourcesOf } from './world.js';

const json = (value: unknown) => JSON.stringify(value);
const CHAT = `import { client } from './client.js';\nimport { PROMPT } from '@/prompt';\nexport const ask = () =>\n  client.responses.create({ model: 'gpt-4o', input: PROMPT });\n`;
const START: Files = {
  '/app/tsconfig.json': json({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }),
  '/app/package.json': json({ dependencies: { openai: '5.0.0' } }),
  '/app/chat.ts': CHAT,
  '/app/client.ts': EIGHT_RETRIES,
  '/app/src/prompt.ts': `export const PROMPT = 'Be brief.';\n`,
  '/app/other/prompt.ts': `export const PROMPT = 'Be long, please.';\n`,
};

/** The text of a file from now on, or that it is gone. */
interface Edit {
  readonly path: string;
  readonly text: string | undefined;
}

const to = (path: string, text: string): Edit => ({ path, text });
const gone = (path: string): Edit => ({ path, text: undefined });

const EDITS: Readonly<Record<string, Edit>> = {
  'other retries': to('/app/client.ts', EIGHT_RETRIES.replace('8', '1')),
  'the same text again': to('/app/client.ts', EIGHT_RETRIES),
  'a client without the SDK': to('/app/client.ts', 'export const client: any = {};\n'),
  'an import more': to('/app/client.ts', `import './more.js';\n${EIGHT_RETRIES}`),
  'a client that lies elsewhere': to('/app/client.ts', `export { client } from './llm/client.js';\n`),
  'the file it lies in': to('/app/llm/client.ts', EIGHT_RETRIES.replace('8', '3')),
  'a broken file': to('/app/client.ts', 'export const client = new OpenAI({{{ `'),
  'a file that nests too deep': to('/app/client.ts', `${'['.repeat(2000)}${']'.repeat(2000)}`),
  'no client': gone('/app/client.ts'),
  'a client in JavaScript': to('/app/client.js', EIGHT_RETRIES.replace('8', '4')),
  'a client in a directory': to('/app/client/index.ts', EIGHT_RETRIES.replace('8', '5')),
  'another prompt': to('/app/src/prompt.ts', `export const PROMPT = 'Be kind.';\n`),
  'a prompt from elsewhere': to('/app/src/prompt.ts', `export { PROMPT } from '../other/prompt';\n`),
  'no prompt': gone('/app/src/prompt.ts'),
  'paths that lead elsewhere': to('/app/tsconfig.json', json({ compilerOptions: { paths: { '@/*': ['./other/*'] } } })),
  'a broken tsconfig': to('/app/tsconfig.json', '{'),
  'no tsconfig': gone('/app/tsconfig.json'),
  'another version': to('/app/package.json', json({ dependencies: { openai: '4.0.0' } })),
  'a call more': to('/app/chat.ts', `${CHAT}export const again = () => ${ASK}`),
  'no call': to('/app/chat.ts', 'export {};\n'),
  'a call that stands elsewhere': to('/app/chat.ts', `// moved\n${CHAT}`),
  'a new file with a call': to('/app/new.ts', `import { client } from './client';\n${ASK}`),
  'half a file': to('/app/chat.ts', CHAT.slice(0, CHAT.indexOf('model'))),
};

/** A project that lives through edits, and what a new one would say after each. */
function livingProject() {
  const world = editableWorld(START);
  const project = openProject(world.host);
  return {
    apply({ path, text }: Edit) {
      if (text === undefined) world.remove(path);
      else world.write(path, text);
      project.changed([path]);
    },
    analyze: () => project.analyze(sourcesOf(world.files())),
    fromScratch: () => analyzeFiles(world.files()),
  };
}

describe('after a change the result is that of a new project', () => {
  test.each(Object.entries(EDITS))('%s', (_, edit) => {
    const living = livingProject();
    const before = living.analyze();
    living.apply(edit);
    expect(living.analyze()).toEqual(living.fromScratch());
    living.apply({ path: edit.path, text: START[edit.path] });
    expect(living.analyze()).toEqual(before);
  });

  test('also after many', () => {
    const edits = fc.array(fc.constantFrom(...Object.values(EDITS)), { minLength: 2, maxLength: 8 });
    const property = fc.property(edits, (list) => {
      const living = livingProject();
      for (const edit of list) {
        living.apply(edit);
        expect(living.analyze()).toEqual(living.fromScratch());
      }
    });
    fc.assert(property, { numRuns: 20, seed: 20261121 });
  });

  test('when several files change at once', () => {
    const world = editableWorld(START);
    const project = openProject(world.host);
    project.analyze(sourcesOf(START));
    world.remove('/app/client.ts');
    world.write('/app/llm.ts', EIGHT_RETRIES);
    world.write('/app/chat.ts', CHAT.replace('./client.js', './llm.js'));
    project.changed(['/app/client.ts', '/app/llm.ts', '/app/chat.ts']);
    expect(project.analyze(sourcesOf(world.files()))).toEqual(analyzeFiles(world.files()));
  });
});

describe('which files are asked for, and in which order, does not matter to the result of each', () => {
  const files: Files = {
    ...START,
    '/app/a.ts': `import { client } from './client';\nimport { b } from './b';\nexport const a = () => ${ASK}`,
    '/app/b.ts': `import { client } from './client';\nimport { a } from './a';\nexport const b = () => ${ASK}`,
    '/app/c.ts': `import * as deep from './deep/1';\nimport { client } from './client';\nclient.responses.create({ model: deep.MODEL, input: 'hi' });`,
    '/app/deep/1.ts': `export * from './2';`,
    '/app/deep/2.ts': `export * from './3';`,
    '/app/deep/3.ts': `export * from './4';`,
    '/app/deep/4.ts': `export const MODEL = 'gpt-4o';`,
    '/app/d.ts': `import { MODEL } from './deep/3';\nimport { client } from './client';\nclient.responses.create({ model: MODEL, input: 'hi' });`,
    '/app/users.ts': 'export const user = (db: any) => db.users.create({});',
  };
  const all = sourcesOf(files);
  const byFile = (order: readonly string[]) => {
    const { calls } = analyzeFiles(files, order);
    return new Map(all.map((file) => [file, calls.filter((call) => call.file === file)]));
  };

  test('in any order', () => {
    const expected = byFile(all);
    const property = fc.property(fc.shuffledSubarray([...all], { minLength: all.length }), (order) => {
      expect(byFile(order)).toEqual(expected);
    });
    fc.assert(property, { numRuns: 20, seed: 20261121 });
  });

  test('alone or together', () => {
    const together = byFile(all);
    for (const file of all) expect(byFile([file]).get(file)).toEqual(together.get(file));
  });

  test('one after the other in one project', () => {
    const together = byFile(all);
    const project = openProject(editableWorld(files).host);
    for (const file of [...all, ...all]) expect(project.analyze([file]).calls).toEqual(together.get(file));
  });

  test('the calls come in the order of the files asked for', () => {
    const order = ['/app/b.ts', '/app/chat.ts', '/app/a.ts'];
    expect(analyzeFiles(files, order).calls.map(({ file }) => file)).toEqual(order);
  });
});

describe('the dependents of a file', () => {
  test('are those that import it, however far, and itself', () => {
    const project = openProject(editableWorld(START).host);
    project.analyze(sourcesOf(START));
    expect([...project.dependents('/app/client.ts')].sort()).toEqual(['/app/chat.ts', '/app/client.ts']);
    expect([...project.dependents('/app/src/prompt.ts')].sort()).toEqual(['/app/chat.ts', '/app/src/prompt.ts']);
    expect(project.dependents('/app/chat.ts')).toEqual(['/app/chat.ts']);
    expect(project.dependents('/app/nowhere.ts')).toEqual([]);
  });

  test('are only files that were analysed', () => {
    const project = openProject(editableWorld(START).host);
    project.analyze(['/app/chat.ts']);
    expect(project.dependents('/app/client.ts')).toEqual(['/app/chat.ts']);
  });

  test('include whoever waited for a file that is new', () => {
    const { '/app/client.ts': _client, ...rest } = START;
    const world = editableWorld(rest);
    const project = openProject(world.host);
    project.analyze(['/app/chat.ts']);
    world.write('/app/client.ts', EIGHT_RETRIES);
    project.changed(['/app/client.ts']);
    expect(project.dependents('/app/client.ts')).toEqual(['/app/chat.ts']);
    expect(project.analyze(['/app/chat.ts']).calls.map(({ retries }) => shown(retries.fact))).toEqual(['8']);
  });
});

test('the texts are those of the moment: a project keeps none that the host has changed and told of', () => {
  const world = editableWorld(START);
  const project = openProject(world.host);
  const retries = () => project.analyze(['/app/chat.ts']).calls.map((call) => shown(call.retries.fact));
  expect(retries()).toEqual(['8']);
  for (const count of ['1', '2', '3']) {
    world.write('/app/client.ts', EIGHT_RETRIES.replace('8', count));
    project.changed(['/app/client.ts']);
    expect(retries()).toEqual([count]);
  }
});
