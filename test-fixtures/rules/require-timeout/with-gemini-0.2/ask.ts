//// preset = strict
import { GoogleGenerativeAI } from '@google/generative-ai';

const google = new GoogleGenerativeAI(process.env.KEY ?? '');

// This version has no second argument here.
export async function ask(text: string) {
  const model = google.getGenerativeModel({ model: 'gemini-2.5-flash', generationConfig: { maxOutputTokens: 300 } });
  const result = await model.generateContent(text, { timeout: 120_000 });
  //                   ^^^^^^^^^^^^^^^^^^^^^ require-timeout: none by default
  return result.response.text();
}

export async function askInTime(text: string) {
  const settings = { model: 'gemini-2.5-flash', generationConfig: { maxOutputTokens: 300 } };
  const model = google.getGenerativeModel(settings, { timeout: 120_000 });
  // ok: require-timeout -- the model's
  const result = await model.generateContent(text);
  return result.response.text();
}
