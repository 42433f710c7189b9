import OpenAI from 'openai';

const client = new OpenAI();

export async function answer(question: string) {
  const { data } = await client.chat
    .completions
    .create(
      {
        model: 'gpt-5-mini',
        messages: [{ role: 'user', content: question }],
        max_completion_tokens: 200,
      },
      {
        timeout: 10_000,
        maxRetries: 4,
        //          ^ no-excessive-retries
      },
    )
    .withResponse();
  return data.choices[0]?.message.content;
}
