import { createReadStream } from 'node:fs';
import { Groq } from 'groq-sdk';

const groq = new Groq({ maxRetries: 4 });

export async function answer(question: string): Promise<string | null | undefined> {
  // call: chat | sdk groq-sdk | model llama-3.1-8b-instant | provider groq | cap 256 | retries 4 | timeout default 60000 | choices absent | priced
  const reply = await groq.chat.completions.create({
    model: 'llama-3.1-8b-instant',
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 256,
  });
  return reply.choices[0]?.message.content;
}

const eager = groq.withOptions({ maxRetries: 0, timeout: 5000 });

export async function classify(mail: string): Promise<string | null | undefined> {
  // call: chat | model openai/gpt-oss-120b | provider groq | cap 64 | retries 0 | timeout 5000 | reasoning low | priced
  const reply = await eager.chat.completions.create({
    model: 'openai/gpt-oss-120b',
    messages: [{ role: 'user', content: mail }],
    max_completion_tokens: 64,
    reasoning_effort: 'low',
  });
  return reply.choices[0]?.message.content;
}

export async function hear(path: string): Promise<string> {
  // call: audio | model whisper-large-v3-turbo | provider groq | retries 4
  const reply = await groq.audio.transcriptions.create({
    file: createReadStream(path),
    model: 'whisper-large-v3-turbo',
  });
  return reply.text;
}
