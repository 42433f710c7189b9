import OpenAI from 'openai';
import retry from 'retry';

const openai = new OpenAI({ maxRetries: 1 });

export function answer(question: string, done: (error: Error | null, text?: string | null) => void) {
  const operation = retry.operation({ retries: 3, factor: 2 });
  operation.attempt(async () => {
    try {
      // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries 1 | attempts 8 | priced
      const reply = await openai.chat.completions.create({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: question }],
        max_completion_tokens: 300,
      });
      done(null, reply.choices[0]?.message.content);
    } catch (error) {
      if (!operation.retry(error as Error)) done(operation.mainError());
    }
  });
}

export function embed(input: string) {
  const operation = retry.operation();
  // call: embedding | model text-embedding-3-small | provider openai | retries 1 | attempts 22
  operation.attempt(() => openai.embeddings.create({ model: 'text-embedding-3-small', input }));
}
