// import OpenAI from 'openai';
// const client = new OpenAI({ maxRetries: 10 });
//
// export async function answer(question: string) {
//   return client.chat.completions.create({ model: 'gpt-5-mini', messages: [{ role: 'user', content: question }] });
// }

/*
import { generateText } from 'ai';
await generateText({ model: 'openai/gpt-5-mini', system: `It is ${new Date().toISOString()}. Be brief.`, prompt: 'hello' });
*/

/**
 * @example
 * await client.responses.create({ model: 'gpt-5-mini', input: 'hello' });
 */
export const example = "await client.responses.create({ model: 'gpt-5-mini', input: 'hello' });";

export const template = `
  const docs = await store.similaritySearch(question, 20);
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt });
`;
