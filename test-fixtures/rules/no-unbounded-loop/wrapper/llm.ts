import OpenAI from 'openai';

const client = new OpenAI();

export async function say(messages: OpenAI.ChatCompletionMessageParam[]) {
  const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 });
  return choices[0]!.message;
}

export async function sayAll(question: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 });
    messages.push(choices[0]!.message);
    if (!choices[0]!.message.tool_calls) return messages;
  }
}
