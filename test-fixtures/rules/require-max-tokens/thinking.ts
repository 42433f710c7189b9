import OpenAI from 'openai';

const client = new OpenAI();

export const think = (input: string) => client.responses.create({ model: 'gpt-5-mini', input });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: Set a cap that fits the answer you expect, with room for its thinking.

export const answer = (input: string) => client.responses.create({ model: 'gpt-4o', input });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: Set a cap that fits the answer you expect.

export const answerAtOnce = (input: string) =>
  client.responses.create({ model: 'gpt-5.1', input, reasoning: { effort: 'none' } });
//^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: Set a cap that fits the answer you expect.
