//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export async function ask(question: string) {
  const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking
  return answer.output_text;
}
