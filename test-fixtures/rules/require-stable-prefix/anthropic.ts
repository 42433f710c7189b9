import Anthropic from '@anthropic-ai/sdk';
import { TERMS } from './terms';

const client = new Anthropic();

export const marked = (customer: string, question: string) =>
  client.messages.create({
    model: 'claude-sonnet-4-5',
    max_tokens: 300,
    system: [
      { type: 'text', text: `You help ${customer}.` },
      //                                ^^^^^^^^ require-stable-prefix: `customer` can differ
      { type: 'text', text: TERMS, cache_control: { type: 'ephemeral' } },
    ],
    messages: [{ role: 'user', content: question }],
  });

// ok: require-stable-prefix -- this model caches from 4,096 tokens on
export const belowMinimum = (customer: string, question: string) =>
  client.messages.create({
    model: 'claude-haiku-4-5',
    max_tokens: 300,
    system: `You help ${customer}.\n${TERMS}`,
    messages: [{ role: 'user', content: question }],
  });
