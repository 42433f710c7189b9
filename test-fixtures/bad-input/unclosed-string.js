import OpenAI from 'openai';
const client = new OpenAI();
export const answer = () => client.responses.create({ model: 'gpt-5-mini