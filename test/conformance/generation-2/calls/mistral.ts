import { Mistral } from '@mistralai/mistralai';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });
const stubborn = new Mistral({
  apiKey: process.env.MISTRAL_API_KEY,
  timeoutMs: 20_000,
  retryConfig: {
    strategy: 'backoff',
    backoff: { initialInterval: 500, maxInterval: 5000, exponent: 1.5, maxElapsedTime: 60_000 },
    retryConnectionErrors: true,
  },
});

export async function answer(question: string) {
  // call: chat | sdk @mistralai/mistralai | model mistral-large-latest | provider mistral | cap 300 | retries default 0 | attempts default 1 | timeout absent | system "You are terse." | priced
  const reply = await client.chat.complete({
    model: 'mistral-large-latest',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    maxTokens: 300,
  });
  return reply.choices?.[0]?.message?.content;
}

export async function stream(question: string) {
  // call: chat | model mistral-small-latest | provider mistral | cap absent | retries Infinity | timeout 20000 | priced
  const events = await stubborn.chat.stream({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: question }],
  });
  for await (const event of events) process.stdout.write(String(event.data.choices[0]?.delta.content ?? ''));
}

export async function embed(texts: string[]) {
  // call: embedding | model mistral-embed | provider mistral | retries default 0
  return client.embeddings.create({ model: 'mistral-embed', inputs: texts });
}

export async function askAgent(question: string) {
  // call: chat | model unknown | provider mistral | cap 200 | retries default 0 | timeout 5000 | unpriced
  return client.agents.complete(
    { agentId: 'ag:support', messages: [{ role: 'user', content: question }], maxTokens: 200 },
    { timeoutMs: 5000 },
  );
}

export async function startConversation(question: string) {
  // call: agent | model mistral-medium-latest | provider mistral | cap 500 | retries default 0 | system "Answer from the handbook." | priced
  return client.beta.conversations.start({
    model: 'mistral-medium-latest',
    instructions: 'Answer from the handbook.',
    inputs: question,
    completionArgs: { maxTokens: 500 },
  });
}
