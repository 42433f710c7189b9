import { ChatGoogle } from '@langchain/google';
import { ChatGoogleGenerativeAI, GoogleGenerativeAIEmbeddings } from '@langchain/google-genai';
import { ChatVertexAI, VertexAI, VertexAIEmbeddings } from '@langchain/google-vertexai';

const gemini = new ChatGoogleGenerativeAI({ model: 'gemini-2.5-flash', maxOutputTokens: 500 });

export async function answer(question: string): Promise<string> {
  // call: chat | sdk @langchain/google-genai | model gemini-2.5-flash | provider google | cap 500 | retries default 6 | timeout absent | system "You are terse." | priced
  const reply = await gemini.invoke([
    ['system', 'You are terse.'],
    ['human', question],
  ]);
  return reply.text;
}

export async function vectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/google-genai | model default embedding-001 | provider google | retries 0
  return new GoogleGenerativeAIEmbeddings({ maxRetries: 0 }).embedDocuments(texts);
}

const vertex = new ChatVertexAI('gemini-2.5-pro', { maxOutputTokens: 1000, maxRetries: 1 });

export async function onVertex(question: string): Promise<string> {
  // call: chat | sdk @langchain/google-vertexai | model gemini-2.5-pro | provider google-vertex | cap 200 | retries 1 | timeout 9000 | priced
  const reply = await vertex.invoke(question, { maxOutputTokens: 200, timeout: 9000 });
  return reply.text;
}

export async function completed(prompt: string): Promise<string> {
  // call: completion | sdk @langchain/google-vertexai | model gemini-2.5-flash | provider google-vertex | cap 60 | retries default 6 | priced
  return new VertexAI({ model: 'gemini-2.5-flash', maxOutputTokens: 60 }).invoke(prompt);
}

export async function vertexVectors(texts: string[]): Promise<number[][]> {
  // call: embedding | sdk @langchain/google-vertexai | model text-embedding-005 | provider google-vertex | retries default 6
  return new VertexAIEmbeddings({ model: 'text-embedding-005' }).embedDocuments(texts);
}

const either = new ChatGoogle({ model: 'gemini-2.5-flash', thinkingBudget: 0 });

export async function* streamed(question: string): AsyncGenerator<string> {
  // call: chat | sdk @langchain/google | model gemini-2.5-flash | provider google | cap absent | retries default 6 | priced
  for await (const chunk of await either.stream(question)) yield chunk.text;
}

export async function asVertex(question: string): Promise<string> {
  const model = new ChatGoogle('gemini-2.5-flash', { vertexai: true, maxOutputTokens: 80 });
  // call: chat | sdk @langchain/google | model gemini-2.5-flash | provider google-vertex | cap 80 | retries default 6 | priced
  const reply = await model.invoke(question);
  return reply.text;
}
