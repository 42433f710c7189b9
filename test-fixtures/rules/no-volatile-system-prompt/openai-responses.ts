import OpenAI from 'openai';

const client = new OpenAI();
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const inInstructions = (question: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    instructions: `Current time: ${new Date().toISOString()}. ${POLICY}`,
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    input: question,
    max_output_tokens: 300,
  });

export const inInputItems = (question: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    input: [
      { role: 'developer', content: `Current time: ${Date.now()}. ${POLICY}` },
      //                                             ^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
    max_output_tokens: 300,
  });

export const atTheEnd = (question: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    // ok: no-volatile-system-prompt -- the last thing before the only question
    instructions: `${POLICY} Current time: ${new Date().toISOString()}`,
    input: question,
    max_output_tokens: 300,
  });

export const inTheInput = (question: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    instructions: POLICY,
    // ok: no-volatile-system-prompt -- part of the question
    input: `${new Date().toISOString()}: ${question}`,
    max_output_tokens: 300,
  });

export const noClock = (question: string, customer: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    // ok: no-volatile-system-prompt -- differs by customer, not by request
    instructions: `You help ${customer}. ${POLICY}`,
    input: question,
    max_output_tokens: 300,
  });
