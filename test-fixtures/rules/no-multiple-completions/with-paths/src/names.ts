import OpenAI from 'openai';
import { ONE, sampling } from '@/settings';

const client = new OpenAI();

export const names = (topic: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: topic }], max_tokens: 60, n: sampling.completions });
  //                                                                                                                 ^^^^^^^^^^^^^^^^^^^^ no-multiple-completions: `n` asks for 4 completions

// ok: no-multiple-completions -- one
export const name = (topic: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: topic }], max_tokens: 60, n: ONE });
