import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const answer = (question: string) =>
  client.chat.complete({
    model: 'mistral-large-latest',
    messages: [
      { role: 'system', content: 'You run a shop. Always answer in the language in which the customer has written.' },
      { role: 'user', content: 'Always answer in the language in which the customer has written. My question: ' + question },
      //                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
    ],
    maxTokens: 300,
  });
