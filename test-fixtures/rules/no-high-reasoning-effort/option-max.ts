//// max = 1000
import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const budget = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 2048 } } });
  //                                                                                                                                 ^^^^ no-high-reasoning-effort: A thinking budget of 2,048 tokens

// ok: no-high-reasoning-effort -- not above the option
export const small = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 1000 } } });
