import OpenAI from 'openai';

const client = new OpenAI();

// ok: max-output-tokens -- the callers decide
export const ask = (input: string, cap: number) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: cap });

/** Decides for all callers. */
export const write = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 16_000 });
  //                                                                       ^^^^^^ max-output-tokens: `max_output_tokens` allows 16,000 tokens
