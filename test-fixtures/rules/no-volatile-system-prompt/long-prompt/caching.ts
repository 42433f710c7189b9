// Who caches what: by itself (OpenAI, Gemini, DeepSeek), only what is marked (Claude), or nobody knows.
import Anthropic from '@anthropic-ai/sdk';
import { createDeepSeek } from '@ai-sdk/deepseek';
import { google } from '@ai-sdk/google';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { POLICY } from './policy';

const openai = new OpenAI();
const anthropic = new Anthropic();
const elsewhere = new OpenAI({ baseURL: process.env.LLM_URL });
const deepseek = createDeepSeek();

export const byItself = (prompt: string) =>
  generateText({
    model: google('gemini-2.5-flash'),
    system: `Current time: ${new Date().toISOString()}\n\n${POLICY}`,
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: 2,048 tokens
    prompt,
    maxOutputTokens: 300,
  });

export const byItselfAlmostNothing = (prompt: string) =>
  generateText({
    model: deepseek('deepseek-chat'),
    system: `Current time: ${new Date().toISOString()}. You track parcels.`,
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: hardly any
    prompt,
    maxOutputTokens: 300,
  });

export const byItselfWithoutMinimum = (prompt: string) =>
  generateText({
    model: deepseek('deepseek-chat'),
    system: `Current time: ${new Date().toISOString()}\n\n${POLICY}`,
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ warning no-volatile-system-prompt
    prompt,
    maxOutputTokens: 300,
  });

export const nobodyKnows = (input: string) =>
  elsewhere.responses.create({
    model: 'gpt-5-mini',
    instructions: `Current time: ${new Date().toISOString()}\n\n${POLICY}`,
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: where the provider has one
    input,
    max_output_tokens: 300,
  });

export const historyBehind = (messages: OpenAI.Chat.ChatCompletionMessageParam[]) =>
  openai.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [{ role: 'system', content: `${POLICY}\n\nCurrent time: ${new Date().toISOString()}` }, ...messages],
    //                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ warning no-volatile-system-prompt
  });

export const littleBehind = (input: string) =>
  openai.responses.create({
    model: 'gpt-5-mini',
    instructions: `${POLICY}\n\n${POLICY}\n\nCurrent time: ${new Date().toISOString()}. Answer within the hour.`,
    //                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: hardly any
    input,
    max_output_tokens: 300,
  });

export const nothingBehind = (input: string) =>
  // ok: no-volatile-system-prompt -- the whole policy is read from the cache, only the question comes behind
  openai.responses.create({
    model: 'gpt-5-mini',
    instructions: `${POLICY}\n\nCurrent time: ${new Date().toISOString()}`,
    input,
    max_output_tokens: 300,
  });

export const requestMarkedAsAWhole = (messages: Anthropic.MessageParam[]) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    cache_control: { type: 'ephemeral' },
    system: `${POLICY}\n\nCurrent time: ${new Date().toISOString()}`,
    //                                    ^^^^^^^^^^^^^^^^^^^^^^^^ warning no-volatile-system-prompt
    messages,
  });

export const maybeMarked = (system: Anthropic.TextBlockParam[], messages: Anthropic.MessageParam[]) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [{ type: 'text', text: `Current time: ${new Date().toISOString()}\n\n${POLICY}` }, ...system],
    //                                              ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt: where one is asked for
    messages,
  });

export const beforeTheLastOfTwoMarkers = (document: string, question: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [
      { type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } },
      { type: 'text', text: `Current time: ${new Date().toISOString()}` },
      //                                     ^^^^^^^^^^^^^^^^^^^^^^^^ warning no-volatile-system-prompt
    ],
    messages: [
      {
        role: 'user',
        content: [
          { type: 'text', text: document, cache_control: { type: 'ephemeral' } },
          { type: 'text', text: question },
        ],
      },
    ],
  });

export const behindBothMarkers = (question: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    tools: [{ name: 'track', input_schema: { type: 'object' }, cache_control: { type: 'ephemeral' } }],
    system: [
      { type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } },
      // ok: no-volatile-system-prompt -- behind the last marker
      { type: 'text', text: `Current time: ${new Date().toISOString()}. Answer within the hour.` },
    ],
    messages: [{ role: 'user', content: question }],
  });
