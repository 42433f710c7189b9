import OpenAI from 'openai';

const client = new OpenAI();
const JUDGE = 'gpt-6-sol';
//            ^^^^^^^^^^^ prefer-cheaper-model: the prompt says "Reply with a single word"

export const judge = (mail) =>
  client.chat.completions.create({
    model: JUDGE,
    messages: [
      { role: 'system', content: 'You sort mails. Reply with a single word.' },
      { role: 'user', content: mail },
    ],
    max_completion_tokens: 200,
  });
