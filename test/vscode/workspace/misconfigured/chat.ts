import OpenAI from 'openai';

export const answer = new OpenAI().responses.create({ model: 'gpt-4o-mini', input: 'Hello' });
