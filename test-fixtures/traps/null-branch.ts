// Trap: a ternary with a null branch
import OpenAI from 'openai';

const client = new OpenAI();
const optional = process.env.OPENAI_API_KEY ? new OpenAI({ maxRetries: 1 }) : null;
const lazy: OpenAI | undefined = process.env.OPENAI_API_KEY ? new OpenAI() : undefined;

export async function answer(input: string, isShort: boolean) {
  if (!optional) return undefined;
  // call: chat | model gpt-5-mini | provider openai | cap 200 | retries 1 | priced
  await optional.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 200 });
  // ok: require-max-tokens -- there is one, on some paths
  // call: chat | model gpt-5-mini | provider openai | cap unknown | retries default 2 | priced
  await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: isShort ? 100 : null });

  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  return isShort ? client.responses.create({ model: 'gpt-5-mini', input }) : null;
  //               ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function later(input: string) {
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  const reply = await lazy?.responses.create({ model: 'gpt-5-mini', input });
  //                  ^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  return reply?.output_text ?? null;
}
