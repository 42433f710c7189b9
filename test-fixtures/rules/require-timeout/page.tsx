//// preset = strict
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ text }: { text: string }) {
  const { text: summary } = await generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 300 });
//                                ^^^^^^^^^^^^ require-timeout: none by default
  return <p>{summary}</p>;
}
