//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (content: string) =>
  client.beta.chat.completions.stream({
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
  });

// ok: require-stream-usage -- it asks
export const asking = (content: string) =>
  client.beta.chat.completions.stream({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    stream_options: { include_usage: true },
  });
