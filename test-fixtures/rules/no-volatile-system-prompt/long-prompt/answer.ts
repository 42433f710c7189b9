// A prompt above every minimum of these models' caches: something is lost today, so it is more than a hint.
import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { POLICY } from './policy';

const openai = new OpenAI();
const anthropic = new Anthropic();

export const cachedByItself = (input: string) =>
  openai.responses.create({
    model: 'gpt-5-mini',
    instructions: `Current time: ${new Date().toISOString()}\n\n${POLICY}`,
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^ warning no-volatile-system-prompt
    input,
    max_output_tokens: 300,
  });

export const tooShortForACache = (input: string) =>
  openai.responses.create({
    model: 'gpt-5-mini',
    instructions: `Current time: ${new Date().toISOString()}. You answer questions about parcels.`,
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt
    input,
    max_output_tokens: 300,
  });

export const marked = (question: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [
      { type: 'text', text: `Current time: ${new Date().toISOString()}` },
      //                                     ^^^^^^^^^^^^^^^^^^^^^^^^ warning no-volatile-system-prompt
      { type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } },
    ],
    messages: [{ role: 'user', content: question }],
  });

export const notMarked = (question: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: `Current time: ${new Date().toISOString()}\n\n${POLICY}`,
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ info no-volatile-system-prompt
    messages: [{ role: 'user', content: question }],
  });

export const stable = (question: string) =>
  anthropic.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [
      { type: 'text', text: POLICY, cache_control: { type: 'ephemeral' } },
      // ok: no-volatile-system-prompt -- behind the marked block, the cache is read every time
      { type: 'text', text: `Current time: ${new Date().toISOString()}` },
    ],
    messages: [{ role: 'user', content: question }],
  });
