import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(system: string, messages: OpenAI.Chat.ChatCompletionMessageParam[]) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    // ok: no-volatile-system-prompt -- the callers decide
    messages: [{ role: 'system', content: system }, ...messages],
  });
}
