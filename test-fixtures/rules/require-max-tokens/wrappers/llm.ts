import OpenAI from 'openai';

const client = new OpenAI();

interface Options {
  readonly cap?: number;
  readonly model?: string;
}

/** Decides by itself: no caller can set a cap. */
export async function complete(input: string) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input });
  //                     ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: No `max_output_tokens`
  return response.output_text;
}

export async function completeBriefly(input: string) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
  return response.output_text;
}

// ok: require-max-tokens -- the callers decide
export async function answer(input: string, options: Options) {
  const { model = 'gpt-5-mini', cap } = options;
  const response = await client.responses.create({ model, input, max_output_tokens: cap });
  return response.output_text;
}

// ok: require-max-tokens -- the callers decide, and what they leave out has a default
export async function answerWithDefault(input: string, { cap = 500 }: Options = {}) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: cap });
  return response.output_text;
}

// ok: require-max-tokens -- all of it is the caller's
export const create = (body: OpenAI.Responses.ResponseCreateParams) => client.responses.create(body);
