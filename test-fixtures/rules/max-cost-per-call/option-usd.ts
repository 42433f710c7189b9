//// usd = 0.002
import OpenAI from 'openai';

const client = new OpenAI();

export const reply = (input: string) => client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 500 });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.0051 plus `input`, above the limit of $0.002

// ok: max-cost-per-call -- below the limit
export const cheaper = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input, max_output_tokens: 500 });
