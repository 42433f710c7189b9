import OpenAI, { OpenAI as Canned } from './my-openai';

const client = new OpenAI({ maxRetries: 10 });

export const answer = (question: string) =>
  client.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [
      { role: 'system', content: `Current time: ${new Date().toISOString()}. Be brief.` },
      { role: 'user', content: question },
    ],
  });

export const answerAgain = (question: string) =>
  new Canned().chat.completions.create({ model: 'gpt-5-mini', messages: [{ role: 'user', content: question }] });
