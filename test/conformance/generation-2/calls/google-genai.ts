import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY ?? '' });

export async function translate(text: string) {
  // call: chat | model gemini-2.0-flash | provider google | cap 400 | retries default 0 | timeout absent | system "Translate to French." | priced
  const response = await ai.models.generateContent({
    model: 'gemini-2.0-flash',
    contents: text,
    config: { systemInstruction: 'Translate to French.', maxOutputTokens: 400 },
  });
  return response.text;
}

export async function talk(question: string) {
  const chat = ai.chats.create({ model: 'gemini-2.0-flash', config: { maxOutputTokens: 250 } });
  // call: chat | model gemini-2.0-flash | provider google | cap 250 | retries default 0 | priced
  return chat.sendMessage({ message: question });
}

export async function embed(texts: string[]) {
  // call: embedding | model gemini-embedding-001 | provider google | retries default 0
  return ai.models.embedContent({ model: 'gemini-embedding-001', contents: texts });
}
