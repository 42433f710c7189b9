import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ text }: { text: string }) {
  const { text: summary } = await generateText({ model: openai('gpt-5-mini'), prompt: text, maxOutputTokens: 300 });
//                                ^^^^^^^^^^^^ no-direct-sdk-call: `ai` is called directly
  return <p>{summary}</p>;
}
