import OpenAI from 'openai';

const client = new OpenAI();
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';
let served = 0;
let asked = 0;

export const counted = (input: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    instructions: `Request number ${++served}. ${POLICY}`,
    //                              ^^^^^^^^ no-volatile-system-prompt
    input,
    max_output_tokens: 300,
  });

export function countedBefore(input: string) {
  asked += 1;
  const instructions = `Request number ${asked}. ${POLICY}`;
  //                                     ^^^^^ no-volatile-system-prompt
  return client.responses.create({ model: 'gpt-5-mini', instructions, input, max_output_tokens: 300 });
}

export class Chat {
  private turn = 0;

  ask(input: string) {
    const instructions = `Turn ${++this.turn}. ${POLICY}`;
    //                           ^^^^^^^^^^^ no-volatile-system-prompt
    return client.responses.create({ model: 'gpt-5-mini', instructions, input, max_output_tokens: 300 });
  }
}

export const asNumbering = (input: string) => {
  let line = 0;
  // ok: no-volatile-system-prompt -- counts from one in every request
  const instructions = `${++line}. Answer in English. ${++line}. Be brief. ${POLICY}`;
  return client.responses.create({ model: 'gpt-5-mini', instructions, input, max_output_tokens: 300 });
};

export const countedElsewhere = (input: string) =>
  // ok: no-volatile-system-prompt -- how often it is counted up is not known here
  client.responses.create({ model: 'gpt-5-mini', instructions: `${served} requests. ${POLICY}`, input, max_output_tokens: 300 });
