import OpenAI from 'openai';
import type { ChatCompletionCreateParamsNonStreaming, ChatCompletionMessageParam } from 'openai/resources/chat/completions';

const client = new OpenAI();
const MAX_TOKENS = 600;
const limits = { max_completion_tokens: 300 } as const;

export const undefinedCap = (messages: ChatCompletionMessageParam[]) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens: undefined });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

export const nullCap = (messages: ChatCompletionMessageParam[]) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_completion_tokens: null });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens

export const constantCap = (messages: ChatCompletionMessageParam[]) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens: MAX_TOKENS });

export const ternaryCap = (messages: ChatCompletionMessageParam[], long: boolean) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens: long ? 2000 : 500 });

export const fallbackCap = (messages: ChatCompletionMessageParam[], cap?: number) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens: cap ?? 800 });

// ok: require-max-tokens -- the caller decides
export const parameterCap = (messages: ChatCompletionMessageParam[], max_tokens: number) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens });

export const environmentCap = (messages: ChatCompletionMessageParam[]) =>
  // ok: require-max-tokens -- the environment decides
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, max_tokens: Number(process.env.MAX_TOKENS) });

export const spreadConstantCap = (messages: ChatCompletionMessageParam[]) =>
  client.chat.completions.create({ ...limits, model: 'gpt-5-mini', messages });

export const spreadParameter = (settings: Partial<ChatCompletionCreateParamsNonStreaming>, question: string) =>
  // ok: require-max-tokens -- the cap may be inside the spread
  client.chat.completions.create({ model: 'gpt-4.1-mini', ...settings, messages: [{ role: 'user', content: question }] });

export const conditionalSpread = (messages: ChatCompletionMessageParam[], cap: number | undefined) =>
  // ok: require-max-tokens -- capped when the caller says so
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages, ...(cap ? { max_tokens: cap } : {}) });

export const spreadThatCannotHoldIt = (messages: ChatCompletionMessageParam[], json: boolean) =>
  client.chat.completions.create({
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages,
    ...(json && { response_format: { type: 'json_object' } as const }),
  });

export async function literalInAVariable(messages: ChatCompletionMessageParam[]) {
  const body = { model: 'gpt-4.1-mini', messages };
  return client.chat.completions.create(body);
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function cappedVariable(messages: ChatCompletionMessageParam[]) {
  const body = { model: 'gpt-4.1-mini', messages, max_tokens: 250 };
  return client.chat.completions.create(body);
}

export async function mutatedVariable(messages: ChatCompletionMessageParam[], cap: number | undefined) {
  const body: ChatCompletionCreateParamsNonStreaming = { model: 'gpt-4.1-mini', messages };
  if (cap !== undefined) body.max_tokens = cap;
  // ok: require-max-tokens -- the cap is set later, on some paths
  return client.chat.completions.create(body);
}

export async function assignedVariable(messages: ChatCompletionMessageParam[], overrides: object) {
  const body = { model: 'gpt-4.1-mini', messages };
  Object.assign(body, overrides);
  // ok: require-max-tokens -- Object.assign may bring the cap
  return client.chat.completions.create(body);
}

// ok: require-max-tokens -- the whole body is the caller's
export const passOn = (body: ChatCompletionCreateParamsNonStreaming) => client.chat.completions.create(body);
