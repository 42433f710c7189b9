import { GoogleGenAI, ThinkingLevel, Type } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const sorted = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: 'HIGH' } },
    //                                                               ^^^^^^ no-high-reasoning-effort: Reasoning effort `HIGH` although `maxOutputTokens` is 100
  });

export const byEnum = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: ThinkingLevel.HIGH } },
    //                                                               ^^^^^^^^^^^^^^^^^^ no-high-reasoning-effort: Reasoning effort `HIGH` although `maxOutputTokens` is 100
  });

export const budget = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 24_576 } },
    //                                                                ^^^^^^ no-high-reasoning-effort: A thinking budget of 24,576 tokens although `maxOutputTokens` is 100: thinking is billed as output
  });

export const budgetForOneWord = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-pro',
    contents,
    config: {
      responseMimeType: 'application/json',
      responseSchema: { type: Type.OBJECT, properties: { isSpam: { type: Type.BOOLEAN } } },
      thinkingConfig: { includeThoughts: false, thinkingBudget: 16000 },
      //                                                        ^^^^^ no-high-reasoning-effort: A thinking budget of 16,000 tokens although the answer is an object of 1 short value: thinking is billed as output, and here it is nearly all of it (up to $0.16 a request). Lower it.
    },
  });

// ok: no-high-reasoning-effort -- low
export const low = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: 'LOW' } },
  });

// ok: no-high-reasoning-effort -- low
export const lowByEnum = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-3.1-pro-preview',
    contents,
    config: { maxOutputTokens: 100, thinkingConfig: { thinkingLevel: ThinkingLevel.LOW } },
  });

// ok: no-high-reasoning-effort -- a small budget
export const smallBudget = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: 4096 } } });

// ok: no-high-reasoning-effort -- the model decides
export const dynamic = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget: -1 } } });

// ok: no-high-reasoning-effort -- the answer may be long
export const longAnswer = (contents: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 30_000, thinkingConfig: { thinkingBudget: 24_576 } } });

// ok: no-high-reasoning-effort -- a parameter decides
export const parameter = (contents: string, thinkingBudget: number) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 100, thinkingConfig: { thinkingBudget } } });
