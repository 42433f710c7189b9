import { generate } from '@genkit-ai/ai';
import { embedderRef, genkit, modelRef } from 'genkit';
import { genkit as genkitBeta } from 'genkit/beta';
import { retry } from 'genkit/model/middleware';

const ai = genkit({ plugins: [], model: 'googleai/gemini-2.5-flash' });
const pro = modelRef({ name: 'vertexai/gemini-2.5-pro', config: { maxOutputTokens: 900 } });

export async function joke(subject: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap absent | retries unknown | priced
  const { text } = await ai.generate(`A joke about ${subject}`);
  return text;
}

export async function menu(theme: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap 300 | retries unknown | steps 2 | system "You invent menus." | priced
  const { output } = await ai.generate({
    system: 'You invent menus.',
    prompt: `A menu about ${theme}`,
    config: { maxOutputTokens: 300 },
    tools: ['kitchen/stock'],
    maxTurns: 2,
  });
  return output;
}

export async function essay(topic: string) {
  // call: chat | model gemini-2.5-pro | provider google-vertex | cap 900 | retries unknown | priced
  const { stream } = ai.generateStream({ model: pro, prompt: topic, use: [retry({ maxRetries: 2 })] });
  for await (const chunk of stream) console.log(chunk.text);
}

const greeting = ai.definePrompt({
  name: 'greeting',
  model: 'googleai/gemini-2.5-flash',
  system: 'You greet.',
  prompt: 'Greet {{name}}.',
  config: { maxOutputTokens: 40 },
});

export async function greet(name: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap 40 | retries unknown | system "You greet." | priced
  const { response } = greeting.stream({ name });
  return (await response).text;
}

export async function find(query: string) {
  // call: embedding | model gemini-embedding-001 | provider google | retries unknown
  await ai.embed({ embedder: embedderRef({ name: 'googleai/gemini-embedding-001' }), content: query });
  // call: retrieval | k 3
  return ai.retrieve({ retriever: 'firestore/menu', query, options: { k: 3 } });
}

export async function withAny(model: string) {
  // call: chat | model unknown | provider unknown | cap 20 | retries unknown | unpriced
  return ai.generate({ model, prompt: 'Say hello.', config: { maxOutputTokens: 20 } });
}

export async function direct(question: string) {
  // call: chat | model gpt-4o | provider openai | cap 70 | retries unknown | priced
  return generate(ai.registry, { model: 'openai/gpt-4o', prompt: question, config: { maxOutputTokens: 70 } });
}

export async function assist(question: string) {
  const beta = genkitBeta({ plugins: [] });
  const agent = beta.defineAgent({ name: 'clerk', model: 'googleai/gemini-2.5-flash', system: 'You are a clerk.' });
  // call: agent | model gemini-2.5-flash | provider google | cap absent | retries unknown | system "You are a clerk." | priced
  return agent.chat().send(question);
}
