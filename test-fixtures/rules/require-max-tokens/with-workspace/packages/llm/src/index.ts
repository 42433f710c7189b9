import OpenAI from 'openai';

export const client = new OpenAI();

/** A wrapper for the whole company: capped for everybody. */
export async function complete(prompt: string) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input: prompt, max_output_tokens: 400 });
  return response.output_text;
}
