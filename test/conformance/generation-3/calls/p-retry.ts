import OpenAI from 'openai';
import pRetry, { AbortError } from 'p-retry';

const openai = new OpenAI();
const once = new OpenAI({ maxRetries: 0 });

export async function answer(question: string) {
  return pRetry(async () => {
    // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 2 | attempts default 33 | priced
    const reply = await openai.chat.completions.create({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: question }],
      max_completion_tokens: 300,
    });
    const text = reply.choices[0]?.message.content;
    if (text === undefined) throw new AbortError('no answer');
    return text;
  });
}

export async function embed(input: string) {
  return pRetry(
    // call: embedding | model text-embedding-3-small | provider openai | retries 0 | attempts 4
    () => once.embeddings.create({ model: 'text-embedding-3-small', input }),
    { retries: 3, minTimeout: 500 },
  );
}
