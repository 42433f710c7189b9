import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const answer = (content: string) =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }], maxTokens: 20_000 });
  //                                                                                                      ^^^^^^ max-output-tokens: `maxTokens` allows 20,000 tokens
