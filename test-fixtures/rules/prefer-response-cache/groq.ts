import Groq from 'groq-sdk';

const groq = new Groq();

export const welcome = () =>
  groq.chat.completions.create({
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes
    model: 'llama-3.3-70b-versatile',
    messages: [{ role: 'user', content: 'Write a welcome text.' }],
    max_completion_tokens: 300,
  });

// ok: prefer-response-cache -- this system searches by itself
export const news = () =>
  groq.chat.completions.create({
    model: 'groq/compound',
    messages: [{ role: 'user', content: 'What is new in Paris today?' }],
    max_completion_tokens: 300,
  });
