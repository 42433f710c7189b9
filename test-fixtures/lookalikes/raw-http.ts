// Requests that no provider bills for tokens, beside the names of those that do: https://api.openai.com/v1/chat/completions.
import axios, { type AxiosInstance } from 'axios';
import got from 'got';
import https from 'node:https';
import ky from 'ky';
import { http as mock, HttpResponse } from 'msw';
import nock from 'nock';

const OPENAI = 'https://api.openai.com/v1';
const body = { model: 'gpt-4o', messages: [{ role: 'user', content: 'Hi' }] };
const json = JSON.stringify(body);

export async function ownRoutes(messages: unknown[], origin: string) {
  await fetch('/api/chat', { method: 'POST', body: json });
  await fetch('/v1/chat/completions', { method: 'POST', body: json });
  await fetch(`${origin}/v1/chat/completions`, { method: 'POST', body: json });
  await fetch(`${origin}/api/chat`, { method: 'POST', body: JSON.stringify({ messages }) });
  await axios.post('/api/openai/v1/chat/completions', body);
  await ky.post('api/chat/completions', { json: body, prefixUrl: '/' });
}

export async function freeOfCharge(id: string) {
  await fetch(`${OPENAI}/models`);
  await fetch(`${OPENAI}/moderations`, { method: 'POST', body: JSON.stringify({ input: 'Hi' }) });
  await fetch(`${OPENAI}/files`, { method: 'POST', body: new FormData() });
  await fetch(`${OPENAI}/responses/${id}/cancel`, { method: 'POST', body: '{}' });
  await fetch(`${OPENAI}/chat/completions/${id}`, { method: 'DELETE' });
  await fetch('https://api.anthropic.com/v1/messages/count_tokens', { method: 'POST', body: json });
  await fetch('http://localhost:11434/api/pull', { method: 'POST', body: JSON.stringify({ name: 'llama3.1' }) });
  await fetch(`https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:countTokens`, { method: 'POST', body: json });
  await got.get(`${OPENAI}/models`).json();
  https.get(`${OPENAI}/models`);
}

export async function otherHosts(url: string, base: string) {
  await fetch(url, { method: 'POST', body: json });
  await fetch(`${base}/api/chat`, { method: 'POST', body: json });
  await fetch(`${base}/chat/completions`, { method: 'POST', body: JSON.stringify({ id: 1 }) });
  await fetch(`${base}/chat/completions/log`, { method: 'POST', body: json });
  await fetch('https://api.stripe.com/v1/charges', { method: 'POST', body: JSON.stringify({ amount: 100 }) });
}

export class Gateway {
  constructor(private readonly http: AxiosInstance) {}

  ask() {
    return this.http.post('/chat/completions', body);
  }
}

export const preflight = () => fetch(`${OPENAI}/chat/completions`, { method: 'OPTIONS' });
export const health = () => fetch(`${OPENAI}/chat/completions`);
export const handlers = [mock.post(`${OPENAI}/chat/completions`, () => HttpResponse.json({}))];
nock('https://api.openai.com').post('/v1/chat/completions', body).reply(200, {});

/** A client of our own with the name of another. */
export function ownFetch(fetch: (url: string, options: unknown) => void) {
  fetch(`${OPENAI}/chat/completions`, { method: 'POST', body: json });
}
