//// preset = strict
import OpenAI, { AzureOpenAI } from 'openai';

const client = new OpenAI();

export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `safety_identifier`

export const askChat = (content: string) =>
  client.chat.completions.create({
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    max_tokens: 200, // short
  });

export const embed = (texts: string[]) => client.embeddings.create({ model: 'text-embedding-3-small', input: texts });
//                                        ^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `user`

// A key for the cache is the same for many features.
export const askCached = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, prompt_cache_key: 'help-page', max_output_tokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

// Nor does a header say it that is for something else.
export const askTraced = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input }, { headers: { 'X-Retry': 'no', 'User-Agent': 'help/1' } });
//^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

export const askWithoutLabels = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, metadata: {} });
//                                                 ^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

const azure = new AzureOpenAI({ apiVersion: '2024-10-21' });
export const askAzure = (content: string) =>
  azure.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `user`

// ok: require-attribution -- each of these says it
export const said = (input: string, userId: string) => [
  client.responses.create({ model: 'gpt-5-mini', input, safety_identifier: userId }),
  client.responses.create({ model: 'gpt-5-mini', input, user: 'u-1' }),
  client.responses.create({ model: 'gpt-5-mini', input, metadata: { feature: 'help' } }),
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: input }], user: userId }),
];

// ok: require-attribution -- what is spread or passed may say it
export const open = (input: string, more: { user?: string }, options: OpenAI.RequestOptions) => [
  client.responses.create({ model: 'gpt-5-mini', input, ...more }),
  client.responses.create({ model: 'gpt-5-mini', input }, options),
  client.responses.create({ model: 'gpt-5-mini', input, user: more.user }),
];

// ok: require-attribution -- in some cases it is said
export const sometimes = (input: string, isKnown: boolean) =>
  client.responses.create({ model: 'gpt-5-mini', input, user: isKnown ? 'u-1' : undefined });

const withFetch = new OpenAI({ fetch: async (url, init) => fetch(url, { ...init, headers: { feature: 'help' } }) });
// ok: require-attribution -- a fetch of one's own may add it
export const askWithFetch = (input: string) => withFetch.responses.create({ model: 'gpt-5-mini', input });

const ofProject = new OpenAI({ project: 'proj_help' });
// ok: require-attribution -- a project has an invoice of its own
export const askInProject = (input: string) => ofProject.responses.create({ model: 'gpt-5-mini', input });

const unknownHost = new OpenAI({ baseURL: process.env.LLM_URL });
const ownHost = new OpenAI({ baseURL: 'https://llm.example.com/v1' });
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1' });
// ok: require-attribution -- a gateway tells by its keys, and nothing is billed on a machine of one's own
export const askElsewhere = (content: string) => [
  unknownHost.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] }),
  ownHost.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] }),
  local.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content }] }),
];

// ok: require-attribution -- this provider documents no field for it
const deepseek = new OpenAI({ baseURL: 'https://api.deepseek.com' });
export const askDeepseek = (content: string) =>
  deepseek.chat.completions.create({ model: 'deepseek-chat', messages: [{ role: 'user', content }] });
