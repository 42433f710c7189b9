import OpenAI from 'openai';
import { quick, SHORT, thorough } from '@/settings';

const client = new OpenAI();

export const sorted = (input: string) =>
  client.responses.create({ model: 'gpt-5', input, max_output_tokens: SHORT, reasoning: thorough });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_output_tokens` is 50

// ok: no-high-reasoning-effort -- low
export const sortedQuickly = (input: string) =>
  client.responses.create({ model: 'gpt-5', input, max_output_tokens: SHORT, reasoning: quick });
