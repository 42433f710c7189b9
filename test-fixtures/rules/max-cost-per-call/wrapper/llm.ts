import OpenAI from 'openai';

const client = new OpenAI();

// ok: max-cost-per-call -- the callers decide
export const ask = (input: string, cap: number) =>
  client.responses.create({ model: 'gpt-4o', input, max_output_tokens: cap });

// ok: max-cost-per-call -- the callers name the model
export const askModel = (input: string, model: string) =>
  client.responses.create({ model, input, max_output_tokens: 16_000 });

/** Decides for all callers. */
export const write = (input: string) => client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 16_000 });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `input`
