//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

// ok: prefer-batch -- the loop is the caller's
export const label = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 10 });
