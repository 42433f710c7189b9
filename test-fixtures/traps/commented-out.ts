// Trap: commented-out code
import OpenAI from 'openai';

// const client = new OpenAI({ maxRetries: 10 });
const client = new OpenAI();

export async function answer(question: string) {
  // const reply = await client.chat.completions.create({ model: 'gpt-4', messages: [{ role: 'user', content: question }] });
  /* await client.responses.create({
    model: 'gpt-5',
    instructions: `It is ${new Date().toISOString()}. Be brief.`,
    input: question,
  }); */
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | system "Be brief." | priced
  const reply = await client.responses.create({
    //                ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    // model: 'gpt-5',
    instructions: 'Be brief.', // instructions: `It is ${Date.now()}. Be brief.`,
    input: question,
    // max_output_tokens: 200,
  });
  return reply.output_text;
}

/**
 * @example
 * const text = await answer('Where is my parcel?');
 * await client.responses.create({ model: 'gpt-5-mini', input: text });
 */
export const version = 2;
