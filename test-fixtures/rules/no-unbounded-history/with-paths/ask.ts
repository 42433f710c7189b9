//// preset = strict
import OpenAI from 'openai';

const client = new OpenAI();

export interface Turn { role: 'user' | 'assistant'; content: string }

export const ask = (messages: Turn[]) =>
  client.chat.completions.create({ model: 'gpt-5-mini', max_completion_tokens: 300, messages });
  //                                                                                ^^^^^^^^ no-unbounded-history
