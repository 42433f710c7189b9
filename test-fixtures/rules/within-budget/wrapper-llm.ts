import OpenAI from 'openai';

const client = new OpenAI();

// 1,000 tokens in and 1,000 out, a thousand times a day: 12.50 USD. What the callers send is not seen from here.
export function ask(input: string) {
  return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: 1000 });
  //     ^^^^^^^^^^^^^^^^^^^^^^^ within-budget: The budget "both" needs $12.52 a day for this call
}
