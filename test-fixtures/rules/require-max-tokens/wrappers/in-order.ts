import OpenAI from 'openai';

const client = new OpenAI();

// ok: require-max-tokens -- the callers decide
export async function answerAtMost(input: string, maxTokens?: number) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: maxTokens });
  return response.output_text;
}

// ok: require-max-tokens -- there is always a cap
export async function answerAtMostByDefault(input: string, maxTokens = 400) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: maxTokens });
  return response.output_text;
}

// ok: require-max-tokens -- the callers decide
export async function answerAfterModel(input: string, model = 'gpt-5-mini', maxTokens?: number) {
  const response = await client.responses.create({ model, input, max_output_tokens: maxTokens });
  return response.output_text;
}

// ok: require-max-tokens -- the callers decide
export async function answer(input: string, model = 'gpt-5-mini', options: { readonly cap?: number } = {}) {
  const response = await client.responses.create({ model, input, max_output_tokens: options.cap });
  return response.output_text;
}
