import OpenAI from 'openai';

const client = new OpenAI();

export const news = () => client.responses.create({ model: 'gpt-5-mini', input: 'News?', max_output_tokens: 100 });
