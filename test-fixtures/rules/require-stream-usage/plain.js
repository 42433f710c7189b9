//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (content) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], stream: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-stream-usage

// ok: require-stream-usage -- not streamed
export const askWhole = (content) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
