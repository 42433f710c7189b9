//// preset = strict
import Anthropic from '@anthropic-ai/sdk';

const claude = new Anthropic({ apiKey: process.env.ANTHROPIC_API_KEY });

export const ask = (content: string) =>
  claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes

const calm = new Anthropic({ timeout: 60 * 1000 });
export const askCalmly = (content: string) =>
  calm.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
