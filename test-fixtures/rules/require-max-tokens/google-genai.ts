import { GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY });

export async function answer(question: string) {
  const response = await ai.models.generateContent({ model: 'gemini-2.5-flash', contents: question });
  //                     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  return response.text;
}

export async function answerCold(question: string) {
  return ai.models.generateContent({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gemini-2.5-flash',
    contents: question,
    config: { temperature: 0, systemInstruction: 'You answer questions about parcel delivery.' },
  });
}

export async function answerBriefly(question: string) {
  return ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: question,
    config: { maxOutputTokens: 300 },
  });
}

// The cap belongs into `config`; beside it, it is ignored.
export async function capInTheWrongPlace(question: string) {
  return ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: question,
    // @ts-expect-error belongs into config
    maxOutputTokens: 300,
  //^^^^^^^^^^^^^^^ require-max-tokens: maxOutputTokens
  });
}

export async function stream(question: string) {
  const chunks = await ai.models.generateContentStream({ model: 'gemini-2.5-flash', contents: question });
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
  for await (const chunk of chunks) process.stdout.write(chunk.text ?? '');
}

export async function withConfig(question: string, config: { maxOutputTokens?: number }) {
  // ok: require-max-tokens -- the cap may be in the configuration that is passed in
  return ai.models.generateContent({ model: 'gemini-2.5-flash', contents: question, config });
}

export async function chat(question: string) {
  const session = ai.chats.create({ model: 'gemini-2.5-flash' });
  return session.sendMessage({ message: question });
  //     ^^^^^^^^^^^^^^^^^^^ require-max-tokens
}

export async function cappedChat(question: string) {
  const session = ai.chats.create({ model: 'gemini-2.5-flash', config: { maxOutputTokens: 300 } });
  return session.sendMessage({ message: question });
}

// A config of one message goes in the place of the chat's, system instruction and cap included.
export async function otherConfig(question: string) {
  const config = { systemInstruction: 'You are a pirate.', maxOutputTokens: 300 };
  const session = ai.chats.create({ model: 'gemini-2.5-flash', config });
  return session.sendMessage({ message: question, config: { temperature: 0 } });
  //     ^^^^^^^^^^^^^^^^^^^ require-max-tokens: No `config.maxOutputTokens`
}

export async function notText(question: string) {
  // ok: require-max-tokens -- an embedding has no output tokens
  await ai.models.embedContent({ model: 'gemini-embedding-001', contents: question });
  // ok: require-max-tokens -- counting tokens generates none
  await ai.models.countTokens({ model: 'gemini-2.5-flash', contents: question });
}

// ok: require-max-tokens -- a cap that fits a text is smaller than one picture
export const draw = (contents: string) => ai.models.generateContent({ model: 'gemini-2.5-flash-image', contents });
