//// allow = ["**/no-direct-sdk-call/src/llm/**"]
import OpenAI from 'openai';

const client = new OpenAI();

// ok: no-direct-sdk-call -- the gateway itself
export const complete = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
