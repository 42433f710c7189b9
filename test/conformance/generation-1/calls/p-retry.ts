import { Configuration, OpenAIApi } from 'openai';
import pRetry from 'p-retry';

const openai = new OpenAIApi(new Configuration({ apiKey: process.env.OPENAI_API_KEY }));

export async function answer(question: string) {
  const ask = async () => {
    // call: chat | sdk openai | model gpt-4o | provider openai | cap 300 | retries default 0 | attempts default 11 | priced
    const reply = await openai.createChatCompletion({
      model: 'gpt-4o',
      messages: [{ role: 'user', content: question }],
      max_tokens: 300,
    });
    return reply.data.choices[0]?.message?.content;
  };
  return pRetry(ask);
}
