import createInstructor from '@instructor-ai/instructor';
import Groq from 'groq-sdk';
import OpenAI from 'openai';
import { z } from 'zod';

const User = z.object({ age: z.number(), name: z.string() });

const client = createInstructor({ client: new OpenAI({ maxRetries: 1, timeout: 8000 }), mode: 'FUNCTIONS' });

export async function user(text: string): Promise<z.infer<typeof User>> {
  // call: chat | sdk @instructor-ai/instructor | model gpt-4o | provider openai | cap 200 | retries 1 | attempts 8 | timeout 8000 | priced
  return client.chat.completions.create({
    messages: [{ role: 'user', content: text }],
    model: 'gpt-4o',
    max_tokens: 200,
    response_model: { schema: User, name: 'User' },
    max_retries: 3,
  });
}

const openai = new OpenAI();
const plain = createInstructor<OpenAI>({ client: openai, mode: 'TOOLS' });

export async function once(text: string): Promise<z.infer<typeof User>> {
  // call: chat | model gpt-4o-mini | provider openai | cap absent | retries default 2 | attempts default 3 | priced
  return plain.chat.completions.create({
    messages: [{ role: 'user', content: text }],
    model: 'gpt-4o-mini',
    response_model: { schema: User, name: 'User' },
  });
}

const groq = createInstructor({ client: new Groq({ maxRetries: 0 }), mode: 'TOOLS' });

export async function fast(text: string): Promise<unknown> {
  // call: chat | model llama-3.3-70b-versatile | provider groq | cap 100 | retries 0 | attempts 3 | timeout default 60000 | priced
  return groq.chat.completions.create({
    messages: [{ role: 'user', content: text }],
    model: 'llama-3.3-70b-versatile',
    max_tokens: 100,
    response_model: { schema: User, name: 'User' },
    max_retries: 2,
  });
}
