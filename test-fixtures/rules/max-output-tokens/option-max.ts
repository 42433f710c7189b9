//// max = 500
import OpenAI from 'openai';

const client = new OpenAI();

export const reply = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 1000 });
//                                                                                                               ^^^^ max-output-tokens: `max_output_tokens` allows 1,000 tokens, above the limit of 500.

// ok: max-output-tokens -- below the limit
export const brief = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 500 });
