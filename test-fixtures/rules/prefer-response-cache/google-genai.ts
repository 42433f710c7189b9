import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const welcome = () =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents: 'Write a welcome text.', config: { maxOutputTokens: 300 } });
  // @2 ^^^^^^^^^^^^^^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes

// ok: prefer-response-cache -- what the search finds is not in the source
export const news = () =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: 'What is new in Paris today?',
    config: { tools: [{ googleSearch: {} }], maxOutputTokens: 300 },
  });
