import { GoogleGenAI } from '@google/genai';

const client = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const capped = (contents: string) =>
  client.models.generateContent({ model: 'gemini-3.1-pro-preview', contents, config: { maxOutputTokens: 32 } });
//                                       ^^^^^^^^^^^^^^^^^^^^^^^^ prefer-cheaper-model: `gemini-2.5-flash-lite`

// ok: prefer-cheaper-model -- the small one costs a third
export const flash = (contents: string) =>
  client.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 32 } });
