import OpenAI from 'openai';

const client = new OpenAI(;

export async function answer(question: string {
  return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 };
}}}

class { ) => [ <<<
