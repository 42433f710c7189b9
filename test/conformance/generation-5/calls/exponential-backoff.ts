import { backOff } from 'exponential-backoff';
import OpenAI from 'openai';

const openai = new OpenAI();

export async function answer(question: string) {
  return backOff(
    async () => {
      // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 2 | attempts 15 | priced
      const reply = await openai.chat.completions.create({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: question }],
        max_completion_tokens: 300,
      });
      return reply.choices[0]?.message.content;
    },
    { numOfAttempts: 5, jitter: 'full' },
  );
}

export async function embed(input: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts default 30
  return backOff(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}
