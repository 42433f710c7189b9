import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export const answer = (contents: string) =>
  ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents,
    config: {
      maxOutputTokens: 300,
      systemInstruction: `Always answer in the language in which the customer has written.
Be brief.
  * Always answer in the language in which the customer has written.
`,
      // @-2:2 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
    },
  });
