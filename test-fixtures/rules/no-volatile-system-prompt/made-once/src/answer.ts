// A clock that is read when a module is loaded or an object is made reads the same in every request after that.
import OpenAI from 'openai';
import { later, PROMPTS, Prompts, promptFor, SYSTEM, systemPrompt } from './prompts';

const client = new OpenAI();
const model = 'gpt-5-mini';
const max_output_tokens = 300;
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const constant = (input: string) =>
  // ok: no-volatile-system-prompt -- a helper that was called when the module was loaded
  client.responses.create({ model, input, max_output_tokens, instructions: SYSTEM });

export const table = (input: string) =>
  // ok: no-volatile-system-prompt -- the entries were made when the module was loaded
  client.responses.create({ model, input, max_output_tokens, instructions: PROMPTS.refund });

export const staticField = (input: string) =>
  // ok: no-volatile-system-prompt -- made with the class
  client.responses.create({ model, input, max_output_tokens, instructions: Prompts.greeting });

export const whenFirstNeeded = (input: string) =>
  // ok: no-volatile-system-prompt -- kept after the first request
  client.responses.create({ model, input, max_output_tokens, instructions: systemPrompt() });

export const lookedUp = (customer: string, input: string) =>
  // ok: no-volatile-system-prompt -- looked up before it is made
  client.responses.create({ model, input, max_output_tokens, instructions: promptFor(customer) });

export const closure = (input: string) =>
  // ok: no-volatile-system-prompt -- the function that holds the clock ran once
  client.responses.create({ model, input, max_output_tokens, instructions: later() });

export function createAnswer() {
  const id = crypto.randomUUID();
  return (input: string) =>
    // ok: no-volatile-system-prompt -- one id for all requests of one answerer
    client.responses.create({ model, input, max_output_tokens, instructions: `Answerer ${id}. ${POLICY}` });
}

export class Conversation {
  private readonly started = new Date().toISOString();
  private greeting: string | undefined;

  turn(input: string) {
    // ok: no-volatile-system-prompt -- the same in every turn of the conversation
    return client.responses.create({ model, input, max_output_tokens, instructions: `Since ${this.started}. ${POLICY}` });
  }

  open() {
    this.greeting = `Opened ${new Date().toISOString()}. ${POLICY}`;
  }

  greet(input: string) {
    // ok: no-volatile-system-prompt -- set by another method, who knows when
    return client.responses.create({ model, input, max_output_tokens, instructions: this.greeting ?? POLICY });
  }
}

export async function inACallback(input: string) {
  const now = new Date().toISOString();
  return attempt(() =>
    client.responses.create({ model, input, max_output_tokens, instructions: `It is ${now}. ${POLICY}` }),
    //                                                                                ^^^ no-volatile-system-prompt
  );
}

export async function inAFunctionOfItsOwn(input: string) {
  const now = new Date().toISOString();
  async function ask() {
    return client.responses.create({ model, input, max_output_tokens, instructions: `It is ${now}. ${POLICY}` });
    //                                                                                       ^^^ no-volatile-system-prompt
  }
  return await ask();
}

async function attempt<T>(run: () => Promise<T>): Promise<T> {
  return run();
}
