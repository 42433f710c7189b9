import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const ideas = (content: string) =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }], maxTokens: 300, n: 3 });
  //                                                                                                              ^ no-multiple-completions: `n` asks for 3 completions

// ok: no-multiple-completions -- one
export const idea = (content: string) =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content }], maxTokens: 300 });
