//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();
type Message = OpenAI.Chat.ChatCompletionMessageParam;
interface Turn { role: 'user' | 'assistant'; content: string }

export const whole = (history: Turn[]) =>
  client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'system', content: 'You track parcels.' }, ...history],
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history: whole conversation
  });

export const withQuestion = (history: Turn[], question: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    max_output_tokens: 300,
    instructions: 'You track parcels.',
    input: [...history, { role: 'user', content: question }],
    //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history
  });

export const between = (history: Turn[], question: string) =>
  client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'system', content: 'Wait ...' }, ...history, { role: 'user', content: question }],
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history
  });

export const sliced = (history: Turn[]) =>
  // ok: no-unbounded-history -- the last ten
  client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'system', content: 'You track parcels.' }, ...history.slice(-10)],
  });

export const single = (question: string) =>
  // ok: no-unbounded-history -- one question, no conversation
  client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });

export const fixed = (question: string) => {
  const examples: Message[] = [{ role: 'user', content: 'Hi' }, { role: 'assistant', content: 'Hello.' }];
  // ok: no-unbounded-history -- a list of known length
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [...examples, { role: 'user', content: question }],
  });
};

export const opaque = (body: any) =>
  // ok: no-unbounded-history -- nothing tells what is in it
  client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, ...body });

type Complete = { messages: Message[] };
async function complete(options: Complete) {
  // ok: no-unbounded-history -- whoever calls it sends two messages
  const reply = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: options.messages,
  });
  return reply.choices[0]!.message.content;
}
export const heading = (text: string) =>
  complete({
    messages: [
      { role: 'system', content: 'Write a heading.' },
      { role: 'user', content: text },
    ],
  });
export const tags = (text: string) => complete({ messages: [{ role: 'user', content: text }] });

async function completeAll(options: Complete) {
  const reply = await client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: options.messages,
    //        ^^^^^^^^^^^^^^^^ no-unbounded-history
  });
  return reply.choices[0]!.message.content;
}
export const headingOf = (text: string) => completeAll({ messages: [{ role: 'user', content: text }] });
export const reply = (history: Turn[]) => completeAll({ messages: history });
