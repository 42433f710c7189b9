//// preset = strict
import OpenAI from "openai";

const client = new OpenAI({ maxRetries: 1 });

export const ask = (input) => client.responses.create({ model: "gpt-5-mini", input, max_output_tokens: 300 });
//                            ^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 10 minutes

// ok: require-timeout -- nobody knows how this client was made
export const askInjected = (openai, content) =>
  openai.chat.completions.create({ model: "gpt-4o", max_tokens: 100, messages: [{ role: "user", content }] });
