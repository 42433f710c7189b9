import OpenAI from 'openai';
import { TERMS } from '../terms';

const client = new OpenAI();

// ok: require-stable-prefix -- the callers decide
export const ask = (instructions: string, input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions, input, max_output_tokens: 300 });

/** The same for all callers. */
export const answer = (customer: string, input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `You help ${customer}.\n${TERMS}`, input, max_output_tokens: 300 });
  //                                                                   ^^^^^^^^ require-stable-prefix: `customer` can differ
