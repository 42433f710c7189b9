import { openai } from './client.js';

export async function answer(question: string) {
  const reply = await openai.chat.completions.create({
    model: 'gpt-4o-mini',
    messages: [
      { role: 'system', content: 'You are the support desk of a bicycle shop. Answer briefly and politely.' },
      { role: 'user', content: question },
    ],
  });
  return reply.choices[0]?.message.content;
}
