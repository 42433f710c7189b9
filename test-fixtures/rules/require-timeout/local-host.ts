//// preset = strict
import OpenAI from 'openai';

const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'ollama' });
const anywhere = new OpenAI({ baseURL: process.env.LLM_URL });

export async function free(content: string) {
  // ok: require-timeout -- a local host bills nothing
  const answer = await local.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content }] });
  return answer.choices[0]?.message.content;
}

export async function maybe(content: string) {
  const answer = await anywhere.chat.completions.create({ model: 'llama3.1', messages: [{ role: 'user', content }] });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: an answer that nobody waits for any more may be billed
  return answer.choices[0]?.message.content;
}
