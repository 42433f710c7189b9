import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
  const response = await client.responses.create({ model: 'gpt-5-mini', max_output_tokens: 300, input:
