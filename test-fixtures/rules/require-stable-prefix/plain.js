import OpenAI from 'openai';
import { TERMS } from './terms';

const client = new OpenAI();

export function answer(customer, question) {
  const prompt = ['You help ' + customer.name, TERMS, question].join('\n');
  //                            ^^^^^^^^^^^^^ require-stable-prefix: `customer.name` can differ
  return client.responses.create({ model: 'gpt-4o', input: prompt, max_output_tokens: 300 });
}

export function stable(customer, question) {
  // ok: require-stable-prefix -- the fixed text comes first
  const prompt = [TERMS, 'You help ' + customer.name, question].join('\n');
  return client.responses.create({ model: 'gpt-4o', input: prompt, max_output_tokens: 300 });
}
