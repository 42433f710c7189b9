import OpenAI from 'openai';
import OpenAI from 'openai';

const client = new OpenAI();
const client = new OpenAI();
let client;

export function answer(question: string): Promise<unknown>;
export function answer(question: string) {
  return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
}
export function answer(question: string) {
  return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
}
