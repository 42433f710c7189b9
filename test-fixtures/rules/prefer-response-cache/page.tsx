import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page() {
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt: 'Write a welcome text.', maxOutputTokens: 300 });
  //                     ^^^^^^^^^^^^ prefer-response-cache: Nothing in this request changes
  return <p>{text}</p>;
}
