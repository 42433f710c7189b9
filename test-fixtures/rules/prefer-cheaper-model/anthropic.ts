import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const capped = (content: string) =>
  client.messages.create({ model: 'claude-opus-4-8', max_tokens: 10, messages: [{ role: 'user', content }] });
//                                ^^^^^^^^^^^^^^^^^ prefer-cheaper-model: `claude-haiku-4-5` costs a fifth ($1 in, $5 out per million tokens instead of $5 in, $25 out)

// ok: prefer-cheaper-model -- the small one costs half
export const middle = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-5', max_tokens: 10, messages: [{ role: 'user', content }] });
