import Anthropic from '@anthropic-ai/sdk';
import { HANDBOOK } from '~/handbook';

const client = new Anthropic();

// ok: prefer-prompt-cache -- nothing in sight of this file says how often it runs
export const ask = (content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system: HANDBOOK, messages: [{ role: 'user', content }] });

// ok: prefer-prompt-cache -- the callers decide
export const askWith = (system: string, content: string) =>
  client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 300, system, messages: [{ role: 'user', content }] });
