import Anthropic from '@anthropic-ai/sdk';
import { backOff } from 'exponential-backoff';

const claude = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY, maxRetries: 4 });

export const ask = (content: string) =>
  backOff(() => claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] }), {
//              ^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 15 requests
    numOfAttempts: 3,
  });

const calm = new Anthropic({ 'maxRetries': 0 });

// ok: no-stacked-retries -- no retries of the SDK's own
export const askCalmly = (content: string) =>
  backOff(() => calm.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] }), {
    numOfAttempts: 3,
  });
