import OpenAI from 'openai';

const client = new OpenAI();

/** Stands beside the broken files and must be analysed whatever they hold. */
export const answer = (question: string) =>
  client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
