import axios, { type AxiosInstance } from 'axios';
import got from 'got';
import https from 'node:https';
import ky from 'ky';
import { request } from 'undici';
import { ANTHROPIC_URL, OPENAI_BASE } from './raw-http-config';

const headers = { authorization: `Bearer ${process.env.OPENAI_API_KEY}`, 'content-type': 'application/json' };

export async function answer(question: string) {
  const response = await fetch('https://api.openai.com/v1/chat/completions', {
  //                     ^^^^^ require-max-tokens: No `max_completion_tokens`
    method: 'POST',
    headers,
    body: JSON.stringify({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: 'You answer questions about parcel delivery.' },
        { role: 'user', content: question },
      ],
    }),
  });
  return response.json();
}

export async function answerBriefly(question: string) {
  // ok: require-max-tokens -- the body has a cap
  return fetch(`${OPENAI_BASE}/chat/completions`, { method: 'POST', headers, body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], max_tokens: 200 }) });
}

export async function stream(question: string) {
  const body = JSON.stringify({ model: 'gpt-4o', input: question, stream: true });
  const response = await fetch(`${process.env.OPENAI_BASE_URL ?? OPENAI_BASE}/responses`, { method: 'POST', headers, body });
  //                     ^^^^^ require-max-tokens: No `max_output_tokens`
  for await (const chunk of response.body as any) process.stdout.write(chunk);
}

export async function askClaude(question: string) {
  const payload = { model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: question }] };
  return fetch(ANTHROPIC_URL, { method: 'POST', headers: { 'anthropic-version': '2023-06-01' }, body: JSON.stringify(payload) });
  //     ^^^^^ require-max-tokens: No `max_tokens`
}

export async function askGemini(question: string) {
  const url = `https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=${process.env.KEY}`;
  return fetch(url, {
  //     ^^^^^ require-max-tokens: No `generationConfig.maxOutputTokens`
    method: 'POST',
    body: JSON.stringify({
      contents: [{ role: 'user', parts: [{ text: question }] }],
      generationConfig: { temperature: 0 },
    }),
  });
}

export async function askGeminiWithoutConfig(question: string) {
  return ky.post('https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent', {
  //     ^^^^^^^ require-max-tokens: No `generationConfig.maxOutputTokens`
    json: { contents: [{ parts: [{ text: question }] }] },
  });
}

export class Groq {
  private readonly baseUrl = 'https://api.groq.com/openai/v1';
  private readonly http: AxiosInstance = axios.create({ baseURL: this.baseUrl });

  ask(question: string) {
    return fetch(`${this.baseUrl}/chat/completions`, { method: 'POST', headers, body: JSON.stringify({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content: question }] }) });
    //     ^^^^^ require-max-tokens: No `max_tokens`
  }

  askThroughAxios(question: string) {
    return axios.post(`${this.baseUrl}/chat/completions`, { model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content: question }] }, { headers });
    //     ^^^^^^^^^^ require-max-tokens: No `max_tokens`
  }
}

export const askThroughGot = (question: string) =>
  got('https://api.openai.com/v1/chat/completions', { method: 'POST', json: { model: 'gpt-4o', messages: [{ role: 'user', content: question }] } });
// @-1:2 ^^^ require-max-tokens: No `max_completion_tokens`

export const askThroughUndici = (question: string) =>
  request('https://api.openai.com/v1/responses', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', input: question }) });
// @-1:2 ^^^^^^^ require-max-tokens: No `max_output_tokens`

export function askThroughHttps(question: string) {
  const req = https.request({ hostname: 'api.openai.com', path: '/v1/chat/completions', method: 'POST', headers }, (answer) => answer.resume());
  //          ^^^^^^^^^^^^^ require-max-tokens: No `max_completion_tokens`
  req.write(JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: question }] }));
  req.end();
}

export async function askWithCapSometimes(question: string, cap?: number) {
  // ok: require-max-tokens -- the spread may set it
  return fetch(`${OPENAI_BASE}/chat/completions`, { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: question }], ...(cap ? { max_tokens: cap } : {}) }) });
}

export async function forward(body: string) {
  // ok: require-max-tokens -- what the body holds is not known
  return fetch(`${OPENAI_BASE}/chat/completions`, { method: 'POST', headers, body });
}

export async function embed(texts: string[]) {
  // ok: require-max-tokens -- embeddings have no output
  return axios.post(`${OPENAI_BASE}/embeddings`, { model: 'text-embedding-3-small', input: texts });
}

export async function askLocally(question: string) {
  // ok: require-max-tokens -- a local host bills no tokens
  return fetch('http://localhost:11434/api/chat', { method: 'POST', body: JSON.stringify({ model: 'llama3.1', messages: [{ role: 'user', content: question }] }) });
}

export async function askOwnServer(question: string) {
  // ok: require-max-tokens -- our own route; the server pays
  return fetch('/api/chat', { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', messages: [question] }) });
}
