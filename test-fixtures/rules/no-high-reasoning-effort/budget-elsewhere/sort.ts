import Anthropic from '@anthropic-ai/sdk';
import { quickly, thinking } from './settings';

const client = new Anthropic();
const format = { type: 'json_schema', schema: { type: 'object', properties: { isSpam: { type: 'boolean' } } } } as const;

export const sort = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 20_000, thinking, output_config: { format }, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^ no-high-reasoning-effort: A thinking budget of 16,000 tokens

// ok: no-high-reasoning-effort -- a small budget
export const quick = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 20_000, thinking: quickly, output_config: { format }, messages: [{ role: 'user', content }] });
