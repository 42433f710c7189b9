import * as ai from 'ai';
import {
  defaultSettingsMiddleware,
  embed,
  embedMany,
  generateImage,
  generateObject,
  generateText,
  type ModelMessage,
  streamObject,
  streamText,
  ToolLoopAgent,
  wrapLanguageModel,
} from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { google } from '@ai-sdk/google';
import { createOpenAI, openai } from '@ai-sdk/openai';
import { z } from 'zod';

const company = createOpenAI({ apiKey: process.env.COMPANY_KEY });
const schema = z.object({ title: z.string(), body: z.string() });

export async function withOpenAI(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt });
  //                     ^^^^^^^^^^^^ require-max-tokens
  return text;
}

export async function withCap(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 400 });
  return text;
}

export function withChatHandle(messages: ModelMessage[]) {
  return streamText({ model: openai.chat('gpt-4.1-mini'), messages });
  //     ^^^^^^^^^^ require-max-tokens
}

// The provider sends the model's maximum, which limits nothing.
export function withAnthropic(messages: ModelMessage[]) {
  return streamText({ model: anthropic('claude-sonnet-4-5'), messages });
  //     ^^^^^^^^^^ require-max-tokens
}

export async function withGoogle(prompt: string) {
  return generateObject({ model: google('gemini-2.5-flash'), schema, prompt });
  //     ^^^^^^^^^^^^^^ require-max-tokens
}

export function withGateway(prompt: string) {
  return streamObject({ model: 'anthropic/claude-sonnet-4.5', schema, prompt });
  //     ^^^^^^^^^^^^ require-max-tokens
}

export async function withGatewayAndCap(prompt: string) {
  return generateText({ model: 'openai/gpt-5-mini', prompt, maxOutputTokens: 400 });
}

export async function withCustomProvider(prompt: string) {
  return generateText({ model: company('gpt-5-mini'), prompt });
  //     ^^^^^^^^^^^^ require-max-tokens
}

export async function withNamespace(prompt: string) {
  return ai.generateText({ model: openai('gpt-5-mini'), prompt });
  //     ^^^^^^^^^^^^^^^ require-max-tokens
}

// `maxTokens` was renamed in ai 5 and is ignored since.
export async function withOldName(prompt: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    prompt,
    // @ts-expect-error not an option any more
    maxTokens: 400,
//  ^^^^^^^^^ require-max-tokens: maxTokens
  });
}

export async function withSettings(prompt: string, settings: { maxOutputTokens?: number }) {
  // ok: require-max-tokens -- the cap may be inside the spread
  return generateText({ model: openai('gpt-5-mini'), prompt, ...settings });
}

export async function withUndefined(prompt: string) {
  return generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: undefined });
  //     ^^^^^^^^^^^^ require-max-tokens
}

const capped = wrapLanguageModel({
  model: openai('gpt-5-mini'),
  middleware: defaultSettingsMiddleware({ settings: { maxOutputTokens: 600 } }),
});

export async function withMiddleware(prompt: string) {
  // ok: require-max-tokens -- the middleware sets the cap
  return generateText({ model: capped, prompt });
}

const researcher = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: 'You research parcels.' });
const clerk = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: 'You file parcels.', maxOutputTokens: 500 });

export async function withAgent(prompt: string) {
  const research = await researcher.generate({ prompt });
  //                     ^^^^^^^^^^^^^^^^^^^ require-max-tokens
  return clerk.generate({ prompt: research.text });
}

export async function notText(prompt: string) {
  // ok: require-max-tokens -- embeddings have no output tokens
  await embed({ model: openai.embedding('text-embedding-3-small'), value: prompt });
  // ok: require-max-tokens -- embeddings have no output tokens
  await embedMany({ model: openai.embedding('text-embedding-3-small'), values: [prompt] });
  // ok: require-max-tokens -- images are not capped in tokens
  await generateImage({ model: openai.image('gpt-image-1'), prompt });
}
