import Groq from 'groq-sdk';

const groq = new Groq();

export const ideas = (content: string) =>
  groq.chat.completions.create({ model: 'llama-3.1-8b-instant', messages: [{ role: 'user', content }], max_completion_tokens: 256, n: 2 });
  //                                                                                                                                  ^ no-multiple-completions: `n` asks for 2 completions
