// Trap: mocks
import OpenAI from 'openai';
import { generateText } from 'ai';
import { MockLanguageModelV3 } from 'ai/test';
import { beforeEach, expect, it, vi } from 'vitest';

const create = vi.fn(async (_body: object) => ({ output_text: 'hello' }));
vi.mock('openai', () => ({ default: class { responses = { create }; } }));

const fake = { chat: { completions: { create: async (body: { model: string; messages: object[] }) => ({ choices: [], body }) } } };
const client = new OpenAI({ apiKey: 'test', maxRetries: 10 });

beforeEach(() => {
  vi.spyOn(client.chat.completions, 'create').mockResolvedValue({ choices: [] } as never);
});

it('answers', async () => {
  await fake.chat.completions.create({ model: 'gpt-5-mini', messages: [{ role: 'system', content: `It is ${Date.now()}` }] });
  await create({ model: 'gpt-5-mini', input: 'hello' });
  expect(client.responses.create).toHaveBeenCalledWith({ model: 'gpt-5-mini', input: 'hello' });
  const model = new MockLanguageModelV3({ doGenerate: async () => ({ content: [{ type: 'text', text: 'hello' }] }) as never });
  // ok: require-max-tokens -- a mock bills nothing
  // call: chat | model default mock | provider local | cap absent | retries default 2 | priced
  const { text } = await generateText({ model, prompt: 'hello' });
  expect(text).toBe('hello');
});
