// Trap: dates beside a call
import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import OpenAI from 'openai';
import { logger } from './logger';
import { metrics } from './metrics';

const client = new OpenAI();
const SYSTEM = 'You answer questions about parcels. Be brief, and say when you do not know.';

export async function answer(question: string, user: { id: string }) {
  const requestId = randomUUID();
  const started = Date.now();
  const cacheKey = `answer:${user.id}:${new Date().toISOString().slice(0, 10)}`;
  logger.info(`[${new Date().toISOString()}] ${requestId} system prompt: ${SYSTEM}`, { cacheKey, at: Date.now() });
  // call: chat | model gpt-5-mini | provider openai | cap 400 | retries default 2 | system "You answer questions about parcels. Be brief, and say when you do not know." | priced
  const reply = await client.responses.create(
    { model: 'gpt-5-mini', instructions: SYSTEM, input: question, max_output_tokens: 400, metadata: { requestId, startedAt: String(started) } },
    { headers: { 'x-request-id': requestId }, idempotencyKey: `${user.id}-${started}` },
  );
  metrics.timing('llm.answer', Date.now() - started, { model: 'gpt-5-mini', day: new Date().toDateString() });
  await writeFile(`answers/${started}-${requestId}.json`, JSON.stringify({ id: requestId, at: new Date(), prompt: SYSTEM, text: reply.output_text }));
  return { id: `msg_${Date.now()}_${Math.random().toString(36).slice(2)}`, role: 'assistant', content: reply.output_text, createdAt: new Date() };
}

export async function dated(question: string) {
  const now = new Date();
  logger.info(`asked at ${now.toISOString()}`);
  // call: chat | model gpt-5-mini | provider openai | cap 400 | retries default 2 | priced
  return client.responses.create({
    model: 'gpt-5-mini',
    instructions: `The time is ${now.toISOString()}. ${SYSTEM}`,
    //                           ^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    input: question,
    max_output_tokens: 400,
  });
}
