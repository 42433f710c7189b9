//// preset = strict
import OpenAI from 'openai';

const usual = new OpenAI({ timeout: 30_000 });
const once = new OpenAI({ timeout: 30_000, maxRetries: 1 });
const twice = new OpenAI({ timeout: 30_000, maxRetries: 2 });
//                                                      ^ no-excessive-retries

export const byDefault = (input: string) =>
  usual.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries

export const oneRetry = (input: string) => once.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const twoRetries = (input: string) => twice.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
