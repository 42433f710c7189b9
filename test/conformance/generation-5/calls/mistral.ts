import { Mistral } from '@mistralai/mistralai';
import { z } from 'zod';

const client = new Mistral({ apiKey: process.env.MISTRAL_API_KEY });

const Invoice = z.object({ total: z.number(), currency: z.string() });

export async function answer(question: string) {
  // call: chat | sdk @mistralai/mistralai | model mistral-large-latest | provider mistral | cap 300 | retries default 0 | attempts default 1 | timeout default 300000 | reasoning high | choices 2 | system "You are terse." | priced
  const reply = await client.chat.complete({
    model: 'mistral-large-latest',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    maxTokens: 300,
    n: 2,
    reasoningEffort: 'high',
  });
  return reply.choices[0]?.message?.content;
}

export async function stream(question: string) {
  // call: chat | model mistral-small-latest | provider mistral | cap absent | retries Infinity | timeout 10000 | priced
  const events = await client.chat.stream(
    { model: 'mistral-small-latest', messages: [{ role: 'user', content: question }] },
    { timeoutMs: 10_000, retries: { strategy: 'backoff' } },
  );
  for await (const event of events) process.stdout.write(String(event.data.choices[0]?.delta.content ?? ''));
}

export async function extract(text: string) {
  // call: chat | model mistral-small-latest | provider mistral | cap 256 | retries default 0 | priced
  return client.chat.parse({
    model: 'mistral-small-latest',
    messages: [{ role: 'user', content: text }],
    responseFormat: Invoice,
    maxTokens: 256,
  });
}

export async function fillIn(code: string, suffix: string) {
  // call: completion | model codestral-latest | provider mistral | cap 64 | retries default 0 | priced
  return client.fim.complete({ model: 'codestral-latest', prompt: code, suffix, maxTokens: 64 });
}

export async function goOn(conversationId: string, question: string) {
  // call: agent | model unknown | provider mistral | cap 400 | retries default 0 | unpriced
  return client.beta.conversations.append({
    conversationId,
    conversationAppendRequest: { inputs: question, completionArgs: { maxTokens: 400 } },
  });
}

export async function embed(texts: string[]) {
  // call: embedding | model mistral-embed | provider mistral | retries default 0
  return client.embeddings.create({ model: 'mistral-embed', inputs: texts });
}

export async function speak(text: string) {
  // call: audio | model voxtral-mini-tts-latest | provider mistral | retries default 0
  return client.audio.speech.complete({ model: 'voxtral-mini-tts-latest', input: text });
}
