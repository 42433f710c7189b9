import { Configuration, OpenAIApi, OpenAIApiFactory } from 'openai';

const configuration = new Configuration({ apiKey: process.env.OPENAI_API_KEY });
const openai = new OpenAIApi(configuration);

export async function answer(question: string): Promise<string> {
  // call: chat | sdk openai | model gpt-3.5-turbo | provider openai | cap 300 | retries default 0 | timeout absent | choices absent | system "You are terse." | priced
  const reply = await openai.createChatCompletion({
    model: 'gpt-3.5-turbo',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    max_tokens: 300,
  });
  return reply.data.choices[0]?.message?.content ?? '';
}

export async function titles(text: string): Promise<readonly string[]> {
  // call: completion | model gpt-3.5-turbo-instruct | provider openai | cap default 16 | retries default 0 | timeout 20000 | choices 3 | user "Three titles: {text}" | priced
  const reply = await openai.createCompletion(
    { model: 'gpt-3.5-turbo-instruct', prompt: `Three titles: ${text}`, n: 3 },
    { timeout: 20_000 },
  );
  return reply.data.choices.map((choice) => choice.text ?? '');
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | model text-embedding-ada-002 | provider openai | retries default 0
  const reply = await openai.createEmbedding({ model: 'text-embedding-ada-002', input: texts });
  return reply.data.data.map(({ embedding }) => embedding);
}

const local = OpenAIApiFactory(
  new Configuration({ basePath: 'http://localhost:11434/v1', baseOptions: { timeout: 5000 } }),
);

export async function draft(prompt: string): Promise<string | undefined> {
  // call: chat | model llama3 | provider ollama | cap absent | retries default 0 | timeout 5000 | priced
  const reply = await local.createChatCompletion({ model: 'llama3', messages: [{ role: 'user', content: prompt }] });
  return reply.data.choices[0]?.message?.content;
}

export async function picture(prompt: string): Promise<string | undefined> {
  // call: image | provider openai | model unknown | choices 2 | retries default 0
  const reply = await openai.createImage({ prompt, n: 2, size: '512x512' });
  return reply.data.data[0]?.url;
}
