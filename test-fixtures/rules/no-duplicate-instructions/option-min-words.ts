//// minWords = 4
import OpenAI from 'openai';

const client = new OpenAI();

export const answer = (input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: 'Never promise a date. Be kind. Never promise a date.', input, max_output_tokens: 300 });
  //                                                                                       ^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice: "Never promise a date."

// ok: no-duplicate-instructions -- three words
export const short = (input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: 'Be very kind. Be brief. Be very kind.', input, max_output_tokens: 300 });
