import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const extract = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 65_536 } });
  //                                                                                          ^^^^^^ max-output-tokens: `maxOutputTokens` allows 65,536 tokens, above the limit of 4,096. The output of one request can cost up to $0.17.

// ok: max-output-tokens -- small enough
export const brief = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 600 } });
