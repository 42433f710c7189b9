//// allow = ["src/llm/**"]
import OpenAI from 'openai';

const client = new OpenAI();

export const ask = (input) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//                            ^^^^^^^^^^^^^^^^^^^^^^^ no-direct-sdk-call: `openai` is called directly

// ok: no-direct-sdk-call -- what comes in may be the gateway
export const askInjected = (gateway, content) =>
  gateway.chat.completions.create({ model: 'gpt-4o', max_tokens: 100, messages: [{ role: 'user', content }] });
