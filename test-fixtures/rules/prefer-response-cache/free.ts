import OpenAI from 'openai';

const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'none' });

// ok: prefer-response-cache -- this model bills nothing
export const free = () =>
  router.chat.completions.create({
    model: 'openai/gpt-oss-20b:free',
    messages: [{ role: 'user', content: 'Write a welcome text for the shop.' }],
    max_tokens: 300,
  });

// ok: prefer-response-cache -- nobody bills one's own machine
export const onOwnMachine = () =>
  local.chat.completions.create({
    model: 'gpt-oss:20b',
    messages: [{ role: 'user', content: 'Write a welcome text for the shop.' }],
    max_tokens: 300,
  });
