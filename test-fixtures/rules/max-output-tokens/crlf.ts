import OpenAI from 'openai';

const client = new OpenAI();

export const answer = (input: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    input,
    max_output_tokens: 12_000,
    //                 ^^^^^^ max-output-tokens: allows 12,000 tokens
  });
