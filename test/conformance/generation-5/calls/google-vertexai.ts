import { VertexAI } from '@google-cloud/vertexai';

const vertex = new VertexAI({ project: 'shop', location: 'us-central1' });
const model = vertex.getGenerativeModel({
  model: 'gemini-1.5-flash-001',
  generationConfig: { maxOutputTokens: 256 },
  systemInstruction: { role: 'system', parts: [{ text: 'You label tickets.' }] },
});

export async function label(ticket: string) {
  // call: chat | model gemini-1.5-flash-001 | provider google-vertex | cap 256 | retries default 0 | timeout absent | system "You label tickets." | priced
  const result = await model.generateContent({ contents: [{ role: 'user', parts: [{ text: ticket }] }] });
  return result.response.candidates?.[0]?.content.parts[0]?.text;
}

export async function talk(question: string) {
  const chat = vertex.preview
    .getGenerativeModel({ model: 'gemini-2.5-flash' }, { timeout: 8_000 })
    .startChat({ generationConfig: { maxOutputTokens: 90 } });
  // call: chat | model gemini-2.5-flash | provider google-vertex | cap 90 | retries default 0 | timeout 8000 | priced
  const result = await chat.sendMessageStream(question);
  for await (const item of result.stream) console.log(item);
}

export async function ask(question: string) {
  // call: chat | model gemini-1.5-flash-001 | provider google-vertex | cap 256 | retries default 0 | priced
  return model.generateContent(question);
}
