//// max = 30
import OpenAI from 'openai';

const client = new OpenAI();
const rules = ['Parcels leave on weekdays before noon.', 'Damaged parcels are paid for within thirty days.', 'Letters have no tracking number, and are not paid for.'];

export const answer = (question) =>
  client.responses.create({ model: 'gpt-4o', instructions: rules.join('\n'), input: question, max_output_tokens: 300 });
  //                                                       ^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt

export const answerWith = (question, options) =>
  // ok: max-prompt-tokens -- nobody knows what the options hold
  client.responses.create({ model: 'gpt-4o', ...options, input: question, max_output_tokens: 300 });
