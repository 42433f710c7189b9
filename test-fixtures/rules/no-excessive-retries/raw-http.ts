import axios from 'axios';
import axiosRetry from 'axios-retry';
import ky from 'ky';

const api = axios.create({ baseURL: 'https://api.openai.com/v1' });
axiosRetry(api, { retries: 9 });

export async function ask(question: string) {
  // ok: no-excessive-retries -- a layer around the request, which `no-stacked-retries` multiplies
  return api.post('/chat/completions', { model: 'gpt-4o', max_tokens: 100, messages: [{ role: 'user', content: question }] });
}

export async function askOnce(question: string) {
  // ok: no-excessive-retries -- fetch sends once
  return fetch('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', input: question, max_output_tokens: 100 }) });
}

export async function askThroughKy(question: string) {
  // ok: no-excessive-retries -- a POST is not among the methods that ky sends again
  return ky.post('https://api.openai.com/v1/responses', { retry: 10, json: { model: 'gpt-4o', input: question, max_output_tokens: 100 } });
}
