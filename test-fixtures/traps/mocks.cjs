// Trap: mocks
const assert = require('node:assert');
const { mock, test } = require('node:test');

jest.mock('openai', () => jest.fn().mockImplementation(() => ({ chat: { completions: { create: jest.fn() } } })));

class FakeOpenAI {
  messages = { create: mock.fn(async ({ model }) => ({ model, at: Date.now() })) };
  responses = { create: async ({ input }) => ({ output_text: `${new Date().toISOString()} ${input}` }) };
}

test('answers', async () => {
  const client = new FakeOpenAI();
  await client.messages.create({ model: 'claude-haiku-4-5', messages: [{ role: 'user', content: 'hello' }] });
  const reply = await client.responses.create({ model: 'gpt-5-mini', input: 'hello' });
  assert.match(reply.output_text, /hello/);
});
