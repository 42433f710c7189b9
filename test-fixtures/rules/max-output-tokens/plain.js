import OpenAI from 'openai';

const client = new OpenAI();
const max_output_tokens = 20000;

export const answer = (input) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens });
//                                                                                     ^^^^^^^^^^^^^^^^^ max-output-tokens: `max_output_tokens` allows 20,000 tokens

export const answerWith = (input, options = {}) =>
  // ok: max-output-tokens -- the options may say otherwise
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: options.cap ?? 20000 });
