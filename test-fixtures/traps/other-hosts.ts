// Trap: OpenAI's client with another host
import OpenAI, { AzureOpenAI } from 'openai';

const groq = new OpenAI({ apiKey: process.env.GROQ_API_KEY, baseURL: 'https://api.groq.com/openai/v1' });
const together = new OpenAI({ apiKey: process.env.TOGETHER_API_KEY, baseURL: 'https://api.together.xyz/v1' });
const mistral = new OpenAI({ apiKey: process.env.MISTRAL_API_KEY, baseURL: 'https://api.mistral.ai/v1' });
const ollama = new OpenAI({ apiKey: 'ollama', baseURL: 'http://127.0.0.1:11434/v1' });
const azure = new AzureOpenAI({ endpoint: 'https://contoso.openai.azure.com', apiVersion: '2025-01-01-preview' });
const somewhere = new OpenAI({ baseURL: process.env.LLM_BASE_URL });
const house = new OpenAI({ baseURL: 'https://llm.internal.example.com/v1' });
const plain = new OpenAI({ baseURL: 'https://api.openai.com/v1' });
const europe = new OpenAI({ baseURL: 'https://eu.api.openai.com/v1' });

const messages = [{ role: 'user' as const, content: 'Where is my parcel?' }];

export async function everywhere() {
  // call: chat | model openai/gpt-oss-120b | provider groq | cap 100 | retries default 2 | priced
  await groq.chat.completions.create({ model: 'openai/gpt-oss-120b', messages, max_tokens: 100 });
  // call: chat | model meta-llama/Llama-3.3-70B-Instruct-Turbo | provider together | cap 100 | retries default 2 | priced
  await together.chat.completions.create({ model: 'meta-llama/Llama-3.3-70B-Instruct-Turbo', messages, max_tokens: 100 });
  // call: chat | model mistral-small-latest | provider mistral | cap 100 | retries default 2 | priced
  await mistral.chat.completions.create({ model: 'mistral-small-latest', messages, max_tokens: 100 });
  // ok: require-max-tokens -- nobody bills a model on this machine
  // call: chat | model llama3.2 | provider ollama | cap absent | retries default 2 | priced
  await ollama.chat.completions.create({ model: 'llama3.2', messages });

  // call: chat | model gpt-4o-mini | provider azure | cap 100 | retries default 2 | priced
  await azure.chat.completions.create({ model: 'gpt-4o-mini', messages, max_tokens: 100 });
  // The package does not tell who bills.
  // call: chat | model gpt-4o-mini | provider unknown | cap 100 | retries default 2 | unpriced
  await house.chat.completions.create({ model: 'gpt-4o-mini', messages, max_tokens: 100 });
  // call: chat | model gpt-4o-mini | provider unknown | cap 100 | retries default 2 | unpriced
  await somewhere.chat.completions.create({ model: 'gpt-4o-mini', messages, max_tokens: 100 });

  // call: chat | model gpt-4o-mini | provider openai | cap absent | retries default 2 | priced
  await plain.chat.completions.create({ model: 'gpt-4o-mini', messages });
  //    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  // call: chat | model gpt-4o-mini | provider openai | cap 100 | retries default 2 | priced
  await europe.chat.completions.create({ model: 'gpt-4o-mini', messages, max_tokens: 100 });
}
