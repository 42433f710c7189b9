import { GoogleGenAI, ThinkingLevel } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const sorted = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: 'HIGH' } },
    //                                                               ^^^^^^ no-high-reasoning-effort: Reasoning effort `HIGH` although `maxOutputTokens` is 100
  });

// todo: no-high-reasoning-effort -- the values of the SDK's own enum are not read
export const byEnum = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: ThinkingLevel.HIGH } },
  });

// todo: no-high-reasoning-effort -- budgets are not read
export const budget = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 24_576 } },
  });

// ok: no-high-reasoning-effort -- low
export const low = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: 'LOW' } },
  });
