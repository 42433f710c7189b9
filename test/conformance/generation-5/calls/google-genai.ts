import { GoogleGenAI, ThinkingLevel } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function extract(page: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap 1500 | retries 1 | timeout 10000 | system "Extract the products." | priced
  const response = await ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: [{ role: 'user', parts: [{ text: page }] }],
    config: {
      systemInstruction: 'Extract the products.',
      maxOutputTokens: 1500,
      responseMimeType: 'application/json',
      thinkingConfig: { thinkingLevel: ThinkingLevel.LOW },
      httpOptions: { timeout: 10_000, retryOptions: { attempts: 2 } },
    },
  });
  return response.text;
}

export async function brainstorm(topic: string) {
  // call: chat | model gemini-2.5-pro | provider google | cap absent | retries default 0 | timeout absent | priced
  const stream = await ai.models.generateContentStream({ model: 'gemini-2.5-pro', contents: `Ideas about ${topic}` });
  for await (const chunk of stream) process.stdout.write(chunk.text ?? '');
}

export async function research(question: string) {
  // call: chat | model gemini-2.5-flash | provider google | cap 600 | retries 0 | priced
  const first = await ai.interactions.create(
    { model: 'gemini-2.5-flash', input: question, generation_config: { max_output_tokens: 600 } },
    { maxRetries: 0 },
  );
  // call: chat | model gemini-2.5-flash | provider google | cap absent | retries default 4 | timeout absent | priced
  return ai.interactions.create({
    model: 'gemini-2.5-flash',
    input: 'Shorter, please.',
    previous_interaction_id: first.id,
  });
}

export async function onVertex(question: string) {
  const client = new GoogleGenAI({ vertexai: true, project: 'shop', location: 'global' });
  const chat = client.chats.create({ model: 'gemini-2.5-flash', config: { maxOutputTokens: 100 } });
  // call: chat | model gemini-2.5-flash | provider google-vertex | cap 700 | retries default 0 | user "And the price?" | priced
  await chat.sendMessage({ message: 'And the price?', config: { maxOutputTokens: 700 } });
  // call: chat | model gemini-2.5-flash | provider google-vertex | cap 100 | retries default 0 | priced
  return chat.sendMessageStream({ message: question });
}

export async function eitherWay(question: string) {
  const client = new GoogleGenAI({ vertexai: process.env.USE_VERTEX === '1' });
  // call: chat | model gemini-2.5-flash | provider unknown | cap 50 | retries default 0 | unpriced
  return client.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: question,
    config: { maxOutputTokens: 50 },
  });
}

export async function picture(prompt: string) {
  // call: image | model imagen-4.0-generate-001 | provider google
  return ai.models.generateImages({ model: 'imagen-4.0-generate-001', prompt, config: { numberOfImages: 1 } });
}

export async function index(texts: string[]) {
  // call: embedding | model gemini-embedding-001 | provider google | retries default 0
  return ai.models.embedContent({ model: 'gemini-embedding-001', contents: texts });
}
