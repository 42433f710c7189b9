import OpenAI from 'openai';
import { Clock, processClock } from './clock';
import { Assistant, loadPrompt, PromptBuilder, promptAt, settings } from './prompt';

const client = new OpenAI();
const model = 'gpt-5-mini';
const max_output_tokens = 300;
const builder = new PromptBuilder(new Date());
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const staticMethod = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `It is ${Clock.iso()}. ${POLICY}` });
  //                                                                                ^^^^^^^^^^^ no-volatile-system-prompt: (in clock.ts)

export const staticGetter = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: `It is ${Clock.hour}. ${POLICY}` });
  //                                                                                ^^^^^^^^^^ no-volatile-system-prompt

export const getter = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: builder.system });
  //                                                                       ^^^^^^^^^^^^^^ no-volatile-system-prompt

export const objectOfTheRequest = (input: string) => {
  const clock = new Clock('UTC');
  return client.responses.create({ model, input, max_output_tokens, instructions: `It is ${clock.read}. ${POLICY}` });
  //                                                                                       ^^^^^^^^^^ no-volatile-system-prompt
};

export const getterOfTheRequest = (input: string) => {
  const clock = new Clock('UTC');
  return client.responses.create({ model, input, max_output_tokens, instructions: `It is ${clock.line}. ${POLICY}` });
  //                                                                                       ^^^^^^^^^^ no-volatile-system-prompt
};

export const builderOfTheRequest = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: new PromptBuilder(new Date()).build() });
  //                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt

export class Support extends Assistant {
  answer(input: string) {
    return client.responses.create({ model, input, max_output_tokens, instructions: this.systemPrompt() });
    //                                                                              ^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  }
}

export const awaited = async (customer: string, input: string) => {
  const instructions = await loadPrompt(customer);
  return client.responses.create({ model, input, max_output_tokens, instructions });
  //                                                                ^^^^^^^^^^^^ no-volatile-system-prompt
};

export const defaultParameter = (input: string) =>
  client.responses.create({ model, input, max_output_tokens, instructions: promptAt() });
  //                                                                       ^^^^^^^^^^ no-volatile-system-prompt

export const spread = (input: string) => client.responses.create({ model, input, max_output_tokens, ...settings(0) });
//                                                                                                     ^^^^^^^^^^^ no-volatile-system-prompt

export const objectOfTheModule = (input: string) =>
  // ok: no-volatile-system-prompt -- the object, and with it the clock, was made when the module was loaded
  client.responses.create({ model, input, max_output_tokens, instructions: `Up since ${processClock.read}. ${POLICY}` });

export const builderOfTheModule = (input: string) =>
  // ok: no-volatile-system-prompt -- the builder got its date when the module was loaded
  client.responses.create({ model, input, max_output_tokens, instructions: builder.build() });

export const givenMoment = (input: string, sent: Date) =>
  // ok: no-volatile-system-prompt -- the moment of a letter, not the clock
  client.responses.create({ model, input, max_output_tokens, instructions: promptAt(sent) });
