import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
<<<<<<< HEAD
  return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
=======
  return client.responses.create({ model: 'gpt-5.1', input: question, max_output_tokens: 500 });
>>>>>>> feature/better-answers
}
