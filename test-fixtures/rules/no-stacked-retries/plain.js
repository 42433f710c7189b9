import OpenAI from 'openai';
import pRetry from 'p-retry';

const client = new OpenAI({ maxRetries: 3 });

export const ask = (input) =>
  pRetry(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { retries: 3 });
//             ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: = up to 16 requests
