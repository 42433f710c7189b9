import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const answer = (content: string) =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }], maxTokens: 100_000 });
  // @2 ^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost
