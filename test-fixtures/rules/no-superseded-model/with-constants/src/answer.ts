import Anthropic from '@anthropic-ai/sdk';
import OpenAI from 'openai';
import { DEFAULT_MODEL, MODELS } from './models.js';

const client = new Anthropic();

export const strong = (question: string) =>
  client.messages.create({ model: MODELS.strong, max_tokens: 300, messages: [{ role: 'user', content: question }] });
//^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: Ask `claude-opus-4-8`

// ok: no-superseded-model -- nothing newer costs as little
export const fast = (question: string) =>
  client.messages.create({ model: MODELS.fast, max_tokens: 300, messages: [{ role: 'user', content: question }] });

export const byDefault = (question: string) =>
  new OpenAI().responses.create({ model: DEFAULT_MODEL, input: question, max_output_tokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-superseded-model: `gpt-4` was retired
