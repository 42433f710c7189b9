import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const welcome = () =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content: 'Write a welcome text.' }], maxTokens: 300 });
  // @2 ^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes
