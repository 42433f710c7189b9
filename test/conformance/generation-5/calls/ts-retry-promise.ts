import OpenAI from 'openai';
import { customizeRetry, retry, retryDecorator } from 'ts-retry-promise';

const openai = new OpenAI();
const impatiently = customizeRetry<string | null>({ retries: 1 });

export async function answer(question: string) {
  return retry(
    async () => {
      // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 2 | attempts 9 | priced
      const reply = await openai.chat.completions.create({
        model: 'gpt-4o',
        messages: [{ role: 'user', content: question }],
        max_completion_tokens: 300,
      });
      return reply.choices[0]?.message.content;
    },
    { retries: 2, delay: 1000 },
  );
}

async function embed(input: string) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2 | attempts default 33
  const { data } = await openai.embeddings.create({ model: 'text-embedding-3-small', input });
  return data[0]?.embedding;
}

export const reliableEmbed = retryDecorator(embed);

export async function title(text: string) {
  return impatiently(async () => {
    // call: chat | model gpt-4o-mini | provider openai | cap 20 | retries default 2 | attempts unknown | priced
    const reply = await openai.chat.completions.create({
      model: 'gpt-4o-mini',
      messages: [{ role: 'user', content: text }],
      max_completion_tokens: 20,
    });
    return reply.choices[0]?.message.content ?? null;
  });
}
