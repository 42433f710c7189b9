import OpenAI from 'openai';

const client = new OpenAI();
const rules = ['Always answer in the language in which the customer has written.', 'Be kind.', 'Always answer in the language in which the customer has written.'];

export const answer = (input) =>
  client.responses.create({ model: 'gpt-4o', instructions: rules.join('\n'), input, max_output_tokens: 300 });
  // @-4:96 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice

export const answerWith = (input, instructions) =>
  // ok: no-duplicate-instructions -- nobody knows what the instructions say
  client.responses.create({ model: 'gpt-4o', instructions, input: `${input} Always answer in the language in which the customer has written.`, max_output_tokens: 300 });
