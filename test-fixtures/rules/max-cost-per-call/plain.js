import OpenAI from 'openai';

const client = new OpenAI();

export const write = (topic) => client.responses.create({ model: 'gpt-4o', input: `Write about ${topic}.`, max_output_tokens: 16000 });
//                              ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `topic`

// ok: max-cost-per-call -- nobody knows the cap
export const writeAtMost = (topic, max_output_tokens) =>
  client.responses.create({ model: 'gpt-4o', input: `Write about ${topic}.`, max_output_tokens });
