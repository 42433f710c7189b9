import { type GenerativeModel, GoogleGenerativeAI } from '@google/generative-ai';

const genAI = new GoogleGenerativeAI(process.env.GEMINI_API_KEY ?? '');
const model = genAI.getGenerativeModel(
  {
    model: 'gemini-1.5-flash',
    systemInstruction: 'You are a chef.',
    generationConfig: { maxOutputTokens: 500, temperature: 0.4 },
  },
  { timeout: 15_000 },
);

export async function recipe(dish: string) {
  // call: chat | model gemini-1.5-flash | provider google | cap 500 | retries default 0 | timeout 15000 | system "You are a chef." | priced
  const result = await model.generateContent(`A recipe for ${dish}`);
  return result.response.text();
}

export async function shortRecipe() {
  // call: chat | model gemini-1.5-flash | provider google | cap 80 | retries default 0 | timeout 3000 | user "Three lines only." | priced
  return model.generateContentStream(
    { contents: [{ role: 'user', parts: [{ text: 'Three lines only.' }] }], generationConfig: { maxOutputTokens: 80 } },
    { timeout: 3_000 },
  );
}

export async function talk(question: string) {
  const chat = genAI.getGenerativeModel({ model: 'gemini-2.0-flash' }).startChat({
    history: [{ role: 'user', parts: [{ text: 'Hello' }] }],
    generationConfig: { maxOutputTokens: 120 },
  });
  // call: chat | model gemini-2.0-flash | provider google | cap 120 | retries default 0 | timeout absent | priced
  const result = await chat.sendMessage(question);
  return result.response.text();
}

export class Cook {
  private model: GenerativeModel;

  constructor(apiKey: string) {
    this.model = new GoogleGenerativeAI(apiKey).getGenerativeModel({ model: 'gemini-1.5-flash' });
  }

  async ask(question: string) {
    // call: chat | model gemini-1.5-flash | provider google | cap absent | retries default 0 | priced
    return this.model.generateContent([question, 'Answer in one sentence.']);
  }
}

export async function embed(text: string) {
  // call: embedding | model text-embedding-004 | provider google | retries default 0
  return genAI.getGenerativeModel({ model: 'text-embedding-004' }).embedContent(text);
}
