import OpenAI from 'openai';

const client = new OpenAI();
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';
let served = 0;

export const counted = (input: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    instructions: `Request number ${++served}. ${POLICY}`,
    //                              ^^^^^^^^ no-volatile-system-prompt
    input,
    max_output_tokens: 300,
  });
