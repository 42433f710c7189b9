import Groq from 'groq-sdk';

const groq = new Groq();

export const answer = (content: string) =>
  groq.chat.completions.create({ model: 'llama-3.3-70b-versatile', messages: [{ role: 'user', content }], max_completion_tokens: 32_768 });
  //                                                                                                                             ^^^^^^ max-output-tokens: `max_completion_tokens` allows 32,768 tokens
