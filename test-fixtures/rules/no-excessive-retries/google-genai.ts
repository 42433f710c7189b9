import { GoogleGenAI } from '@google/genai';

const usual = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

// `attempts` counts the first request as well: five attempts are four retries.
const five = new GoogleGenAI({
  apiKey: process.env.GEMINI_API_KEY,
  httpOptions: { retryOptions: { attempts: 5 } },
  //                                       ^ no-excessive-retries
});

const three = new GoogleGenAI({
  apiKey: process.env.GEMINI_API_KEY,
  httpOptions: { retryOptions: { attempts: 3 } },
});

// ok: no-excessive-retries -- without retryOptions this SDK does not retry
export const byDefault = (contents: string) =>
  usual.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });

export const fiveAttempts = (contents: string) =>
  five.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });

// ok: no-excessive-retries -- three attempts are two retries
export const threeAttempts = (contents: string) =>
  three.models.generateContent({ model: 'gemini-2.5-flash', contents, config: { maxOutputTokens: 300 } });
