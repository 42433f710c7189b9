import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const extract = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-pro', contents, config: { maxOutputTokens: 60_000 } });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.60 plus `contents`

// ok: max-cost-per-call -- below the limit
export const brief = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 600 } });
