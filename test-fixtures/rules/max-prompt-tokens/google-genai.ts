//// max = 30
import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const answer = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: { systemInstruction: 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.', maxOutputTokens: 300 },
    //                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt
  });

// ok: max-prompt-tokens -- in a cache of its own
export const cached = (contents: string, cachedContent: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { cachedContent, maxOutputTokens: 300 } });
