//// max = 30
import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

export const answer = (question: string) =>
  client.chat.complete({
    model: 'mistral-large-latest',
    messages: [{ role: 'user', content: `${question} You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.` }],
    //                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in a user message
    maxTokens: 300,
  });
