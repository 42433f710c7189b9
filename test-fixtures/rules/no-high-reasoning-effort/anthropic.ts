import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const verdict = {
  type: 'json_schema',
  schema: { type: 'object', properties: { isSpam: { type: 'boolean' } }, required: ['isSpam'], additionalProperties: false },
} as const;

export const budget = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 20_000,
    thinking: { type: 'enabled', budget_tokens: 16_000 },
    //                                          ^^^^^^ no-high-reasoning-effort: A thinking budget of 16,000 tokens although the answer is an object of 1 short value: thinking is billed as output, and here it is nearly all of it (up to $0.24 a request). Lower it.
    output_config: { format: verdict },
    messages: [{ role: 'user', content }],
  });

export const adaptive = (content: string) =>
  client.messages.create({
    model: 'claude-opus-4-6',
    max_tokens: 200,
    thinking: { type: 'adaptive' },
    output_config: { effort: 'high' },
    //                       ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_tokens` is 200: thinking is billed as output
    messages: [{ role: 'user', content }],
  });

export const most = (content: string) =>
  client.messages.create({
    model: 'claude-opus-4-6',
    max_tokens: 200,
    output_config: { effort: 'max' },
    //                       ^^^^^ no-high-reasoning-effort: Reasoning effort `max` although `max_tokens` is 200: for Claude it counts for all that is written
    messages: [{ role: 'user', content }],
  });

const thinking = { type: 'enabled', budget_tokens: 10_000 } as const;
//                                                 ^^^^^^ no-high-reasoning-effort: A thinking budget of 10,000 tokens

export const fromConstant = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 12_000, thinking, output_config: { format: verdict }, messages: [{ role: 'user', content }] });

// ok: no-high-reasoning-effort -- no thinking is asked for, and `high` is the default
export const answer = (content: string) =>
  client.messages.create({
    model: 'claude-opus-4-5',
    max_tokens: 200,
    output_config: { effort: 'high' },
    messages: [{ role: 'user', content }],
  });

// ok: no-high-reasoning-effort -- it does not think
export const disabled = (content: string) =>
  client.messages.create({
    model: 'claude-opus-4-6',
    max_tokens: 200,
    thinking: { type: 'disabled' },
    output_config: { effort: 'max' },
    messages: [{ role: 'user', content }],
  });

// ok: no-high-reasoning-effort -- a small budget
export const smallBudget = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 20_000,
    thinking: { type: 'enabled', budget_tokens: 4096 },
    output_config: { format: verdict },
    messages: [{ role: 'user', content }],
  });

// ok: no-high-reasoning-effort -- the answer may be long
export const longAnswer = (content: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 20_000,
    thinking: { type: 'enabled', budget_tokens: 16_000 },
    messages: [{ role: 'user', content }],
  });

// ok: no-high-reasoning-effort -- what is handed in may say otherwise
export const opaque = (content: string, thinking: Anthropic.ThinkingConfigParam) =>
  client.messages.create({
    model: 'claude-opus-4-6',
    max_tokens: 200,
    thinking,
    output_config: { effort: 'max' },
    messages: [{ role: 'user', content }],
  });

// ok: no-high-reasoning-effort -- whether it thinks is not known
export const perhaps = (content: string, type: 'enabled' | 'disabled') =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 20_000,
    thinking: { type, budget_tokens: 16_000 } as Anthropic.ThinkingConfigParam,
    output_config: { format: verdict },
    messages: [{ role: 'user', content }],
  });
