import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

const folder = folderWith({});
const models = (...words: string[]) => runCli(folder, ['models', ...words]);

interface Listed {
  readonly id: string;
  readonly providers: readonly string[];
  readonly inputPerMTok: number | null;
  readonly hasRetired: boolean;
  readonly [more: string]: unknown;
}
function listOf(...words: string[]): readonly Listed[] {
  return JSON.parse(models(...words, '--format', 'json').stdout).models;
}

describe('models', () => {
  it('finds what holds all of the words, in the id, the name or the provider', () => {
    const found = listOf('haiku', 'anthropic');
    expect(found.length).toBeGreaterThan(2);
    for (const { id, providers } of found) {
      expect(`${id} ${providers}`.toLowerCase()).toContain('haiku');
      expect(`${id} ${providers}`.toLowerCase()).toContain('anthropic');
    }
    expect(listOf('HAIKU anthropic')).toEqual(found);
    expect(listOf('claude-sonnet-4.5', 'aws').map(({ id }) => id)).toContain(
      'global.anthropic.claude-sonnet-4-5-20250929-v1:0',
    );
  });

  it('knows who prices calls by the list of another, and what a provider is called', () => {
    const atAzure = listOf('gpt-5', 'azure');
    expect(atAzure.map(({ id }) => id)).toContain('gpt-5-mini');
    for (const model of atAzure)
      expect([...model.providers, ...(model.alsoPricesCallsAt as string[])]).toContain('azure');
    const { stdout, code } = models('gpt-5', 'azure');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^gpt-5-mini +openai, azure +\$0\.25 /m);
    expect(stdout).toMatch(/^At azure calls are priced by the list of openai where it has no price of its own\.$/m);
    expect(models('gpt-5-mini', 'openai').stdout).not.toMatch(/azure|priced by the list/);
    // What Azure has a price for is its own.
    expect(listOf('o3-mini', 'azure').map(({ providers }) => providers[0])).toContain('azure');
    expect(listOf('claude', 'bedrock').map(({ providers }) => providers[0])).toContain('aws');
  });

  it('has all that is known of a model', () => {
    const [model] = listOf('claude-sonnet-4-5').filter(({ id }) => id === 'claude-sonnet-4-5');
    expect(model).toMatchObject({
      providers: ['anthropic'],
      isBilledByTokens: true,
      inputPerMTok: 3,
      outputPerMTok: 15,
      cacheReadPerMTok: 0.3,
      cacheWritePerMTok: 3.75,
      tiers: [{ aboveInputTokens: 200_000, inputPerMTok: 6, outputPerMTok: 22.5 }],
      maxOutputTokens: 64_000,
    });
  });

  it('marks what is retired, what has a successor, and what is not billed by tokens', () => {
    const [old] = listOf('claude-3-opus-latest');
    expect(old).toMatchObject({ hasRetired: true, endsOn: '2026-01-05', successor: expect.stringContaining('opus') });
    const { stdout } = models('claude-3-opus-latest', 'anthropic');
    expect(stdout).toMatch(/^ {4}retired on 2026-01-05; ask claude-opus-\S+;/m);
    expect(models('grok-voice-latest').stdout).toContain('not billed by tokens');
  });

  it('is a table in order, with one line per model', () => {
    const { stdout, stderr, code } = models('gpt-4o', 'openai');
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    const rows = stdout.split('\n');
    expect(rows[0]).toMatch(/^MODEL +PROVIDER +IN +OUT +CACHE READ +WRITE +MAX OUTPUT$/);
    expect(stdout).toMatch(/^gpt-4o-mini +openai +\$0\.15 +\$0\.60 +\$0\.075 +– +16,384$/m);
    expect(stdout).toMatch(/^\d+ models\. USD per million tokens, prices of \d{4}-\d\d-\d\d\.$/m);
    const ids = listOf('gpt-5', 'azure').map(({ id }) => id);
    expect(ids).toEqual([...ids].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('lists the whole catalog without a word, each row once', () => {
    const all = listOf();
    expect(all.length).toBeGreaterThan(1000);
    const keys = all.map(({ id, providers }) => `${providers[0]} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('names what is near when nothing is found', () => {
    const run = models('sonet-4-5');
    expect(run).toMatchObject({ code: 1, stdout: '' });
    expect(run.stderr).toMatch(/has no model with sonet-4-5; the nearest are claude-sonnet-4-5, /);
    expect(models('gtp-4o').stderr).toContain('the nearest are gpt-4o,');
    expect(models('zzzzzzzz').stderr).toMatch(/has no model with zzzzzzzz\.\n$/);
    const json = models('gtp-4o', '--format', 'json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({ models: [], didYouMean: expect.arrayContaining(['gpt-4o']) });
  });

  it('takes words as they are, and not as patterns', () => {
    for (const word of ['.*', '[a-z]', '\u001b[31m', 'constructor', 'x'.repeat(5000)]) {
      const run = models(word);
      expect(run).toMatchObject({ code: 1, stdout: '' });
      expect(run.stderr).not.toContain('\u001b');
    }
  });

  it('has no colour in a pipe', () => {
    expect(models('haiku').stdout).not.toContain('\u001b[');
    expect(runCli(folder, ['models', 'haiku'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
  });
});
