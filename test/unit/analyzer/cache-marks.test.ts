import { describe, expect, test } from 'vitest';
import { namesCacheMark } from '../../../analyzer/text/prefilter.js';
import { CLIENT, callIn, callsIn, shown } from './world.js';

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

describe('where only other requests speak of marks', () => {
  /** A request of a file in which another one is marked. */
  const asked = (code: string) => {
    const text = `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic();
declare const app: any, build: any;
${code}
app.post('/marked', () => client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 9, system: [{ type: 'text', text: 'a', cache_control: { type: 'ephemeral' } }], messages: [] }));
`;
    const [first] = callsIn(text);
    return shown(first?.cacheMarker);
  };
  const create = (messages: string) =>
    `client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 9, system: 'b', messages: ${messages} })`;
  const user = (content: string) => `[{ role: 'user', content: ${content} }]`;

  test.each<[string, string]>([
    [`app.post('/', (req) => ${create(user('req.body.question'))});`, 'absent (false)'],
    [
      `app.post('/', (req) => { const { question } = req.body; return ${create(user('question'))}; });`,
      'absent (false)',
    ],
    [
      `export async function POST(req) { const { question } = await req.json(); return ${create(user('question'))}; }`,
      'absent (false)',
    ],
    // Of a prompt that is not in sight as a whole, nothing is said.
    [`app.post('/', (req) => ${create('req.body.messages')});`, 'unknown'],
    [`app.post('/', (req) => ${create("[...req.body.messages, { role: 'user', content: 'c' }]")});`, 'unknown'],
    // Its callers may hand in blocks with marks.
    [`export const chat = (content) => ${create(user('content'))};`, 'unknown'],
    [`export const chat = (messages) => ${create("[...messages, { role: 'user', content: 'c' }]")};`, 'unknown'],
    [`export const chat = (messages) => ${create('build(messages)')};`, 'unknown'],
    [`class Chat { messages = build(); send() { return ${create('this.messages')}; } }`, 'unknown'],
    // What it says itself counts.
    [`app.post('/', (req) => ${create(user("build({ cache_control: { type: 'ephemeral' } })"))});`, 'unknown'],
  ])('%s', (code, expected) => {
    expect(asked(code)).toBe(expected);
  });

  test('a mark that stands anywhere else may be for any', () => {
    expect(
      asked(`const mark = { cache_control: 1 };\napp.post('/', (req) => ${create(user('req.body.question'))});`),
    ).toBe('unknown');
  });
});
