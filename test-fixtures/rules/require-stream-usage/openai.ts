//// preset = strict
import OpenAI, { AzureOpenAI } from 'openai';

const client = new OpenAI();
const azure = new AzureOpenAI({ apiVersion: '2025-04-01-preview' });

export async function* answer(content: string) {
  const stream = await client.chat.completions.create({
    //                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage: `stream_options.include_usage: true`
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    max_completion_tokens: 300,
    stream: true,
  });
  for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? '';
}

export const helper = (content: string) =>
  client.chat.completions.stream({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage

export const complete = (prompt: string) =>
  client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt, max_tokens: 100, stream: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage

// ok: require-stream-usage -- which version of Azure's API is asked for is not known, and older ones refuse the option
export const askAzure = (content: string) =>
  azure.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true });

export const turnedOff = (content: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    stream: true,
    stream_options: { include_usage: false },
    //                               ^^^^^ require-stream-usage
  });

export const withOtherOptions = (content: string) =>
  client.chat.completions.create({
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    stream: true,
    stream_options: { include_obfuscation: false },
  });

// ok: require-stream-usage -- it asks
export const asking = (content: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    stream: true,
    stream_options: { include_usage: true },
  });

// ok: require-stream-usage -- nothing is streamed, or nobody knows
export const whole = (content: string, stream: boolean, more: { stream_options?: { include_usage: boolean } }) => [
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] }),
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: false }),
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream }),
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true, ...more }),
];

// ok: require-stream-usage -- the last event of the Responses API has the counts
export const respond = (input: string) => [
  client.responses.create({ model: 'gpt-5-mini', input, stream: true }),
  client.responses.stream({ model: 'gpt-5-mini', input }),
];

const groq = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1' });
const openrouter = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
const unknownHost = new OpenAI({ baseURL: process.env.LLM_URL });
// ok: require-stream-usage -- these send them anyway, and of other hosts nothing is known
export const elsewhere = (content: string) => [
  groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], stream: true }),
  openrouter.chat.completions.create({ model: 'openai/gpt-4o', messages: [{ role: 'user', content }], stream: true }),
  unknownHost.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true }),
];
