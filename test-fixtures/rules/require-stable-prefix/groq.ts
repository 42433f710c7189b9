import Groq from 'groq-sdk';
import { TERMS } from './terms';

const groq = new Groq();

export const answer = (question: string) =>
  groq.chat.completions.create({
    model: 'openai/gpt-oss-120b',
    messages: [{ role: 'user', content: `${question}\n${TERMS}` }],
    //                                     ^^^^^^^^ require-stable-prefix: `question` can differ
    max_completion_tokens: 300,
  });
