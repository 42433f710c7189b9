import OpenAI from 'openai';

const client = new OpenAI();

export const embedText = (text: string) => client.embeddings.create({ model: 'text-embedding-3-small', input: text });
export const embedTexts = (texts: string[]) => client.embeddings.create({ model: 'text-embedding-3-small', input: texts });
