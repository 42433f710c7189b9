//// max = 30
import OpenAI from 'openai';

const client = new OpenAI();
const MANUAL = 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.';

export const answer = (question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: MANUAL, input: question, max_output_tokens: 300 });
  // @-4:15 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: Every request pays for 36 tokens of literal text in full ($0.00009 a request), above the limit of 30: 36 in the system prompt. Shorten it, send only what the request needs, or put it first and have it cached.

export const inTwoParts = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You answer questions about letters. Letters leave on weekdays before noon, and have no number.' },
      //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt, 
      { role: 'user', content: `The customer asks: ${question}. Answer in one sentence, in the language of the customer.` },
    ],
    max_tokens: 300,
  });

// ok: max-prompt-tokens -- short
export const brief = (question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: 'You answer questions about parcels.', input: question, max_output_tokens: 300 });

// ok: max-prompt-tokens -- what a manual says at run time is not in the source
export const atRunTime = (question: string, manual: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: manual, input: question, max_output_tokens: 300 });

// ok: max-prompt-tokens -- the code may send either
export const either = (question: string, isLong: boolean) =>
  client.responses.create({ model: 'gpt-4o', instructions: isLong ? MANUAL : 'Be brief.', input: question, max_output_tokens: 300 });

// ok: max-prompt-tokens -- texts to embed
export const embedded = () => client.embeddings.create({ model: 'text-embedding-3-small', input: MANUAL });

// ok: max-prompt-tokens -- the prompt of an image
export const picture = () => client.images.generate({ model: 'gpt-image-1', prompt: MANUAL });
