import OpenAI from 'openai';
import Portkey, { createHeaders, PORTKEY_GATEWAY_URL } from 'portkey-ai';

const portkey = new Portkey({ apiKey: process.env.PORTKEY_API_KEY, virtualKey: 'openai-prod' });

export async function answer(question: string): Promise<unknown> {
  // call: chat | sdk portkey-ai | model gpt-4o | provider unknown | cap 300 | retries default 1 | timeout absent | system "You are terse." | unpriced
  const reply = await portkey.chat.completions.create(
    {
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'You are terse.' },
        { role: 'user', content: question },
      ],
      max_tokens: 300,
    },
    { traceID: 'answers' },
  );
  return reply.choices[0]?.message?.content;
}

export async function stored(topic: string): Promise<unknown> {
  // call: chat | model unknown | provider unknown | cap unknown | retries default 1 | unpriced
  return portkey.prompts.completions.create({ promptID: 'pp-topic-1', variables: { topic } });
}

export async function summary(text: string): Promise<string> {
  // call: chat | model gpt-5-mini | provider unknown | cap 200 | retries default 0 | timeout default 600000 | user "{text}" | unpriced
  const reply = await portkey.responses.create({ model: 'gpt-5-mini', input: text, max_output_tokens: 200 });
  return reply.output_text;
}

const behind = new OpenAI({
  baseURL: PORTKEY_GATEWAY_URL,
  defaultHeaders: createHeaders({ apiKey: process.env.PORTKEY_API_KEY, provider: 'openai' }),
});

export async function classify(mail: string): Promise<string | null | undefined> {
  // call: chat | sdk openai | model gpt-4o-mini | provider unknown | cap 20 | retries default 2 | unpriced
  const reply = await behind.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [{ role: 'user', content: mail }],
    max_tokens: 20,
  });
  return reply.choices[0]?.message.content;
}
