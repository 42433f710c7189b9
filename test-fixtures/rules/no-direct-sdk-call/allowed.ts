//// allow = ["**/allowed.ts"]
import OpenAI from 'openai';

const client = new OpenAI();

// ok: no-direct-sdk-call -- this file may
export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
