import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: 5 });
//                                      ^ no-excessive-retries

export async function ask(question) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  return response.output_text;
}

export class Desk {
  constructor() {
    this.client = new OpenAI({ maxRetries: 6 });
    //                                     ^ no-excessive-retries
  }

  ask(question) {
    return this.client.responses.create({ model: 'gpt-5-mini', input: question, max_output_tokens: 300 });
  }
}

export async function askInjected(openai, question) {
  // ok: no-excessive-retries -- nobody knows how this client was made
  return openai.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 300,
  });
}

export async function askInjectedPatiently(openai, question) {
  return openai.chat.completions.create(
    { model: 'gpt-5-mini', messages: [{ role: 'user', content: question }], max_completion_tokens: 300 },
    { maxRetries: 7 },
    //            ^ no-excessive-retries
  );
}
