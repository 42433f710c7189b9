import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });
const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export const inSystemInstruction = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: {
      maxOutputTokens: 300,
      systemInstruction: `Current time: ${new Date().toISOString()}. ${POLICY}`,
      //                                  ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    },
  });

export const inParts = (contents: string) =>
  ai.models.generateContentStream({
    model: 'gemini-2.5-flash',
    contents,
    config: {
      maxOutputTokens: 300,
      systemInstruction: { parts: [{ text: `Now ${Date.now()}.` }, { text: POLICY }] },
      //                                          ^^^^^^^^^^ no-volatile-system-prompt
    },
  });

export const inTheContents = (question: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    // ok: no-volatile-system-prompt -- part of the question
    contents: `It is ${new Date().toISOString()}. ${question}`,
    config: { maxOutputTokens: 300, systemInstruction: POLICY },
  });

export const atTheEnd = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    // ok: no-volatile-system-prompt -- the last thing before the only question
    config: { maxOutputTokens: 300, systemInstruction: `${POLICY} Current time: ${new Date().toISOString()}` },
  });
