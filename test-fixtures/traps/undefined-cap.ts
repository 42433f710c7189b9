// Trap: max_tokens: undefined
import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();
const messages = [{ role: 'user' as const, content: 'Where is my parcel?' }];

export async function all(limits: { chat?: number }) {
  // call: chat | model gpt-4.1-mini | provider openai | cap absent | retries default 2 | priced
  await client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens: undefined });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  // call: chat | model gpt-4.1-mini | provider openai | cap absent | retries default 2 | priced
  await client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_completion_tokens: null });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  await generateText({ model: openai('gpt-5-mini'), messages, maxOutputTokens: void 0 });
  //    ^^^^^^^^^^^^ require-max-tokens
  // ok: require-max-tokens -- whoever calls may set it
  // call: chat | model gpt-5-mini | provider openai | cap unknown | retries default 2 | priced
  await generateText({ model: openai('gpt-5-mini'), messages, maxOutputTokens: limits.chat });

  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 64 | retries default 2 | priced
  await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 64, messages });
}
