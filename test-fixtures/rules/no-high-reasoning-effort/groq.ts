import Groq from 'groq-sdk';

const groq = new Groq();

export const sorted = (content: string) =>
  groq.chat.completions.create({
    model: 'openai/gpt-oss-120b',
    messages: [{ role: 'user', content }],
    max_completion_tokens: 64,
    reasoning_effort: 'high',
    //                ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `max_completion_tokens` is 64
  });
