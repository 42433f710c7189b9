//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const streamed = (content: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage

// ok: require-stream-usage -- the callers decide
export const streamedWith = (content: string, options: { withUsage?: boolean }) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    stream: true,
    stream_options: { include_usage: options.withUsage },
  });
