import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const retired = (content: string) =>
  client.chat.complete({ model: 'mistral-large-2411', messages: [{ role: 'user', content }], maxTokens: 300 });
//                              ^^^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-05-31: requests for it fail. Ask `mistral-large-2512`: $2 in, $6 out per million tokens -> $0.50 in, $1.50 out

// ok: no-superseded-model -- Mistral moves this name on by itself
export const moving = (content: string) =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }], maxTokens: 300 });

// ok: no-superseded-model -- Mistral Medium 3.5 costs more
export const medium = (content: string) =>
  client.chat.complete({ model: 'mistral-medium-2508', messages: [{ role: 'user', content }], maxTokens: 300 });
