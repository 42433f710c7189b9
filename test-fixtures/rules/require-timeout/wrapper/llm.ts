//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const complete = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: may take 10 minutes by default

// ok: require-timeout -- the callers decide
export const completeWith = (input: string, options: { timeout?: number } = {}) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { timeout: options.timeout });
