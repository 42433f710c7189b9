import { BedrockRuntimeClient, InvokeModelCommand } from '@aws-sdk/client-bedrock-runtime';
import { GoogleGenAI } from '@google/genai';
import { Mistral } from '@mistralai/mistralai';
import { CohereClientV2 } from 'cohere-ai';
import { Ollama } from 'ollama';

const bedrock = new BedrockRuntimeClient({ region: 'us-east-1' });
const gemini = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const mistral = new Mistral();
const cohere = new CohereClientV2();
const ollama = new Ollama();

export async function geminiOneByOne(texts: string[]) {
  for (const text of texts) await gemini.models.embedContent({ model: 'gemini-embedding-001', contents: text });
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
}

// ok: no-embedding-in-loop -- one request for all
export const geminiTogether = (texts: string[]) => gemini.models.embedContent({ model: 'gemini-embedding-001', contents: texts });

export async function mistralOneByOne(texts: string[]) {
  for (const text of texts) await mistral.embeddings.create({ model: 'mistral-embed', inputs: text });
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^ no-embedding-in-loop
}

export async function cohereOneByOne(texts: string[]) {
  for (const text of texts) {
    await cohere.embed({ model: 'embed-v4.0', inputType: 'search_document', embeddingTypes: ['float'], texts: [text] });
    //    ^^^^^^^^^^^^ no-embedding-in-loop
  }
}

export async function ollamaOneByOne(texts: string[]) {
  // ok: no-embedding-in-loop -- a local host bills nothing
  for (const text of texts) await ollama.embed({ model: 'nomic-embed-text', input: text });
}

export async function titanOneByOne(texts: string[]) {
  for (const inputText of texts) {
    // ok: no-embedding-in-loop -- Titan takes one text
    await bedrock.send(new InvokeModelCommand({ modelId: 'amazon.titan-embed-text-v2:0', body: JSON.stringify({ inputText }) }));
  }
}
