import ModelClient, { isUnexpected } from '@azure-rest/ai-inference';

const credential = { key: process.env.AZURE_AI_KEY ?? '' };
const client = ModelClient('https://example.services.ai.azure.com/models', credential);

export async function answer(question: string): Promise<string | null> {
  // call: chat | sdk @azure-rest/ai-inference | model gpt-4o | provider azure | cap 250 | retries default 3 | timeout 15000 | system "You are terse." | priced
  const reply = await client.path('/chat/completions').post({
    body: {
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'You are terse.' },
        { role: 'user', content: question },
      ],
      max_tokens: 250,
    },
    timeout: 15_000,
  });
  if (isUnexpected(reply)) throw new Error(reply.body.error.message);
  return reply.body.choices[0]?.message.content ?? null;
}

const patient = ModelClient(process.env.AZURE_AI_ENDPOINT ?? '', credential, { retryOptions: { maxRetries: 8 } });

export async function tell(topic: string): Promise<NodeJS.ReadableStream | undefined> {
  // call: chat | model Meta-Llama-3.1-8B-Instruct | provider unknown | cap absent | retries 8 | timeout absent | unpriced
  const reply = await patient
    .path('/chat/completions')
    .post({
      body: { model: 'Meta-Llama-3.1-8B-Instruct', messages: [{ role: 'user', content: topic }], stream: true },
    })
    .asNodeStream();
  return reply.body;
}

export async function vectors(texts: string[]): Promise<number> {
  // call: embedding | model text-embedding-3-small | provider azure | retries default 3
  const reply = await client.path('/embeddings').post({ body: { model: 'text-embedding-3-small', input: texts } });
  return isUnexpected(reply) ? 0 : reply.body.data.length;
}
