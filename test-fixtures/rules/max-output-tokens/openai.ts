import OpenAI from 'openai';

const client = new OpenAI();
const LIMIT = 32_000;

export const report = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 32_000 });
  //                                                                       ^^^^^^ max-output-tokens: `max_output_tokens` allows 32,000 tokens, above the limit of 4,096. The output of one request can cost up to $0.064. Lower it to what the answer needs.

export const chat = (content: string) =>
  client.chat.completions.create({
    model: 'gpt-4o',
    messages: [{ role: 'user', content }],
    max_tokens: 16_384,
    //          ^^^^^^ max-output-tokens: `max_tokens` allows 16,384 tokens
  });

export const reasoning = (content: string) =>
  client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }], max_completion_tokens: LIMIT });
  //                                                                                                             ^^^^^ max-output-tokens: `max_completion_tokens` allows 32,000 tokens

export const power = (input: string) => client.responses.create({ input, max_output_tokens: 2 ** 13, model: 'gpt-5-mini' });
//                                                                                          ^^^^^^^ max-output-tokens: allows 8,192 tokens

export const either = (input: string, isLong: boolean) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: isLong ? 16_000 : 8_000 });
  //                                                                       ^^^^^^^^^^^^^^^^^^^^^^^ max-output-tokens: allows 16,000 or 8,000 tokens

export const several = (content: string) =>
  client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content }], max_tokens: 5000, n: 2 });
  //                                                                                                   ^^^^ max-output-tokens: The output of one request can cost up to $0.10.

export const commented = (input: string) =>
  client.responses.create({
    model: 'gpt-5-mini',
    input,
    max_output_tokens: /* all of it */ 10_000, // long answers
    //                                 ^^^^^^ max-output-tokens: allows 10,000 tokens
  });

export const unknownModel = (input: string, model: string) => client.responses.create({ model, input, max_output_tokens: 9000 });
//                                                                                                                       ^^^^ max-output-tokens: What that costs depends on the model.

// ok: max-output-tokens -- at the limit
export const atLimit = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 4096 });

// ok: max-output-tokens -- none is set
export const without = (input: string) => client.responses.create({ model: 'gpt-5-mini', input });

// ok: max-output-tokens -- a parameter
export const parameter = (input: string, cap: number) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: cap });

// ok: max-output-tokens -- a spread behind it may set another one
export const spread = (input: string, settings: { max_output_tokens?: number }) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 9000, ...settings });

// ok: max-output-tokens -- the environment decides
export const environment = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: Number(process.env.CAP ?? 9000) });

// ok: max-output-tokens -- it may be small enough
export const perhaps = (input: string, isLong: boolean) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: isLong ? 16_000 : 800 });

// ok: max-output-tokens -- a name that this model rejects caps nothing
export const ignored = (content: string) =>
  client.chat.completions.create({ model: 'gpt-5', messages: [{ role: 'user', content }], max_tokens: 16_000, max_completion_tokens: 300 });
