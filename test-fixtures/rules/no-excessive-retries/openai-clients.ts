import OpenAI from 'openai';

export class Desk {
  private readonly client = new OpenAI({ maxRetries: 5 });
  //                                                 ^ no-excessive-retries

  ask(input: string) {
    return this.client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
  }
}

export class InjectedDesk {
  constructor(private readonly client: OpenAI) {}

  ask(input: string) {
    // ok: no-excessive-retries -- the client comes from outside
    return this.client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
  }
}

function createClient() {
  return new OpenAI({ maxRetries: 6, timeout: 10_000 });
  //                              ^ no-excessive-retries
}

export function fromFactory(input: string) {
  const client = createClient();
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

function createPatientClient(maxRetries: number) {
  return new OpenAI({ maxRetries });
}

export function fromFactoryWithParameter(input: string, tries: number) {
  const client = createPatientClient(tries);
  // ok: no-excessive-retries -- the caller decides
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

function traced<T extends object>(client: T): T {
  return client;
}

const wrapped = traced(new OpenAI({ maxRetries: 7 }));
//                                              ^ no-excessive-retries
export const fromWrapper = (input: string) => wrapped.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

const original = new OpenAI({ maxRetries: 8 });
//                                        ^ no-excessive-retries
const alias = original;
export const fromAlias = (input: string) => alias.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

const { responses } = new OpenAI({ maxRetries: 9 });
//                                             ^ no-excessive-retries
export const fromDestructuring = (input: string) => responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

const llm = { fast: new OpenAI({ maxRetries: 0 }), slow: new OpenAI({ maxRetries: 10 }) };
//                                                                                ^^ no-excessive-retries
export const fromFastMember = (input: string) => llm.fast.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
export const fromSlowMember = (input: string) => llm.slow.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
