import { openai } from '@/llm/client';

/** Translates a reply; operations choose the model. */
export async function translate(text: string, language: string): Promise<string> {
  const response = await openai.responses.create({
    model: process.env.TRANSLATION_MODEL,
    instructions: `Translate the text into ${language}. Keep names, numbers and links as they are. Answer with the translation alone.`,
    input: text,
    max_output_tokens: 1_200,
  });
  return response.output_text;
}
