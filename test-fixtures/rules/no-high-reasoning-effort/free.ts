import OpenAI from 'openai';

const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'none' });

// ok: no-high-reasoning-effort -- this model bills nothing
export const free = (question: string) =>
  router.chat.completions.create({
    model: 'openai/gpt-oss-20b:free',
    messages: [{ role: 'user', content: question }],
    max_tokens: 100,
    reasoning_effort: 'high',
  });

// ok: no-high-reasoning-effort -- nobody bills one's own machine
export const onOwnMachine = (question: string) =>
  local.chat.completions.create({
    model: 'gpt-oss:20b',
    messages: [{ role: 'user', content: question }],
    max_tokens: 100,
    reasoning_effort: 'high',
  });
