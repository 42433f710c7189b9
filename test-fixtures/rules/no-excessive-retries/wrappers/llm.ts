import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 8 });
//                                      ^ no-excessive-retries: With `maxRetries: 8`
const calm = new OpenAI({ maxRetries: 1 });

/** The client decides for all callers. */
export const complete = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const completeCalmly = (input: string) =>
  calm.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

// ok: no-excessive-retries -- the callers decide
export async function answer(prompt: string, { retries }: { retries: number }) {
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300, maxRetries: retries });
  return text;
}
