// Trap: a model that the environment may override
import OpenAI from 'openai';

const client = new OpenAI();
const MODEL = process.env.OPENAI_MODEL ?? 'gpt-5-mini';
const OLDER = process.env.OLD_MODEL || 'gpt-4o-mini';

export async function answer(input: string, model = 'gpt-5-nano') {
  // call: chat | model gpt-5-mini by default | provider openai | cap 200 | retries default 2 | priced
  await client.responses.create({ model: MODEL, input, max_output_tokens: 200 });
  // call: chat | model gpt-4o-mini by default | provider openai | cap 200 | retries default 2 | priced
  await client.responses.create({ model: OLDER, input, max_output_tokens: 200 });
  // call: chat | model unknown | provider openai | cap 200 | retries default 2 | unpriced
  await client.responses.create({ model: process.env.OPENAI_MODEL as string, input, max_output_tokens: 200 });
  // call: chat | model gpt-5-mini by default | provider openai | cap absent | retries default 2 | priced
  await client.responses.create({ model: MODEL, input });
  //    ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  // call: chat | model gpt-5-nano by default | provider openai | cap 200 | retries default 2 | priced
  await client.responses.create({ model, input, max_output_tokens: 200 });
}
