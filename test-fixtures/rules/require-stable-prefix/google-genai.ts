import { GoogleGenAI } from '@google/genai';
import { TERMS } from './terms';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const ALL = `${TERMS}\n\nThe terms for companies are these:\n${TERMS.replaceAll('the sender', 'the company')}`;

export const answer = (customer: string, contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: { systemInstruction: `You help ${customer}.\n${ALL}`, maxOutputTokens: 300 },
    //                                       ^^^^^^^^ require-stable-prefix: `customer` can differ
  });

// ok: require-stable-prefix -- this model caches from 2,048 tokens on
export const belowMinimum = (customer: string, contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: { systemInstruction: `You help ${customer}.\nParcels leave on weekdays.`, maxOutputTokens: 300 },
  });
