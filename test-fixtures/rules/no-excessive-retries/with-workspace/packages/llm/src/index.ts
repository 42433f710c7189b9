import OpenAI from 'openai';

export function createClient() {
  return new OpenAI({ maxRetries: 5 });
}
