import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
  const completion = await client.chat
  //                       ^^^^^^^^^^^... require-max-tokens
    .completions
    .create({
      model: 'gpt-5-mini',
      messages: [{ role: 'user', content: question }],
    });
  return completion.choices[0]?.message.content;
}

export async function capped(question: string) {
  return client
    .chat
    .completions
    .create({
      model: 'gpt-5-mini',
      messages: [{ role: 'user', content: question }],
      max_completion_tokens: 200,
    });
}
