//// max = 30
import OpenAI from 'openai';
import { BRIEF, MANUAL } from '@/prompts';

const client = new OpenAI();

export const answer = (input: string) => client.responses.create({ model: 'gpt-4o', instructions: MANUAL, input, max_output_tokens: 300 });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt

// ok: max-prompt-tokens -- short
export const brief = (input: string) => client.responses.create({ model: 'gpt-4o', instructions: BRIEF, input, max_output_tokens: 300 });
