import OpenAI from 'openai';
import { LANGUAGE, SHOP } from '@/prompts';

const client = new OpenAI();

// Written in another file: there is no fix.
export const answer = (input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `${SHOP}\n${LANGUAGE}`, input, max_output_tokens: 300 });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice

// ok: no-duplicate-instructions -- once
export const once = (input: string) => client.responses.create({ model: 'gpt-4o', instructions: SHOP, input, max_output_tokens: 300 });
