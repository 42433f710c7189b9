import OpenAI from 'openai';

const client = new OpenAI();

export async function agent(question) {
  const messages = [{ role: 'user', content: question }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 });
    messages.push(choices[0].message);
    if (choices[0].finish_reason === 'stop') break;
  }
  return messages;
}
