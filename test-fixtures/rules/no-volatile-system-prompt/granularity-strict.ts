//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI({ timeout: 30_000, maxRetries: 1 });
const MODEL = 'gpt-5-mini';
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const localDate = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Today is ${new Date().toLocaleDateString()}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const isoDate = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Today is ${new Date().toISOString().slice(0, 10)}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt

export const time = (input: string) =>
  client.responses.create({ model: MODEL, instructions: `Now ${new Date().toISOString()}. ${POLICY}`, input, max_output_tokens: 300 });
  //                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export const dateAtTheEnd = (input: string) =>
  // ok: no-volatile-system-prompt -- the last thing before the only question
  client.responses.create({ model: MODEL, instructions: `${POLICY} Today is ${new Date().toDateString()}`, input, max_output_tokens: 300 });
