import OpenAI, { AzureOpenAI } from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();
const messages = (content: string) => [{ role: 'user' as const, content }];

export const classified = (mail: string) =>
  client.responses.parse({
    model: 'gpt-6-sol',
    //     ^^^^^^^^^^^ prefer-cheaper-model: the answer is an object of 1 short value. `gpt-6-luna` costs 1/20 ($0.10 in, $0.50 out per million tokens instead of $2 in, $10 out)
    input: mail,
    text: { format: zodTextFormat(z.object({ kind: z.enum(['bill', 'order', 'other']) }), 'kind') },
  });

export const capped = (mail: string) =>
  client.chat.completions.create({ model: "gpt-5.2", messages: messages(mail), max_completion_tokens: 64 });
//                                        ^^^^^^^^^ prefer-cheaper-model: `gpt-5.2` is asked for a short answer: `max_completion_tokens` is 64.

export const oneWord = (mail: string) =>
  client.chat.completions.create({
    model: 'gpt-6-sol',
    //     ^^^^^^^^^^^ prefer-cheaper-model: the prompt says "Answer with yes or no"
    messages: [{ role: 'system', content: 'Is this mail urgent? Answer with yes or no.' }, ...messages(mail)],
    max_completion_tokens: 300,
  });

export const either = (mail: string, careful: boolean) =>
  client.responses.create({ model: careful ? 'gpt-6-sol' : 'gpt-5.2', input: mail, max_output_tokens: 50 });
//                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-cheaper-model

// ok: prefer-cheaper-model -- one of the two is small
export const oneIsSmall = (mail: string, careful: boolean) =>
  client.responses.create({ model: careful ? 'gpt-6-sol' : 'gpt-6-luna', input: mail, max_output_tokens: 50 });

// ok: prefer-cheaper-model -- the answer may be long
export const long = (mail: string) =>
  client.chat.completions.create({ model: 'gpt-6-sol', messages: messages(mail), max_completion_tokens: 65 });

// ok: prefer-cheaper-model -- how long is not known
export const unknown = (mail: string, size: number) =>
  client.chat.completions.create({ model: 'gpt-6-sol', messages: messages(mail), max_completion_tokens: size });

// ok: prefer-cheaper-model -- the small one is asked already
export const small = (mail: string) =>
  client.chat.completions.create({ model: 'gpt-4o-mini', messages: messages(mail), max_tokens: 16 });

// ok: prefer-cheaper-model -- what it calls on the way is not its answer
export const withTools = (mail: string) =>
  client.chat.completions.create({
    model: 'gpt-6-sol',
    messages: messages(mail),
    max_completion_tokens: 16,
    tools: [{ type: 'function', function: { name: 'archive', parameters: { type: 'object', properties: {} } } }],
  });

// ok: prefer-cheaper-model -- the model is for the caller to choose
export const given = (mail: string, model: string) =>
  client.chat.completions.create({ model, messages: messages(mail), max_completion_tokens: 16 });

// ok: prefer-cheaper-model -- the environment chooses
export const fromEnvironment = (mail: string) =>
  client.responses.create({ model: process.env.MODEL ?? 'gpt-6-sol', input: mail, max_output_tokens: 16 });

// ok: prefer-cheaper-model -- retired; no-superseded-model tells
export const retired = (mail: string) =>
  client.chat.completions.create({ model: 'gpt-4', messages: messages(mail), max_tokens: 16 });

// ok: prefer-cheaper-model -- fine-tuned for it
export const fineTuned = (mail: string) =>
  client.chat.completions.create({ model: 'ft:gpt-4o-2024-08-06:acme::abc', messages: messages(mail), max_tokens: 16 });

const deployments = new AzureOpenAI({ apiVersion: '2024-10-21' });
// ok: prefer-cheaper-model -- a deployment
export const deployed = (mail: string) =>
  deployments.chat.completions.create({ model: 'gpt-4o', messages: messages(mail), max_tokens: 16 });

// ok: prefer-cheaper-model -- it must not answer with one word
export const notOneWord = (mail: string) =>
  client.chat.completions.create({
    model: 'gpt-6-sol',
    messages: [{ role: 'system', content: 'Never answer with one word.' }, ...messages(mail)],
    max_completion_tokens: 300,
  });

const openRouter = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1' });
export const throughOpenRouter = (mail: string) =>
  openRouter.chat.completions.create({ model: 'openai/gpt-4o', messages: messages(mail), max_tokens: 16 });
//                                            ^^^^^^^^^^^^^^^ prefer-cheaper-model: `openai/gpt-4o-mini` costs 1/16
