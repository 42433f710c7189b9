import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic({ maxRetries: 0 });
interface Message {
  role: 'user' | 'assistant';
  content: string;
}
const format = (messages: Message[]) => messages.map((message) => `${message.role}: ${message.content}`).join('\n');

export async function summarize(state: { messages: Message[] }) {
  // ok: no-unbounded-history -- this request makes the conversation shorter
  const reply = await client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 1000,
    messages: [{ role: 'user', content: `Here is what was said:\n${format(state.messages)}` }],
  });
  state.messages = [{ role: 'user', content: JSON.stringify(reply.content) }];
}

export async function shorten(messages: Message[]) {
  // ok: no-unbounded-history -- by what is asked
  return client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 1000,
    system: 'Write a brief summary of the conversation.',
    messages: [{ role: 'user', content: format(messages) }],
  });
}

export async function generateTitle(messages: Message[]) {
  // ok: no-unbounded-history -- a title is made once
  return client.messages.create({ model: 'claude-sonnet-4-6', max_tokens: 20, messages });
}

export async function advise(messages: Message[]) {
  return client.messages.create({
    model: 'claude-sonnet-4-6',
    max_tokens: 1000,
    system: 'You answer questions about contracts. You can summarize documents.',
    messages,
    // @-1:4 ^^^^^^^^ no-unbounded-history
  });
}
