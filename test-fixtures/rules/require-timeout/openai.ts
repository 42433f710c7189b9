//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();
const quick = new OpenAI({ timeout: 20_000 });
const withFetch = new OpenAI({ fetch: async (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(9000) }) });

export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes

export const askChat = (content: string) =>
  client.chat.completions.create(
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes
    { model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 200 },
    { maxRetries: 1, }, // one more try
  );

export const askByClient = (input: string) => quick.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const askByOption = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { timeout: 30_000 });

// ok: require-timeout -- longer than the default of others, but somebody has thought of it
export const askLong = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { timeout: 900_000 });

// ok: require-timeout -- a signal ends it
export const askWithSignal = (input: string, signal: AbortSignal) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { signal });

// ok: require-timeout -- a fetch of one's own decides
export const askWithFetch = (input: string) => withFetch.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

// ok: require-timeout -- what is passed may hold a time-out
export const askWithOptions = (input: string, options: OpenAI.RequestOptions) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, options);

// ok: require-timeout -- what is spread may hold a time-out
export const askWithSpread = (input: string, options: { timeout?: number }) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { ...options });

// ok: require-timeout -- the environment may set one
export const askByEnvironment = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { timeout: Number(process.env.TIMEOUT ?? 5000) });
