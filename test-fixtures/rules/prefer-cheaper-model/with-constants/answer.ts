import Anthropic from '@anthropic-ai/sdk';
import { STRONG } from './models.js';

const client = new Anthropic();

export const capped = (content: string) =>
  client.messages.create({ model: STRONG, max_tokens: 10, messages: [{ role: 'user', content }] });
//^^^^^^^^^^^^^^^^^^^^^^ prefer-cheaper-model: `claude-haiku-4-5` costs a fifth
