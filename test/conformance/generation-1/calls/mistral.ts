import MistralClient from '@mistralai/mistralai';

const client = new MistralClient(process.env.MISTRAL_API_KEY);
const patient = new MistralClient(process.env.MISTRAL_API_KEY, 'https://api.mistral.ai', 2, 30);

export async function answer(question: string) {
  // What this major calls retries are attempts: the default of 5 is 4 after the first.
  // call: chat | sdk @mistralai/mistralai | model mistral-large-latest | provider mistral | cap 300 | retries default 4 | attempts default 5 | timeout default 120000 | system "You are terse." | priced
  const reply = await client.chat({
    model: 'mistral-large-latest',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    maxTokens: 300,
  });
  return reply.choices[0]?.message.content;
}

export async function stream(question: string) {
  // call: chat | model mistral-small-latest | provider mistral | cap absent | retries 1 | attempts 2 | timeout 30000 | priced
  for await (const chunk of patient.chatStream({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: question }],
  })) {
    process.stdout.write(chunk.choices[0]?.delta.content ?? '');
  }
}

export async function complete(code: string, suffix: string) {
  // call: completion | model codestral-latest | provider mistral | cap 64 | retries default 4 | priced
  return client.completion({ model: 'codestral-latest', prompt: code, suffix, maxTokens: 64 });
}

export async function embed(texts: string[]) {
  // call: embedding | model mistral-embed | provider mistral | retries default 4
  return client.embeddings({ model: 'mistral-embed', input: texts });
}
