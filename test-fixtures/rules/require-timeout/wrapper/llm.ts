//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const complete = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes

// ok: require-timeout -- the callers decide
export const completeWith = (input: string, options: { timeout?: number } = {}) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, { timeout: options.timeout });
