import OpenAI from 'openai';
import pRetry from 'p-retry';

const openai = new OpenAI();

export async function answer(question: string) {
  return pRetry(
    async () => {
      // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 2 | attempts 15 | priced
      const reply = await openai.chat.completions.create({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: question }],
        max_completion_tokens: 300,
      });
      return reply.choices[0]?.message.content;
    },
    { retries: 4, onFailedAttempt: ({ attemptNumber }) => console.warn(attemptNumber) },
  );
}

export async function answerTwice(question: string) {
  return pRetry(
    () =>
      pRetry(
        () =>
          // call: chat | model gpt-4o-mini | provider openai | cap absent | retries 0 | attempts 6 | priced
          openai.chat.completions.create(
            { model: 'gpt-4o-mini', messages: [{ role: 'user', content: question }] },
            { maxRetries: 0 },
          ),
        { retries: 1 },
      ),
    { retries: 2 },
  );
}

export async function embed(input: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts default 33
  return pRetry(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}
