import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { gitFolder } from './git-folder.js';
import { CLEAN, folderWith, RETRYING, root, runCli, UNCAPPED } from './run-cli.js';

type Schema = Readonly<Record<string, unknown>>;

const schemaOf = (name: string): Schema => JSON.parse(readFileSync(join(root, `docs/${name}.schema.json`), 'utf8'));

/** The same schema, in which a field that it does not describe is an error. */
function closed(schema: Schema): Schema {
  const copy = JSON.stringify(schema, (_key, part) =>
    part && typeof part === 'object' && part.type === 'object' && part.properties
      ? { ...part, additionalProperties: false }
      : part,
  );
  return JSON.parse(copy);
}

function validators(name: string): readonly ValidateFunction[] {
  return [(schema: Schema) => schema, closed].map((form) => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    ajv.addSchema(form(schemaOf('report')), 'report.schema.json');
    return ajv.compile(form(schemaOf(name)));
  });
}

function expectToHold(name: string, text: string): void {
  const document = JSON.parse(text);
  for (const validate of validators(name))
    expect(validate(document), JSON.stringify(validate.errors?.slice(0, 5), null, 2)).toBe(true);
}

const MARKED = `import Anthropic from '@anthropic-ai/sdk';
const anthropic = new Anthropic();
export const one = (question: string) =>
  anthropic.messages.create({
    model: Math.random() > 0.5 ? 'claude-sonnet-4-5' : 'claude-haiku-4-5',
    max_tokens: 200,
    system: [{ type: 'text', text: '${'You answer questions about trains. '.repeat(300)}', cache_control: { type: 'ephemeral' } }],
    messages: [{ role: 'user', content: question }],
  });
`;
const UNKNOWN = CLEAN.replace("'gpt-5-mini'", 'process.env.MODEL');
const traffic = (route: string) =>
  JSON.stringify({ traffic: [{ route, match: 'marked.ts', callsPerDay: 10, cacheHitRate: 0.5 }] });

describe('docs/diff.schema.json', { timeout: 120_000 }, () => {
  const diff = (path: string, ...args: string[]) => runCli(path, ['diff', 'start', '--format', 'json', ...args]).stdout;

  it('holds for calls and findings that came, went and changed', () => {
    const repository = gitFolder({
      'marked.ts': MARKED,
      'a.ts': UNCAPPED,
      'b.ts': RETRYING,
      'llm-cost.config.json': traffic('one'),
    });
    const later = {
      'marked.ts': MARKED.replace('trains', 'planes'),
      'a.ts': RETRYING,
      'b.ts': null,
      'c.ts': UNKNOWN,
      'd.ts': Buffer.from([0]),
    };
    repository.commit({ ...later, 'llm-cost.config.json': traffic('other').replace('0.5', '5') });
    const document = diff(repository.path, '--preset', 'strict');
    expectToHold('diff', document);
    expect(JSON.parse(document)).toMatchObject({ notes: [{ line: 1 }] });
    expect(JSON.parse(document).findings.length).toBeGreaterThan(2);
  });

  it('holds where nothing changed, and where there is nothing', () => {
    expectToHold('diff', diff(gitFolder({ 'a.ts': CLEAN }).path));
    expectToHold('diff', diff(gitFolder({ 'a.txt': '' }).path));
  });
});

describe('docs/explain.schema.json', { timeout: 120_000 }, () => {
  const folder = folderWith({
    'marked.ts': MARKED,
    'a.ts': UNCAPPED,
    'unknown.ts': UNKNOWN,
    'llm-cost.config.json': traffic('one'),
  });
  it.each([['marked.ts:4'], ['a.ts:3', 'unknown.ts:3']])('holds for %s', (...places) => {
    expectToHold('explain', runCli(folder, ['explain', ...places, '--format', 'json']).stdout);
  });
});

describe('docs/models.schema.json', () => {
  it.each([[], ['zzzzzzz'], ['gpt-5', 'azure']])('holds for %j', (...words) => {
    expectToHold('models', runCli(root, ['models', ...words, '--format', 'json']).stdout);
  });
});

describe('docs/findings.schema.json', { timeout: 120_000 }, () => {
  const folder = folderWith({ 'a.ts': UNCAPPED, 'b.ts': RETRYING, 'llm-cost.config.json': '{ "presett": 1 }' });
  it('holds for findings, and for none', () => {
    expectToHold('findings', runCli(folder, ['check', '--format', 'json', '--preset', 'strict']).stdout);
    expectToHold('findings', runCli(folderWith({}), ['check', '--format', 'json']).stdout);
  });
});

it('a schema refuses what its document cannot be', () => {
  const document = JSON.parse(runCli(root, ['models', 'haiku', '--format', 'json']).stdout);
  const [validate] = validators('models');
  expect(validate?.({ ...document, schema: 'llm-cost-lint/models@2' })).toBe(false);
  expect(validate?.({ ...document, models: [{ ...document.models[0], inputPerMTok: -1 }] })).toBe(false);
  // Fields may be added, so a reader of an older schema must not choke on them.
  expect(validate?.({ ...document, more: true })).toBe(true);
});
