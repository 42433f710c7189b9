import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const answer = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 8192, messages: [{ role: 'user', content }] });
  //                                                               ^^^^ max-output-tokens: `max_tokens` allows 8,192 tokens, above the limit of 4,096. The output of one request can cost up to $0.13.

// The budget has to stay below the cap, so there is no edit that is safe.
export const thoughtful = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 16_000,
    //          ^^^^^^ max-output-tokens: `max_tokens` allows 16,000 tokens
    thinking: { type: 'enabled', budget_tokens: 10_000 },
    messages: [{ role: 'user', content }],
  });

// ok: max-output-tokens -- small enough
export const brief = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [{ role: 'user', content }] });
