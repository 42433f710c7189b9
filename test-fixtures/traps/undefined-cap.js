// Trap: max_tokens: undefined
import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: undefined, timeout: undefined });

export async function stream(input, cap) {
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: undefined });
  //    ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  // ok: require-max-tokens -- the caller decides
  // call: chat | model gpt-5-mini | provider openai | cap unknown | retries default 2 | priced
  await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: cap });
}
