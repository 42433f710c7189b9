import OpenAI from 'openai';
import { createInterface } from 'node:readline/promises';

const client = new OpenAI();
declare const tools: OpenAI.ChatCompletionTool[];
declare function callTool(call: unknown): Promise<string>;

export async function agent(question: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }];
  while (true) {
//^^^^^^^^^^^^ no-unbounded-loop: Count the rounds
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, max_tokens: 500 });
    const [{ message }] = choices as [OpenAI.ChatCompletion.Choice];
    messages.push(message);
    const calls = message.tool_calls ?? [];
    if (calls.length === 0) return message.content;
    for (const call of calls) {
      messages.push({ role: 'tool', tool_call_id: call.id, content: await callTool(call) });
    }
  }
}

export async function continued(question: string) {
  let input: string = question;
  let last: string | undefined;
  for (;;) {
//^^^^^^^^ no-unbounded-loop: Count the rounds
    const reply = await client.responses.create({ model: 'gpt-5-mini', input, previous_response_id: last, max_output_tokens: 500 });
    last = reply.id;
    if (reply.status === 'completed') return reply.output_text;
    input = 'Go on.';
  }
}

export async function untilDone(question: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }];
  let done = false;
  do {
//^^ no-unbounded-loop: Count the rounds
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, max_tokens: 500 });
    messages.push(choices[0]!.message);
    done = choices[0]!.finish_reason === 'stop';
  } while (!done);
}

export async function recursive(messages: OpenAI.ChatCompletionMessageParam[]): Promise<string | null> {
  const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, max_tokens: 500 });
  const { message } = choices[0]!;
  if (!message.tool_calls) return message.content;
  return recursive([...messages, message, { role: 'tool', tool_call_id: message.tool_calls[0]!.id, content: await callTool(message) }]);
//       ^^^^^^^^^ no-unbounded-loop: Count the rounds
}

export async function counted(question: string) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }];
  for (let step = 0; step < 8; step++) {
    // ok: no-unbounded-loop -- a counter in the condition
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, max_tokens: 500 });
    messages.push(choices[0]!.message);
    if (!choices[0]!.message.tool_calls) break;
  }
}

export async function within(question: string, budget: { spend(tokens: number): void; isSpent(): boolean }) {
  const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }];
  while (true) {
    // ok: no-unbounded-loop -- a budget ends it
    const { choices, usage } = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, max_tokens: 500 });
    messages.push(choices[0]!.message);
    budget.spend(usage?.total_tokens ?? 0);
    if (budget.isSpent() || !choices[0]!.message.tool_calls) break;
  }
}

// ok: no-unbounded-loop -- the function passes a counter on
export async function deeper(messages: OpenAI.ChatCompletionMessageParam[], left = 5): Promise<unknown> {
  const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, max_tokens: 500 });
  if (!left || !choices[0]!.message.tool_calls) return choices;
  return deeper([...messages, choices[0]!.message], left - 1);
}

export async function chat() {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const messages: OpenAI.ChatCompletionMessageParam[] = [];
  while (true) {
    // ok: no-unbounded-loop -- each round waits for a person
    messages.push({ role: 'user', content: await terminal.question('> ') });
    const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 });
    messages.push(choices[0]!.message);
  }
}

export async function untilValid(input: string) {
  while (true) {
    // ok: no-unbounded-loop -- the answer does not go into the next round
    const reply = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 500 });
    if (reply.output_text.startsWith('{')) return JSON.parse(reply.output_text);
  }
}
