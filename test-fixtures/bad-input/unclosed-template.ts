import OpenAI from 'openai';

const client = new OpenAI();

export const answer = (question: string) =>
  client.responses.create({ model: 'gpt-5-mini', max_output_tokens: 300, input: `Answer: ${question });
