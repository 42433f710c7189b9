import OpenAI from 'openai';
import { TERMS } from './terms';

const client = new OpenAI();

export const first = (question: string) =>
  client.responses.create({ model: 'gpt-4o', input: `${question}\n\n${TERMS}`, max_output_tokens: 300 });
  //                                                   ^^^^^^^^ require-stable-prefix: `question` can differ from request to request and stands before

export const inSystem = (customer: string, question: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: `You help ${customer}.\n${TERMS}` },
      //                                     ^^^^^^^^ require-stable-prefix: `customer` can differ
      { role: 'user', content: question },
    ],
    max_tokens: 300,
  });

export const inTwoMessages = (customer: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'You help ' + customer },
      //                                       ^^^^^^^^ require-stable-prefix: `customer` can differ
      { role: 'user', content: TERMS },
    ],
    max_tokens: 300,
  });

export const behindHistory = (history: OpenAI.ChatCompletionMessageParam[]) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [...history, { role: 'user', content: TERMS }], max_tokens: 300 });
  //                                                           ^^^^^^^^^^ require-stable-prefix: `...history` can differ

export const unpriced = (question: string) =>
  client.responses.create({ model: 'ft:gpt-9:acme::x', input: `${question}\n\n${TERMS}`, max_output_tokens: 300 });
  //                                                             ^^^^^^^^ require-stable-prefix: (what that costs depends on the model)

// ok: require-stable-prefix -- the fixed text comes first
export const stable = (customer: string, question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `${TERMS}\nYou help ${customer}.`, input: question, max_output_tokens: 300 });

// ok: require-stable-prefix -- too short to be cached
export const short = (customer: string, question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `You help ${customer}. Parcels leave on weekdays.`, input: question, max_output_tokens: 300 });

// ok: require-stable-prefix -- the same in every request
export const configured = (question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `You help ${process.env.SHOP}.\n${TERMS}`, input: question, max_output_tokens: 300 });

// ok: require-stable-prefix -- a clock is for another rule
export const clock = (question: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: `It is ${new Date().toISOString()}.\n${TERMS}`, input: question, max_output_tokens: 300 });

// ok: require-stable-prefix -- nobody knows who answers at this address
export const elsewhere = (question: string, baseURL: string) =>
  new OpenAI({ baseURL }).responses.create({ model: 'gpt-4o', input: `${question}\n\n${TERMS}`, max_output_tokens: 300 });

// ok: require-stable-prefix -- texts to embed
export const vector = (question: string) =>
  client.embeddings.create({ model: 'text-embedding-3-small', input: `${question}\n\n${TERMS}` });
