import OpenAI from 'openai';
import { promptFor, stablePromptFor } from '@/prompts';

const client = new OpenAI();

export const answer = (customer: string, input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: promptFor(customer), input, max_output_tokens: 300 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ require-stable-prefix: `customer` can differ

// ok: require-stable-prefix -- the fixed text comes first
export const stable = (customer: string, input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: stablePromptFor(customer), input, max_output_tokens: 300 });
