//// max = 10
import OpenAI from 'openai';

const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });
const local = new OpenAI({ baseURL: 'http://localhost:11434/v1', apiKey: 'none' });

// ok: max-prompt-tokens -- this model bills nothing
export const free = (question: string) =>
  router.chat.completions.create({
    model: 'openai/gpt-oss-20b:free',
    messages: [{ role: 'user', content: `${question} Answer in one sentence, in the language of the customer, and never promise a delivery date that is not in the data.` }],
    max_tokens: 300,
  });

// ok: max-prompt-tokens -- nobody bills one's own machine
export const onOwnMachine = (question: string) =>
  local.chat.completions.create({
    model: 'gpt-oss:20b',
    messages: [{ role: 'user', content: `${question} Answer in one sentence, in the language of the customer, and never promise a delivery date that is not in the data.` }],
    max_tokens: 300,
  });
