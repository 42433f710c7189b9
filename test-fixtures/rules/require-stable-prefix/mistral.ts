import { Mistral } from '@mistralai/mistralai';
import { TERMS } from './terms';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const answer = (question: string) =>
  client.chat.complete({ model: 'mistral-large-latest', messages: [{ role: 'user', content: `${question}\n${TERMS}` }], maxTokens: 300 });
  //                                                                                           ^^^^^^^^ require-stable-prefix: `question` can differ
