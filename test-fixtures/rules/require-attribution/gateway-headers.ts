//// preset = strict
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';

const question = { model: 'gpt-5-mini', input: 'Say hello.', max_output_tokens: 30 };
const client = new OpenAI();

// ok: require-attribution -- the headers of gateways say it
export const ofRequests = (userId: string) => [
  client.responses.create(question, { headers: { 'Helicone-User-Id': userId } }),
  client.responses.create(question, { headers: { 'Helicone-Property-Feature': 'greeting' } }),
  client.responses.create(question, { headers: { 'x-portkey-metadata': '{"feature":"greeting"}' } }),
  client.responses.create(question, { headers: { 'cf-aig-metadata': '{"feature":"greeting"}' } }),
  client.responses.create(question, { headers: { 'x-litellm-tags': 'greeting' } }),
];

const openrouter = new OpenAI({
  baseURL: 'https://openrouter.ai/api/v1',
  defaultHeaders: { 'HTTP-Referer': 'https://example.com', 'X-Title': 'Greetings' },
});
// ok: require-attribution -- the headers of the client say it
export const askOpenRouter = (content: string) =>
  openrouter.chat.completions.create({ model: 'openai/gpt-4o', messages: [{ role: 'user', content }] });

const unnamed = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', defaultHeaders: { 'X-Debug': '1' } });
export const askUnnamed = (content: string) =>
  unnamed.chat.completions.create({ model: 'openai/gpt-4o', messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `user`

const claude = new Anthropic({ defaultHeaders: { 'anthropic-beta': 'files-api-2025-04-14' } });
export const askClaude = (content: string) =>
  claude.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `metadata.user_id`

const headersFor = (feature: string): Record<string, string> => JSON.parse(`{"x-feature":"${feature}"}`);
const hidden = new Anthropic({ defaultHeaders: headersFor('help') });
// ok: require-attribution -- what is in these headers is not known
export const askHidden = (content: string) =>
  hidden.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
