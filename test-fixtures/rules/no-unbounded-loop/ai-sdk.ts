import { openai } from '@ai-sdk/openai';
import { generateText, type ModelMessage } from 'ai';

export async function agent(question: string) {
  const messages: ModelMessage[] = [{ role: 'user', content: question }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const result = await generateText({ model: openai('gpt-5-mini'), messages, maxOutputTokens: 500 });
    messages.push(...result.response.messages);
    if (result.finishReason !== 'tool-calls') return result.text;
  }
}

export async function shortAgent(question: string) {
  const messages: ModelMessage[] = [{ role: 'user', content: question }];
  while (messages.length < 30) {
    // ok: no-unbounded-loop -- the length of the conversation ends it
    const result = await generateText({ model: openai('gpt-5-mini'), messages, maxOutputTokens: 500 });
    messages.push(...result.response.messages);
  }
}
