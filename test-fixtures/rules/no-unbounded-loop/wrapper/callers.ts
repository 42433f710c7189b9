import { say, sayAll } from './llm';

export async function agent(question: string) {
  const messages: Parameters<typeof say>[0] = [{ role: 'user', content: question }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const message = await say(messages);
    messages.push(message);
    if (!message.tool_calls) return message.content;
  }
}

// ok: no-unbounded-loop -- the loop is inside the wrapper, and there it is reported
export const all = (question: string) => sayAll(question);
