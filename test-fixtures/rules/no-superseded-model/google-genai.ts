import { GoogleGenAI } from '@google/genai';

const client = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const vertex = new GoogleGenAI({ vertexai: true, project: 'acme', location: 'europe-west4' });

export const retired = (contents: string) =>
  client.models.generateContent({ model: 'gemini-2.0-flash', contents, config: { maxOutputTokens: 300 } });
//                                       ^^^^^^^^^^^^^^^^^^ no-superseded-model: retired on 2026-06-01: requests for it fail. Ask `gemini-3.1-flash-lite`

export const withPath = (contents: string) =>
  client.models.generateContentStream({ model: 'models/gemini-3.6-flash', contents, config: { maxOutputTokens: 300 } });
//                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ info no-superseded-model: `models/gemini-3.8-flash`

// ok: no-superseded-model -- Google Cloud has dates of its own, and what follows costs more
export const onVertex = (contents: string) =>
  vertex.models.generateContent({ model: 'gemini-2.0-flash', contents, config: { maxOutputTokens: 300 } });

// ok: no-superseded-model -- the newest
export const newest = (contents: string) =>
  client.models.generateContent({ model: 'gemini-3.8-flash', contents, config: { maxOutputTokens: 300 } });
