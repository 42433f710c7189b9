// All requests of one run of a loop share what was made before it: the cache does its work there.
import OpenAI from 'openai';
import { POLICY } from './policy';
import { systemPrompt } from './prompt';

const client = new OpenAI();
const model = 'gpt-5-mini';
const max_output_tokens = 300;

export async function madeBefore(questions: string[]) {
  const now = new Date().toISOString();
  for (const input of questions) {
    await client.responses.create({ model, input, max_output_tokens, instructions: `It is ${now}. ${POLICY}` });
    //                                                                                      ^^^ info no-volatile-system-prompt: from one run of this loop to the next, so what a prompt cache holds is of use within one run only
  }
}

export async function madeBeforeAll(questions: string[]) {
  const instructions = systemPrompt();
  return Promise.all(
    questions.map((input) => client.responses.create({ model, input, max_output_tokens, instructions })),
    //                                                                                  ^^^^^^^^^^^^ info no-volatile-system-prompt: from one run of this loop to the next, so what a prompt cache holds is of use within one run only
  );
}

export async function madeInside(questions: string[]) {
  for (const input of questions) {
    const now = new Date().toISOString();
    await client.responses.create({ model, input, max_output_tokens, instructions: `It is ${now}. ${POLICY}` });
    //                                                                                      ^^^ warning no-volatile-system-prompt: every request
  }
}

export async function calledInside(questions: string[]) {
  for (const input of questions) {
    await client.responses.create({ model, input, max_output_tokens, instructions: systemPrompt() });
    //                                                                             ^^^^^^^^^^^^^^ warning no-volatile-system-prompt: every request
  }
}

for (const input of ['Where?', 'When?']) {
  await client.responses.create({ model, input, max_output_tokens, instructions: `It is ${Date.now()}. ${POLICY}` });
  //                                                                                      ^^^^^^^^^^ warning no-volatile-system-prompt
}

// ok: no-volatile-system-prompt -- once
await client.responses.create({ model, input: 'Where?', max_output_tokens, instructions: `It is ${Date.now()}. ${POLICY}` });
