//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export const complete = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                         ^^^^^^^^^^^^^^^^^^^^^^^ require-attribution

// ok: require-attribution -- the wrapper adds it
export const completeNamed = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, user: 'help' });

// ok: require-attribution -- the callers decide
export const completeFor = (input: string, options: { user?: string }) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300, user: options.user });

// ok: require-attribution -- the callers decide
export const completeWith = (body: { input: string; user?: string }) =>
  client.responses.create({ model: 'gpt-5-mini', max_output_tokens: 300, ...body });
