//// allow = ["**/no-direct-sdk-call/src/llm/**", "**/gateway.ts"]
import OpenAI from 'openai';
import { complete } from './llm/gateway';

const client = new OpenAI();

export const ask = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                                    ^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly

export const askChat = (content: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 200 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly

export const embed = (input: string) => client.embeddings.create({ model: 'text-embedding-3-small', input });
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly

// ok: no-direct-sdk-call -- through the gateway
export const askGateway = (input: string) => complete(input);
