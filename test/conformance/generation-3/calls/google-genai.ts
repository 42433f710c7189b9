import { type Chat, GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({
  apiKey: process.env.GEMINI_API_KEY,
  httpOptions: { timeout: 20_000, retryOptions: { attempts: 3 } },
});
const vertex = new GoogleGenAI({ vertexai: true, project: 'shop', location: 'us-central1' });

export class Assistant {
  private chat: Chat;

  constructor() {
    this.chat = ai.chats.create({ model: 'gemini-2.5-flash', config: { systemInstruction: 'You sell shoes.' } });
  }

  async say(text: string) {
    // call: chat | model gemini-2.5-flash | provider google | cap absent | retries 2 | timeout 20000 | system "You sell shoes." | priced
    return this.chat.sendMessage({ message: text });
  }
}

export async function describe(image: string) {
  // call: chat | model gemini-2.5-pro | provider google-vertex | cap 300 | retries default 0 | timeout absent | choices 2 | priced
  const stream = await vertex.models.generateContentStream({
    model: 'gemini-2.5-pro',
    contents: [
      { role: 'user', parts: [{ inlineData: { mimeType: 'image/png', data: image } }, { text: 'Describe this.' }] },
    ],
    config: { maxOutputTokens: 300, candidateCount: 2 },
  });
  for await (const chunk of stream) console.log(chunk.text);
}

export async function overnight(questions: string[]) {
  // call: batch | model gemini-2.5-flash | provider google | retries 2
  return ai.batches.create({
    model: 'gemini-2.5-flash',
    src: questions.map((question) => ({ contents: question })),
  });
}

export async function interact(question: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap 200 | retries 1 | timeout 5000 | priced
  return ai.interactions.create(
    { model: 'gemini-2.5-flash', input: question, generation_config: { max_output_tokens: 200 } },
    { maxRetries: 1, timeout: 5_000 },
  );
}
