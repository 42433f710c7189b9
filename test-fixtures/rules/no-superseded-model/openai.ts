import OpenAI, { AzureOpenAI } from 'openai';

const client = new OpenAI();
const messages = (content: string) => [{ role: 'user' as const, content }];

export const retired = (question: string) =>
  client.chat.completions.create({ model: 'gpt-4', messages: messages(question), max_tokens: 300 });
//                                        ^^^^^^^ no-superseded-model: `gpt-4` was retired on 2026-10-23: requests for it fail. Ask `gpt-6-sol`: $30 in, $60 out per million tokens -> $2 in, $10 out. It thinks before it answers, which is billed as output.

export const retiredSnapshot = (question: string) =>
  client.chat.completions.create({ model: 'gpt-4o-2024-05-13', messages: messages(question), max_tokens: 300 });
//                                        ^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-10-23

export const retiredThatThought = (question: string) =>
  client.responses.create({ model: 'o1', input: question, max_output_tokens: 3000 });
//                                 ^^^^ no-superseded-model: Ask `gpt-6-sol`: $15 in, $60 out per million tokens -> $2 in, $10 out.

export const namedByTheVendor = (question: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: messages(question), max_tokens: 300 });
//                                        ^^^^^^^^ no-superseded-model: `gpt-4o` is superseded. Its successor is `gpt-6-luna`: $2.50 in, $10 out per million tokens -> $0.10 in, $0.50 out. It thinks before it answers, which is billed as output. `gpt-4o` will be retired on 2027-01-14.

export const snapshot = (question: string) =>
  client.chat.completions.create({ model: 'gpt-4o-2024-08-06', messages: messages(question), max_tokens: 300 });
//                                        ^^^^^^^^^^^^^^^^^^^ no-superseded-model: `gpt-6-luna`

export const ofTheSameFamily = (question: string) =>
  client.responses.create({ model: "gpt-5.6-sol", input: question, max_output_tokens: 300 });
//                                 ^^^^^^^^^^^^^ no-superseded-model: Its successor is `gpt-6-sol`: $4 in, $20 out per million tokens -> $2 in, $10 out.

export const eitherWay = (question: string, careful: boolean) =>
  client.responses.create({ model: careful ? 'gpt-5.5' : 'gpt-5.6-sol', input: question, max_output_tokens: 300 });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model

// ok: no-superseded-model -- one of the two is up to date
export const oneIsNew = (question: string, careful: boolean) =>
  client.responses.create({ model: careful ? 'gpt-6-sol' : 'gpt-5.6-sol', input: question, max_output_tokens: 300 });

// ok: no-superseded-model -- what replaces it thinks, and is not much cheaper
export const mini = (question: string) =>
  client.chat.completions.create({ model: 'gpt-4o-mini', messages: messages(question), max_tokens: 300 });

// ok: no-superseded-model -- its end is announced, and what its vendor names costs more, or has no price
export const announced = (question: string) =>
  client.responses.create({ model: 'gpt-5', input: question, max_output_tokens: 300 });

// ok: no-superseded-model -- whoever calls chooses
export const fromOutside = (question: string, model: string) =>
  client.chat.completions.create({ model, messages: messages(question), max_tokens: 300 });

// ok: no-superseded-model -- the environment chooses
export const fromEnvironment = (question: string) =>
  client.chat.completions.create({ model: process.env.MODEL ?? 'gpt-4', messages: messages(question), max_tokens: 300 });

// ok: no-superseded-model -- a fine-tuned model
export const fineTuned = (question: string) =>
  client.chat.completions.create({ model: 'ft:gpt-4o-2024-08-06:acme::abc', messages: messages(question), max_tokens: 300 });

// ok: no-superseded-model -- an embedding of another model is no embedding of this one
export const embedded = (input: string) => client.embeddings.create({ model: 'text-embedding-ada-002', input });

const deployments = new AzureOpenAI({ apiVersion: '2024-10-21' });
// ok: no-superseded-model -- a deployment that happens to be called like a model
export const deployed = (question: string) =>
  deployments.chat.completions.create({ model: 'gpt-4', messages: messages(question), max_tokens: 300 });

const inHouse = new OpenAI({ baseURL: 'https://llm.example.com/v1' });
// ok: no-superseded-model -- nobody knows what this host calls so
export const ofYourOwn = (question: string) =>
  inHouse.chat.completions.create({ model: 'gpt-4', messages: messages(question), max_tokens: 300 });

const openRouter = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
export const throughOpenRouter = (question: string) =>
  openRouter.chat.completions.create({ model: 'anthropic/claude-opus-4.1', messages: messages(question), max_tokens: 300 });
//                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: `anthropic/claude-opus-4.8`: $15 in, $75 out per million tokens -> $5 in, $25 out

// ok: no-superseded-model -- the vendor's dates are not the gateway's, and a variant may go anywhere
export const auto = (question: string) =>
  openRouter.chat.completions.create({ model: 'openrouter/auto', messages: messages(question), max_tokens: 300 });

const groq = new OpenAI({ baseURL: 'https://api.groq.com/openai/v1' });
export const atGroq = (question: string) =>
  groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: messages(question), max_tokens: 300 });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-08-16: requests for it fail. Ask `openai/gpt-oss-120b`
