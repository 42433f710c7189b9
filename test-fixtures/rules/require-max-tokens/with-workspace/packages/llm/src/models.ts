import { openai } from '@ai-sdk/openai';

export const small = openai('gpt-5-mini');
