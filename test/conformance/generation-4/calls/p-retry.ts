import OpenAI from 'openai';
import pRetry, { makeRetriable } from 'p-retry';

const openai = new OpenAI();

async function answer(question: string) {
  // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 2 | attempts 12 | priced
  const reply = await openai.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 300,
  });
  return reply.choices[0]?.message.content;
}

export const reliableAnswer = makeRetriable(answer, { retries: 3 });

export async function embed(input: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts default 33
  return pRetry(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}
