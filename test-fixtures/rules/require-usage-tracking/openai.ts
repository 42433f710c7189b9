//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();
declare function record(answer: unknown): void;

export async function onlyText(question: string) {
  const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking: `usage`
  return answer.output_text;
}

export async function taken(question: string) {
  const { choices } = await client.chat.completions.create({
    //                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-usage-tracking
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'user', content: question }],
  });
  return choices[0]?.message.content;
}

export async function counted(question: string) {
  // ok: require-usage-tracking -- the counts are read
  const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  console.log(answer.usage?.total_tokens);
  return answer.output_text;
}

// ok: require-usage-tracking -- the whole answer is returned
export const passedOn = (question: string) =>
  client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });

export async function recorded(question: string) {
  // ok: require-usage-tracking -- the whole answer is recorded
  const answer = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  record(answer);
  return answer.output_text;
}
