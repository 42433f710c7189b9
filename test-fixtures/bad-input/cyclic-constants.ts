import OpenAI from 'openai';

const client = new OpenAI({ maxRetries: r1 });

const a = b;
const b = a;

const system = `You help. ${policy}`;
const policy = `Never promise. ${system}`;

const left = 'left ' + right;
const right = 'right ' + left;

const lines = [...lines, 'again'].join('\n');
const options = { ...options, max_output_tokens: a };

const r1 = r2 + 1;
const r2 = r1 - 1;

function ping(): string {
  return `ping ${pong()}`;
}
function pong(): string {
  return `pong ${ping()}`;
}

export const byModel = (input: string) => client.responses.create({ model: a, input, max_output_tokens: 300 });
export const byCap = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: b });
export const byTemplate = (input: string) => client.responses.create({ model: 'gpt-5-mini', instructions: system, input, max_output_tokens: 300 });
export const byConcatenation = (input: string) => client.responses.create({ model: 'gpt-5-mini', instructions: left, input, max_output_tokens: 300 });
export const byArray = (input: string) => client.responses.create({ model: 'gpt-5-mini', instructions: lines, input, max_output_tokens: 300 });
export const bySpread = (input: string) => client.responses.create({ ...options, model: 'gpt-5-mini', input });
export const byFunction = (input: string) => client.responses.create({ model: 'gpt-5-mini', instructions: ping(), input, max_output_tokens: 300 });
