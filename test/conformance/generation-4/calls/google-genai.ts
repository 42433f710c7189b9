import { type CallableTool, GoogleGenAI } from '@google/genai';

const ai = new GoogleGenAI({ apiKey: process.env.GEMINI_API_KEY, httpOptions: { retryOptions: {} } });

export async function plan(task: string, tools: CallableTool[]) {
  // call: chat | model gemini-2.5-flash | provider google | cap 900 | retries default 4 | steps 3 | priced
  return ai.models.generateContent({
    model: 'gemini-2.5-flash',
    contents: task,
    config: {
      maxOutputTokens: 900,
      tools,
      automaticFunctionCalling: { maximumRemoteCalls: 3 },
    },
  });
}

export async function answer(question: string) {
  const client = new GoogleGenAI({});
  // call: chat | model gemini-2.5-flash | provider google | cap absent | retries default 4 | timeout 30000 | system "Be brief." | priced
  const interaction = await client.interactions.create(
    { model: 'gemini-2.5-flash', system_instruction: 'Be brief.', input: question },
    { timeout_ms: 30_000 },
  );
  return interaction.output_text;
}
