// Trap: a loop that returns on the first success
import OpenAI from 'openai';

const client = new OpenAI();
// Which of them a turn of the loop takes is not known.
const MODELS = ['gpt-5-mini', 'gpt-4.1-mini', 'gpt-4o-mini'] as const;

export async function answer(question: string) {
  let failure: unknown;
  for (const model of MODELS) {
    try {
      // call: chat | model unknown | provider openai | cap 400 | retries default 2 | attempts default 3 | unpriced
      const reply = await client.responses.create({ model, input: question, max_output_tokens: 400 });
      return reply.output_text;
    } catch (error) {
      failure = error;
      console.warn(`[${new Date().toISOString()}] ${model} failed, trying the next one`);
    }
  }
  throw failure;
}

export async function uncapped(question: string) {
  for (const model of MODELS) {
    try {
      // call: chat | model unknown | provider openai | cap absent | retries default 2 | attempts default 3 | unpriced
      return await client.responses.create({ model, input: question });
      //           ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    } catch {
      // The next one may be up.
    }
  }
  return undefined;
}
