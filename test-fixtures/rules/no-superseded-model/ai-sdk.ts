import { generateText, streamText } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { azure } from '@ai-sdk/azure';

export const withOpenAI = (prompt: string) =>
  generateText({ model: openai('gpt-3.5-turbo'), prompt, maxOutputTokens: 300 });
//                             ^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-10-23

export const withAnthropic = (prompt: string) =>
  streamText({ model: anthropic('claude-sonnet-4-5'), prompt, maxOutputTokens: 300 });
//                              ^^^^^^^^^^^^^^^^^^^ no-superseded-model: Its successor is `claude-sonnet-4-6`: the same price ($3 in, $15 out per million tokens). `claude-sonnet-4-5` will be retired on 2026-11-30.

export const withGoogle = (prompt: string) =>
  generateText({ model: google('gemini-3.5-flash'), prompt, maxOutputTokens: 300 });
//                             ^^^^^^^^^^^^^^^^^^ no-superseded-model: `gemini-3.8-flash`: $1.50 in, $9 out per million tokens -> $0.75 in, $3.75 out

export const throughTheGateway = (prompt: string) =>
  generateText({ model: 'anthropic/claude-opus-4.1', prompt, maxOutputTokens: 300 });
//                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: `claude-opus-4-8`

// ok: no-superseded-model -- a deployment
export const withAzure = (prompt: string) => generateText({ model: azure('gpt-4'), prompt, maxOutputTokens: 300 });

// ok: no-superseded-model -- Google names no model that costs as little
export const announced = (prompt: string) =>
  generateText({ model: google('gemini-2.5-pro'), prompt, maxOutputTokens: 300 });

// ok: no-superseded-model -- this name goes on to the newest by itself
export const moving = (prompt: string) =>
  generateText({ model: google('gemini-flash-latest'), prompt, maxOutputTokens: 300 });
