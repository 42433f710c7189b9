import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openReach } from '../../analyzer/modules/reach.js';
import { openProject } from '../../analyzer/project.js';
import { tellsTheSame, tracedHost } from '../../cli/src/traced-host.js';
import { analyzeFiles, EIGHT_RETRIES, type Files } from '../unit/analyzer/world.js';
import { mapHost } from '../unit/rules/map-host.js';

const START: Files = {
  '/app/package.json': '{ "dependencies": { "openai": "5.0.0" } }',
  '/app/tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
  '/app/chat.ts': `import { readFileSync } from 'node:fs';
import { client } from './client';
import { PROMPT } from '@/prompt';
const rules = readFileSync(new URL('./rules.md', import.meta.url), 'utf8');
export const ask = () => client.responses.create({ model: 'gpt-4o', instructions: rules, input: PROMPT });
`,
  '/app/client.ts': EIGHT_RETRIES,
  '/app/src/prompt.ts': `export const PROMPT = 'Be brief.';\n`,
  '/app/rules.md': 'Never guess.\n',
  '/app/notes.md': 'Nobody reads this.\n',
};
const ASKED = ['/app/chat.ts'];

type Edit = readonly [path: string, text: string | undefined];

/** What the analysis depends on. */
const MATTERS: readonly Edit[] = [
  ['/app/client.ts', EIGHT_RETRIES.replace('8', '1')],
  ['/app/client.ts', undefined],
  ['/app/src/prompt.ts', `export const PROMPT = 'Be kind.';\n`],
  ['/app/src/prompt.ts', undefined],
  ['/app/rules.md', 'Guess.\n'],
  ['/app/rules.md', undefined],
  ['/app/package.json', '{ "dependencies": { "openai": "3.0.0" } }'],
  ['/app/tsconfig.json', '{ "compilerOptions": { "paths": { "@/*": ["./other/*"] } } }'],
  ['/app/node_modules/openai/package.json', '{ "name": "openai", "version": "4.0.0" }'],
];

/** What it does not, as long as nothing else changes: the files that are there go before those of the same name. */
const NEEDLESS: readonly Edit[] = [
  ['/app/client/index.ts', EIGHT_RETRIES.replace('8', '5')],
  ['/app/client.tsx', EIGHT_RETRIES.replace('8', '4')],
  ['/app/src/prompt/index.ts', `export const PROMPT = 'Be late.';\n`],
  ['/app/notes.md', 'Nor this.\n'],
];

function edited(files: Files, edits: readonly Edit[]): Files {
  return edits.reduce<Files>((now, [path, text]) => {
    const { [path]: _, ...rest } = now;
    return text === undefined ? rest : { ...rest, [path]: text };
  }, files);
}

function traced(files: Files) {
  const { host, trace } = tracedHost(mapHost(files));
  const analysis = openProject(host, openReach(host)).analyze(ASKED);
  return { analysis, trace };
}

test('where the host tells the same, the analysis is the same, whatever was edited', () => {
  const edits = fc.array(fc.constantFrom(...MATTERS, ...NEEDLESS), { maxLength: 4 });
  const property = fc.property(edits, edits, (before, after) => {
    const [old, now] = [edited(START, before), edited(START, after)];
    const { analysis, trace } = traced(old);
    if (tellsTheSame(mapHost(now), trace)) expect(analyzeFiles(now, ASKED)).toEqual(analysis);
  });
  fc.assert(property, { numRuns: 150, seed: 20261122 });
});

test.each(MATTERS)('%s is noticed', (...edit) => {
  const { trace } = traced(START);
  expect(tellsTheSame(mapHost(START), trace)).toBe(true);
  expect(tellsTheSame(mapHost(edited(START, [edit])), trace)).toBe(false);
});

test.each(NEEDLESS)('%s is none of its business', (...edit) => {
  expect(tellsTheSame(mapHost(edited(START, [edit])), traced(START).trace)).toBe(true);
});

test('analysis and trace come back from bytes as they were', () => {
  const made = traced(START);
  expect(deserialize(serialize(made))).toEqual(made);
});
