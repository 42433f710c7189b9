import OpenAI, { type ClientOptions } from 'openai';

const RETRIES = 5;
const maxRetries = 9;

const byConstant = new OpenAI({ maxRetries: RETRIES });
//                                          ^^^^^^^ no-excessive-retries
export const constant = (input: string) => byConstant.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

const byShorthand = new OpenAI({ maxRetries });
//                               ^^^^^^^^^^ no-excessive-retries
export const shorthand = (input: string) => byShorthand.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

const settings = { maxRetries: 6, timeout: 10_000 } as const;
//                             ^ no-excessive-retries
const bySettings = new OpenAI(settings);
export const variable = (input: string) => bySettings.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

const byEnvironment = new OpenAI({ maxRetries: Number(process.env.OPENAI_RETRIES) });
// ok: no-excessive-retries -- the environment decides
export const environment = (input: string) => byEnvironment.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export function spread(options: ClientOptions, input: string) {
  const client = new OpenAI({ timeout: 10_000, ...options });
  // ok: no-excessive-retries -- the retries may be inside the spread
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

export function overwrittenBySpread(options: ClientOptions, input: string) {
  const client = new OpenAI({ maxRetries: 5, ...options });
  // ok: no-excessive-retries -- the spread comes later and may set another number
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

export function afterSpread(options: ClientOptions, input: string) {
  const client = new OpenAI({ ...options, maxRetries: 5 });
  //                                                  ^ no-excessive-retries
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

export function mutated(careful: boolean, input: string) {
  const options: ClientOptions = { maxRetries: 5 };
  if (careful) options.maxRetries = 0;
  const client = new OpenAI(options);
  // ok: no-excessive-retries -- the options are changed before they are used
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

export function reassigned(careful: boolean, input: string) {
  let client = new OpenAI({ maxRetries: 5 });
  if (careful) client = new OpenAI({ maxRetries: 0 });
  // ok: no-excessive-retries -- which of the two clients it is, the code does not say
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

export function undefinedIsTheDefault(input: string) {
  const client = new OpenAI({ maxRetries: undefined });
  return client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
}

// ok: no-excessive-retries -- the client comes from outside
export const injected = (client: OpenAI, input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const requestOptions = (client: OpenAI, input: string, options: { maxRetries?: number }) =>
  // ok: no-excessive-retries -- the caller decides
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }, options);
