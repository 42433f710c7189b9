import OpenAI from 'openai';
import ollama from 'ollama';

const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'ollama' });

export async function free(question: string) {
  // ok: require-max-tokens -- a local host bills no tokens
  return local.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content: question }] });
}

export async function freeToo(question: string) {
  // ok: require-max-tokens -- a local host bills no tokens
  return ollama.chat({ model: 'llama3.1', messages: [{ role: 'user', content: question }] });
}

const groq = new OpenAI({ baseURL: process.env.BASE_URL ?? 'https://api.groq.com/openai/v1' });

export async function billed(question: string) {
  return groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content: question }] });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: No `max_tokens`
}

const anywhere = new OpenAI({ baseURL: process.env.LLM_URL });

export async function byAnyName(question: string, model: string) {
  // One name would cap nothing at some hosts, the other be refused at others: none is advised.
  return anywhere.chat.completions.create({ model, messages: [{ role: 'user', content: question }] });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: No output cap
}

export async function byTheOlderName(question: string) {
  return anywhere.chat.completions.create({ model: 'llama-3.3-70b', messages: [{ role: 'user', content: question }] });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: No `max_tokens`: the model alone decides how long the answer gets. What it costs depends on its length and on the host, which is not known.
}

export async function byTheNewerName(question: string) {
  return anywhere.chat.completions.create({ model: 'gpt-4.1', messages: [{ role: 'user', content: question }] });
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens: No `max_completion_tokens`
}
