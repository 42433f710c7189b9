import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const answer = (content: string) =>
  client.messages.create({ model: 'claude-opus-4-5', max_tokens: 32_000, messages: [{ role: 'user', content }] });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.80 plus `content`

// ok: max-cost-per-call -- the price of a batch is that of its requests
export const batch = (questions: string[]) =>
  client.messages.batches.create({
    requests: questions.map((content, index) => ({
      custom_id: String(index),
      params: { model: 'claude-opus-4-5', max_tokens: 100, messages: [{ role: 'user' as const, content }] },
    })),
  });
