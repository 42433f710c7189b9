import { OpenRouter } from '@openrouter/sdk';

const client = new OpenRouter({ apiKey: process.env.OPENROUTER_API_KEY, timeoutMs: 60000 });

// ok: no-excessive-retries -- before 0.12 there are none unless a strategy is given
export const ask = () =>
  client.chat.send({
    chatRequest: { model: 'openai/gpt-5-mini', messages: [{ role: 'user', content: 'Hello' }], maxTokens: 500 },
  });
