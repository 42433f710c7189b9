//// maxTokens = 200
import OpenAI from 'openai';

const client = new OpenAI();

export const below = (input: string) =>
  client.responses.create({ model: 'gpt-6-sol', input, max_output_tokens: 200 });
//                                 ^^^^^^^^^^^ prefer-cheaper-model: `max_output_tokens` is 200

// ok: prefer-cheaper-model -- above the option
export const above = (input: string) =>
  client.responses.create({ model: 'gpt-6-sol', input, max_output_tokens: 201 });
