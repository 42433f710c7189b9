import OpenAI from 'openai';

const client = new OpenAI();

export const answer = (input: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: `You answer questions about parcels.
      Always answer in the language in which the customer has written.
      Be brief.
      Always answer in the language in which the customer has written.
      Be kind.`,
    // @-2:6 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
    input,
    max_output_tokens: 300,
  });
