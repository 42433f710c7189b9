import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import pRetry from 'p-retry';

export default async function Page({ text }: { text: string }) {
  const { text: summary } = await pRetry(
    () => generateText({ model: openai('gpt-5-mini'), prompt: `Summarise: ${text}`, maxOutputTokens: 300 }),
//        ^^^^^^^^^^^^ no-stacked-retries: = up to 9 requests
    { retries: 2 },
  );
  return <p>{summary}</p>;
}
