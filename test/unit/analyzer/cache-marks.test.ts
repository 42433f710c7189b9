import { describe, expect, test } from 'vitest';
import { namesCacheMark } from '../../../analyzer/text/prefilter.js';
import { CLIENT, callIn, shown } from './world.js';

describe('words for a mark', () => {
  test.each([
    "{ cache_control: { type: 'ephemeral' } }",
    'cacheControl: mark',
    'withCacheControl(messages)',
    'cachePoint: { type }',
    'cachedContent: cache.name',
    'getGenerativeModelFromCachedContent(cache)',
    'cached_content',
    'prompt_cache_key: id',
    'prompt_cache_breakpoint: true',
    'anthropicPromptCachingMiddleware()',
  ])('%s', (text) => {
    expect(namesCacheMark(text)).toBe(true);
  });

  test.each([
    'usage.cached_content_token_count',
    'usage.cachedContentTokenCount',
    "metrics.add('prompt_cache_hit')",
    'const promptCache = new Map();',
    'promptCached += 1',
    'prompt_cache_hit_tokens',
  ])('not %s', (text) => {
    expect(namesCacheMark(text)).toBe(false);
  });
});

/** The repository marks a cache elsewhere. */
const OTHER = { '/app/mark.ts': `export const mark = { cache_control: { type: 'ephemeral' } };` };
const IMPORT = `import { mark } from './mark';\ndeclare function build(): any;\ndeclare const text: string;\nvoid mark;\n`;
const marker = (text: string) => shown(callIn(IMPORT + text, OTHER).cacheMarker);

describe('where a mark may be hidden', () => {
  test('a prompt that is built elsewhere may have one', () => {
    expect(marker(`${CLIENT}client.chat.completions.create({ model: 'gpt-4o', messages: build() });`)).toBe('unknown');
  });

  test('a schema that is built elsewhere has none', () => {
    const call = (schema: string, input: string) =>
      marker(`import { ChatOpenAI } from '@langchain/openai';
new ChatOpenAI({ model: 'gpt-4o' }).withStructuredOutput(${schema}).invoke(${input});`);
    expect(call('build()', 'text')).toBe('absent (false)');
    expect(call('build()', 'build()')).toBe('unknown');
  });

  test("Ollama's API has no marks", () => {
    const call = (client: string) =>
      marker(`import ollama, { Ollama } from 'ollama';\n${client}.chat({ model: 'llama3', messages: build() });`);
    expect(call('new Ollama()')).toBe('absent (false)');
    expect(call('ollama')).toBe('absent (false)');
  });
});
