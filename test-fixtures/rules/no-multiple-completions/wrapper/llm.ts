import OpenAI from 'openai';

const client = new OpenAI();

// ok: no-multiple-completions -- the callers decide
export const ask = (content: string, n: number) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 60, n });

/** Decides for all callers. */
export const askTwice = (content: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 60, n: 2 });
  //                                                                                                          ^ no-multiple-completions: `n` asks for 2 completions
