// Ways from a clock into the system prompt, inside one file.
import OpenAI from 'openai';

const client = new OpenAI();
const model = 'gpt-5-mini';
const max_output_tokens = 300;
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';
const TEMPLATE = `The time is {{time}}. ${POLICY}`;

export const placeholder = (input: string) => {
  const instructions = TEMPLATE.replace('{{time}}', new Date().toISOString());
  //                                                ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  return client.responses.create({ model, input, max_output_tokens, instructions });
};

export const json = (input: string, customer: string) => {
  const facts = { customer, now: new Date().toISOString() };
  //                             ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  return client.responses.create({ model, input, max_output_tokens, instructions: `${JSON.stringify(facts, null, 2)}\n${POLICY}` });
};

export const appended = (input: string, isNew: boolean) => {
  let instructions = 'You work for a parcel service.\n';
  if (isNew) instructions += 'Greet the customer.\n';
  instructions += `It is ${new Date().toISOString()}.\n`;
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  instructions += POLICY;
  return client.responses.create({ model, input, max_output_tokens, instructions });
};

export const pushed = (input: string, isNew: boolean) => {
  const lines = ['You work for a parcel service.'];
  if (isNew) lines.push('Greet the customer.');
  lines.push(`It is ${new Date().toISOString()}.`, POLICY);
  //                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  return client.responses.create({ model, input, max_output_tokens, instructions: lines.join('\n') });
};

export const assigned = (input: string) => {
  const common = { model, max_output_tokens };
  return client.responses.create(Object.assign(common, { input, instructions: `It is ${new Date().toISOString()}. ${POLICY}` }));
  //                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
};

export const ownOrDefault = (input: string, own?: string) => {
  const instructions = own ?? `It is ${new Date().toISOString()}. ${POLICY}`;
  // todo: no-volatile-system-prompt -- of one of two texts it is not known what stands behind the clock
  return client.responses.create({ model, input, max_output_tokens, instructions });
};

const byHour = new Map<string, string>();

export const lookedUp = (input: string, hour: string) => {
  // ok: no-volatile-system-prompt -- kept for a while: not another one for every request
  const instructions = byHour.get(hour) ?? `It is ${new Date().toISOString()}. ${POLICY}`;
  byHour.set(hour, instructions);
  return client.responses.create({ model, input, max_output_tokens, instructions });
};

class Numbered {
  private count = 0;

  line(text: string): string {
    return `${++this.count}. ${text}`;
  }
}

export const numbered = (input: string) => {
  const list = new Numbered();
  // ok: no-volatile-system-prompt -- counts from one in every request
  return client.responses.create({ model, input, max_output_tokens, instructions: `${list.line('Be brief.')}\n${list.line(POLICY)}` });
};

export const beside = async (input: string) => {
  const started = Date.now();
  const name = `answers/${new Date().toISOString()}-${crypto.randomUUID()}.json`;
  // ok: no-volatile-system-prompt -- a file name, a key, a user, a measurement
  const response = await client.responses.create({ model, input, max_output_tokens, instructions: POLICY, metadata: { name }, user: crypto.randomUUID(), prompt_cache_key: `k${started}` });
  console.log(`${name} took ${Date.now() - started} ms`);
  return response;
};

function context() {
  return { now: new Date().toISOString(), policy: POLICY };
}

export const otherProperty = (input: string) => {
  const { now, policy } = context();
  console.log(now);
  // ok: no-volatile-system-prompt -- the other property of the object
  return client.responses.create({ model, input, max_output_tokens, instructions: policy });
};
