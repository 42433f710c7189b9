import OpenAI from 'openai';
import pRetry from 'p-retry';

const client = new OpenAI();
const once = new OpenAI({ maxRetries: 0 });

export const complete = (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });

export const completeOften = (input: string) =>
  pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 4 });
//             ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 15 requests

export const completeOnce = (input: string) => once.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
