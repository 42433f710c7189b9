//// preset = strict
import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();

export const whole = (messages: Anthropic.MessageParam[]) =>
  client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, system: 'You track parcels.', messages });
  //                                                                                                 ^^^^^^^^ no-unbounded-history

export const sliced = (messages: Anthropic.MessageParam[]) =>
  // ok: no-unbounded-history -- the last ten
  client.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: messages.slice(-10) });
