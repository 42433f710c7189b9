import OpenAI from 'openai';
import { limits } from '@/limits';

const client = new OpenAI();

export const page = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: limits.page });
//                                                                                                              ^^^^^^^^^^^ max-output-tokens: `max_output_tokens` allows 12,000 tokens

// ok: max-output-tokens -- small enough
export const line = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: limits.line });
