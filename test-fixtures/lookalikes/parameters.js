// Names of options, where they mean something else.
import axios from 'axios';
import axiosRetry from 'axios-retry';
import pRetry from 'p-retry';

axiosRetry(axios, { retries: 10 });

export const sampling = { top_k: 40, topK: 40, top_p: 0.9, k: 20, temperature: 0.2 };
export const queue = { maxRetries: 25, attempts: 10, limit: 1000 };
export const chart = { series: 20, maxTokens: undefined };

export function rank(items, { topK = 50 } = {}) {
  return items.slice(0, topK);
}

export async function load(words) {
  const hits = await pRetry(() => axios.get('https://search.example.com', { params: { q: words, top_k: 50, limit: 100 } }), { retries: 10 });
  await fetch('https://api.stripe.com/v1/charges', { method: 'POST', body: JSON.stringify({ amount: 100 }) });
  await fetch('/api/openai', { method: 'POST', body: JSON.stringify({ model: 'gpt-5-mini', messages: [] }) });
  return rank(hits.data, { topK: 100 });
}
