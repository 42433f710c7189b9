import OpenAI from 'openai';

const client = new OpenAI();

// ok: no-duplicate-instructions -- once
export const ask = (instructions: string, input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `${instructions}\nAlways answer in the language in which the customer has written.`, input, max_output_tokens: 300 });

/** Says it twice for all callers. */
export const answer = (input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: 'Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written.', input, max_output_tokens: 300 });
  //                                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
