import OpenAI from 'openai';

const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'none' });

// ok: no-duplicate-instructions -- this model bills nothing
export const free = (question: string) =>
  router.chat.completions.create({
    model: 'openai/gpt-oss-20b:free',
    messages: [
      { role: 'system', content: 'Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written.' },
      { role: 'user', content: question },
    ],
    max_tokens: 300,
  });

// ok: no-duplicate-instructions -- nobody bills one's own machine
export const onOwnMachine = (question: string) =>
  local.chat.completions.create({
    model: 'gpt-oss:20b',
    messages: [
      { role: 'system', content: 'Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written.' },
      { role: 'user', content: question },
    ],
    max_tokens: 300,
  });
