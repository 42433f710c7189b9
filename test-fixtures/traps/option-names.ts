// Trap: option names repeated in a log, top_k as a sampling parameter
import Anthropic from '@anthropic-ai/sdk';
import { GoogleGenAI } from '@google/genai';
import OpenAI from 'openai';
import { logger } from './logger';

const client = new OpenAI();
const anthropic = new Anthropic();
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function logged(question: string) {
  const settings = { model: 'gpt-4.1-mini', temperature: 0.2 };
  logger.info('asking', { ...settings, max_tokens: 500, maxRetries: 9, top_k: 40, n: 3, timeout: 600_000 });
  // call: chat | model gpt-4.1-mini | provider openai | cap absent | retries default 2 | choices absent | priced
  const reply = await client.chat.completions.create({ ...settings, messages: [{ role: 'user', content: question }] });
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  logger.info('answered', { maxTokens: reply.usage?.completion_tokens, maxRetries: 0, k: 50 });
  return reply;
}

export async function sampled(question: string) {
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 300 | retries default 2 | k none | priced
  await anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, top_k: 50, messages: [{ role: 'user', content: question }] });
  // call: chat | model gemini-2.5-flash | provider google | cap 300 | retries default 0 | k none | priced
  await gemini.models.generateContent({ model: 'gemini-2.5-flash', contents: question, config: { topK: 64, topP: 0.9, maxOutputTokens: 300 } });
  return rank(['a', 'b'], { topK: 50 });
}

function rank(items: string[], { topK = 50, limit = 100 }: { topK?: number; limit?: number }) {
  return items.slice(0, Math.min(topK, limit));
}
