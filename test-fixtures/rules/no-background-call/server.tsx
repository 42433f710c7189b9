import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ text }: { text: string }) {
  // ok: no-background-call -- a component on the server
  const { text: summary } = await generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 100 });
  return <p>{summary}</p>;
}
