//// preset = strict
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ texts }: { texts: string[] }) {
  // ok: prefer-batch -- someone waits for the page
  const all = await Promise.all(texts.map((prompt) => generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 100 })));
  return <p>{all.map(({ text }) => text)}</p>;
}
