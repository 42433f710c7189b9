import OpenAI from 'openai';

const client = new OpenAI();
const MODEL = 'o3';

// OpenAI answers 400 to `max_tokens` on reasoning models, so it caps nothing there.
export const onO3 = (question: string) =>
  client.chat.completions.create({
    model: MODEL,
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
//  ^^^^^^^^^^ require-max-tokens: max_tokens
  });

export const onGpt5 = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-5',
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
//  ^^^^^^^^^^ require-max-tokens: max_tokens
  });

export const onGpt6 = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-6-luna',
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
//  ^^^^^^^^^^ require-max-tokens: gpt-6-luna rejects it
  });

export const onChatModel = (question: string) =>
  client.chat.completions.create({
    // ok: require-max-tokens -- these do not reason
    model: 'gpt-5-chat-latest',
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
  });

export const rightName = (question: string) =>
  client.chat.completions.create({
    model: MODEL,
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 2000,
  });

export const notReasoning = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
  });

export const unknownModel = (question: string) =>
  client.chat.completions.create({
    model: process.env.SUPPORT_MODEL!,
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
  });

// ok: require-max-tokens -- the environment may name a model that takes `max_tokens`
export const defaultModel = (question: string) =>
  client.chat.completions.create({
    model: process.env.SUPPORT_MODEL ?? 'o3',
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
  });
