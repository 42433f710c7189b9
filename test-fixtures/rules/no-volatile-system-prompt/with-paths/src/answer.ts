import Anthropic from '@anthropic-ai/sdk';
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import OpenAI from 'openai';
import { nowIso } from '@/lib/time';
import { buildSupportPrompt, dailyPrompt, processPrompt, prompts } from '@prompts';

const client = new OpenAI();
const anthropic = new Anthropic();

export const promptFromAnotherFile = (customer: string, question: string) =>
  client.chat.completions.create({
    model: 'gpt-5-mini',
    max_completion_tokens: 300,
    messages: [
      { role: 'system', content: buildSupportPrompt(customer) },
      //                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
      { role: 'user', content: question },
    ],
  });

export const memberFromAnotherFile = (question: string) =>
  anthropic.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: prompts.refund(),
    //      ^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });

export const clockFromAnotherFile = (prompt: string) =>
  generateText({
    model: openai('gpt-5-mini'),
    system: `Current time: ${nowIso()}. You answer questions about parcel delivery.`,
    //                       ^^^^^^^^ no-volatile-system-prompt
    prompt,
    maxOutputTokens: 300,
  });

export async function throughALocalConstant(customer: string, prompt: string) {
  const system = buildSupportPrompt(customer);
  return generateText({
    model: openai('gpt-5-mini'),
    system: system,
    //      ^^^^^^ no-volatile-system-prompt
    prompt,
    maxOutputTokens: 300,
  });
}

export const onlyTheDay = (prompt: string) =>
  // ok: no-volatile-system-prompt -- the same for a whole day
  generateText({ model: openai('gpt-5-mini'), system: dailyPrompt(), prompt, maxOutputTokens: 300 });

export const readOnce = (prompt: string) =>
  // ok: no-volatile-system-prompt -- the clock was read when the module was loaded
  generateText({ model: openai('gpt-5-mini'), system: processPrompt, prompt, maxOutputTokens: 300 });

export const nothingVolatile = (prompt: string) =>
  generateText({ model: openai('gpt-5-mini'), system: prompts.plain, prompt, maxOutputTokens: 300 });

export const asQuestion = (customer: string) =>
  // ok: no-volatile-system-prompt -- the same text as a question
  generateText({ model: openai('gpt-5-mini'), prompt: buildSupportPrompt(customer), maxOutputTokens: 300 });
