//// preset = strict
import OpenAI from 'openai';

const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'ollama' });
const anywhere = new OpenAI({ baseURL: process.env.LLM_URL });

export async function free(content: string) {
  // ok: no-excessive-retries -- a local host bills nothing
  const answer = await local.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content;
}

export async function maybe(content: string) {
  const answer = await anywhere.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content }] });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-excessive-retries: may be billed like answers
  return answer.choices[0]?.message.content;
}
