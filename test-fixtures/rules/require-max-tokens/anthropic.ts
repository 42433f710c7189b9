import Anthropic from '@anthropic-ai/sdk';

const client = new Anthropic();
const MODEL = 'claude-haiku-4-5';

export const create = (question: string) =>
  client.messages.create({ model: MODEL, max_tokens: 512, messages: [{ role: 'user', content: question }] });

export const stream = (question: string) =>
  client.messages.stream({ model: MODEL, max_tokens: 1024, messages: [{ role: 'user', content: question }] });

export const count = (question: string) =>
  // ok: require-max-tokens -- counting tokens generates none
  client.messages.countTokens({ model: MODEL, messages: [{ role: 'user', content: question }] });

export const batch = (questions: string[]) =>
  // ok: require-max-tokens -- each request of the batch carries its own cap
  client.messages.batches.create({
    requests: questions.map((content, index) => ({
      custom_id: `question-${index}`,
      params: { model: MODEL, max_tokens: 256, messages: [{ role: 'user' as const, content }] },
    })),
  });

export const spread = (settings: Anthropic.MessageCreateParamsNonStreaming) =>
  // ok: require-max-tokens -- the cap is inside the spread
  client.messages.create({ ...settings, model: MODEL });

export const forgotten = (question: string) =>
  // @ts-expect-error the type requires max_tokens
  client.messages.create({ model: MODEL, messages: [{ role: 'user', content: question }] });
//^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
