import Anthropic from '@anthropic-ai/sdk';

//// preset = strict

const client = new Anthropic();
const manual = 'Parcels leave on weekdays, and never on a holiday. '.repeat(400);

export const busy = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: manual, messages: [{ role: 'user', content }] });
  //                                                                            ^^^^^^ prefer-prompt-cache: At 10,000 calls a day this one comes to

// ok: prefer-prompt-cache -- a quarter of an hour lies between two calls, and an entry lives for five minutes
export const quiet = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: manual, messages: [{ role: 'user', content }] });

// Half of them read at a tenth, half of them write at a quarter more: two thirds of the price.
export const hits = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: manual, messages: [{ role: 'user', content }] });
  //                                                                            ^^^^^^ prefer-prompt-cache

// ok: prefer-prompt-cache -- nine of ten would write at a quarter more
export const misses = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: manual, messages: [{ role: 'user', content }] });
