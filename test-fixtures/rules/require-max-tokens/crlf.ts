import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
  const completion = await client.chat.completions.create({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
  });
  return completion.choices[0]?.message.content;
}

export async function capped(question: string) {
  return client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 200 });
}
