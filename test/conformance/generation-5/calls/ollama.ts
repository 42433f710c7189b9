import ollama, { Ollama } from 'ollama';

const cloud = new Ollama({
  host: 'https://ollama.com',
  headers: { Authorization: `Bearer ${process.env.OLLAMA_API_KEY}` },
});

export async function answer(question: string) {
  // call: chat | sdk ollama | model gpt-oss:20b | provider ollama | cap 300 | retries absent | attempts default 1 | timeout absent | reasoning low | system "You are terse." | priced
  const reply = await ollama.chat({
    model: 'gpt-oss:20b',
    messages: [
      { role: 'system', content: 'You are terse.' },
      { role: 'user', content: question },
    ],
    think: 'low',
    options: { num_predict: 300 },
  });
  return reply.message.content;
}

export async function stream(question: string) {
  // call: chat | model gpt-oss:120b | provider unknown | cap absent | retries absent | unpriced
  const parts = await cloud.chat({
    model: 'gpt-oss:120b',
    messages: [{ role: 'user', content: question }],
    stream: true,
  });
  for await (const part of parts) process.stdout.write(part.message.content);
}

export async function describe(prompt: string) {
  // call: completion | model llama3.2 | provider ollama | cap 64 | retries absent | system "Describe it in one line." | priced
  return ollama.generate({
    model: 'llama3.2',
    system: 'Describe it in one line.',
    prompt,
    options: { num_predict: 64 },
  });
}

export async function embed(prompt: string) {
  // call: embedding | model nomic-embed-text | provider ollama | retries absent
  return ollama.embeddings({ model: 'nomic-embed-text', prompt });
}

export async function sort(ticket: string) {
  // call: completion | model noul | provider ollama | cap none | retries absent | priced
  return ollama.systemone({
    model: 'noul',
    state: ticket,
    questions: { urgent: { type: 'noul', instructions: 'Does it need an answer today?' } },
  });
}
