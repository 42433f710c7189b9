import OpenAI from 'openai';

const client = new OpenAI();

export const welcome = () => client.responses.create({ model: 'gpt-4o', input: 'Write a welcome text.', max_output_tokens: 500 });
//                           ^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes from run to run, so the same answer is paid for each time (one request: ≤ $0.0051/call).

export const welcomeTo = (shop = 'the shop') =>
  // ok: prefer-response-cache -- the caller may name another shop
  client.responses.create({ model: 'gpt-4o', input: `Write a welcome text for ${shop}.`, max_output_tokens: 500 });
