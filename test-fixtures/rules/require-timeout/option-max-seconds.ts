//// maxSeconds = 45
import { Groq } from 'groq-sdk';

const groq = new Groq();

export const ask = (content: string) =>
  groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], max_completion_tokens: 300 });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-timeout: the default of 60 seconds

// ok: require-timeout -- set by hand
export const askShort = (content: string) =>
  groq.chat.completions.create(
    { model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], max_completion_tokens: 300 },
    { timeout: 5000 },
  );
