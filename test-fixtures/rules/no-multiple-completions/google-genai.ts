import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function slogans(product: string) {
  const response = await ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: `Write a slogan for ${product}.`,
    config: { candidateCount: 4, maxOutputTokens: 200 },
    //                        ^ no-multiple-completions: `candidateCount` asks for 4 completions
  });
  return response.candidates?.map(({ content }) => content);
}

// ok: no-multiple-completions -- one candidate
export const slogan = (product: string) =>
  ai.models.generateContent({ model: 'gemini-2.5-flash', contents: product, config: { candidateCount: 1, maxOutputTokens: 200 } });

// ok: no-multiple-completions -- images
export const pictures = (prompt: string) =>
  ai.models.generateImages({ model: 'imagen-4.0-generate-001', prompt, config: { numberOfImages: 4 } });
