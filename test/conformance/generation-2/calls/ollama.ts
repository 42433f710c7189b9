import ollama, { Ollama } from 'ollama';
import browserOllama from 'ollama/browser';

const remote = new Ollama({ host: process.env.OLLAMA_HOST });
const local = new Ollama({ host: 'http://127.0.0.1:11434' });

export async function answer(question: string) {
  // call: chat | sdk ollama | model llama3.2 | provider ollama | cap 300 | retries absent | attempts default 1 | timeout absent | system "You are terse." | priced
  const reply = await ollama.chat({
    model: 'llama3.2',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    options: { num_predict: 300, temperature: 0 },
  });
  return reply.message.content;
}

export async function stream(prompt: string) {
  // call: completion | model mistral | provider unknown | cap absent | retries absent | unpriced
  const parts = await remote.generate({ model: 'mistral', prompt, stream: true });
  for await (const part of parts) process.stdout.write(part.response);
}

export async function embed(input: string[]) {
  // call: embedding | model nomic-embed-text | provider ollama | retries absent
  return local.embed({ model: 'nomic-embed-text', input });
}

export async function inBrowser(question: string) {
  // call: chat | model llama3.2 | provider ollama | cap absent | retries absent | priced
  return browserOllama.chat({ model: 'llama3.2', messages: [{ role: 'user', content: question }] });
}
