//// max = 30
import OpenAI from 'openai';

const client = new OpenAI();

// ok: max-prompt-tokens -- the callers decide
export const ask = (instructions: string, input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions, input, max_output_tokens: 300 });

/** Decides for all callers. */
export const answer = (input: string) =>
  client.responses.create({
    model: 'gpt-4o',
    instructions: 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.',
    //            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt
    input,
    max_output_tokens: 300,
  });
