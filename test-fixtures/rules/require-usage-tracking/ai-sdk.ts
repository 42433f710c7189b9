//// preset = strict
import { generateText, streamText } from 'ai';
import { openai } from '@ai-sdk/openai';

export async function onlyText(prompt: string) {
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
  //                     ^^^^^^^^^^^^ require-usage-tracking
  return text;
}

export async function counted(prompt: string) {
  // ok: require-usage-tracking -- the counts are taken out
  const { text, usage } = await generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
  console.log(usage);
  return text;
}

export function streamed(prompt: string) {
  // ok: require-usage-tracking -- a callback gets the counts
  const { textStream } = streamText({
    model: openai('gpt-5-mini'),
    prompt,
    maxOutputTokens: 300,
    onFinish: ({ usage }) => console.log(usage),
  });
  return textStream;
}
