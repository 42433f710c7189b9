//// preset = strict
import 'langfuse';
import OpenAI from 'openai';

const client = new OpenAI();

export async function onlyText(question: string) {
  // ok: require-usage-tracking -- a tracing library is imported
  const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  return answer.output_text;
}
