import { a, CAP, client, system } from './a';

export const b = `b ${a}`;
export const policy = () => `Never promise. ${system()}`;
export * from './a';
export { default } from './index';

export const answer = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', instructions: b, input, max_output_tokens: CAP });

export const answerByFunction = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', instructions: system(), input, max_output_tokens: CAP });
