//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

// `safety_identifier` came with 5.
export const ask = (content: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 200 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-attribution: Set `user`

// ok: require-attribution -- it is said
export const askFor = (content: string, user: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], user });
