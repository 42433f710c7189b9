import Groq from 'groq-sdk';

const groq = new Groq();

export const answer = (content: string) =>
  groq.chat.completions.create({
    model: 'llama-3.3-70b-versatile',
    messages: [
      { role: 'system', content: 'Always answer in the language in which the customer has written. Be kind. Always answer in the language in which the customer has written.' },
      //                                                                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
      { role: 'user', content },
    ],
    max_completion_tokens: 300,
  });
