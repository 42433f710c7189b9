import OpenAI from 'openai';
import { beforeEach, expect, it, vi } from 'vitest';

vi.mock('openai');

const fake = {
  chat: { completions: { create: vi.fn(async (_body: object) => ({ choices: [{ message: { content: 'hello' } }] })) } },
  responses: { create: async ({ input }: { model: string; input: string }) => ({ output_text: input }) },
};

const client = new OpenAI({ apiKey: 'test', maxRetries: 10 });

beforeEach(() => {
  vi.spyOn(client.chat.completions, 'create').mockResolvedValue({ choices: [] } as never);
  vi.mocked(client.responses.create).mockReset();
});

it('answers', async () => {
  const reply = await fake.responses.create({ model: 'gpt-5-mini', input: `It is ${Date.now()}` });
  expect(reply.output_text).toContain('It is');
  expect(client.chat.completions.create).toHaveBeenCalledWith({ model: 'gpt-5-mini', messages: [{ role: 'user', content: 'hello' }] });
  expect(fake.chat.completions.create).not.toHaveBeenCalled();
});
