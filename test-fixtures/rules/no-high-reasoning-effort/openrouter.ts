import OpenAI from 'openai';

const router = new OpenAI({ baseURL: 'https://openrouter.ai/api/v1', apiKey: process.env.OPENROUTER_API_KEY });

// OpenRouter makes a budget for thinking of it.
export const sorted = (content: string) =>
  router.chat.completions.create({
    model: 'anthropic/claude-sonnet-4.5',
    messages: [{ role: 'user', content }],
    max_tokens: 200,
    reasoning_effort: 'high',
    //                ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_tokens` is 200
  });
