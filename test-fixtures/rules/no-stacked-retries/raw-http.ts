import axios from 'axios';
import axiosRetry from 'axios-retry';
import pRetry from 'p-retry';

const api = axios.create({ baseURL: 'https://api.openai.com/v1' });
axiosRetry(api, { retries: 3 });

export const ask = (content: string) =>
  pRetry(() => api.post('/chat/completions', { model: 'gpt-4o', max_tokens: 100, messages: [{ role: 'user', content }] }), { retries: 2 });
//             ^^^^^^^^ no-stacked-retries: = up to 12 requests

// ok: no-stacked-retries -- one layer, and fetch sends once
export const askOnce = (input: string) =>
  pRetry(
    () => fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', input, max_output_tokens: 100 }) }),
    { retries: 2 },
  );
