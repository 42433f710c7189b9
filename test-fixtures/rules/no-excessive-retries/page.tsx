import { anthropic } from '@ai-sdk/anthropic';
import { generateText } from 'ai';

export default async function Page({ text }: { text: string }) {
  const { text: summary } = await generateText({
    model: anthropic('claude-haiku-4-5'),
    prompt: `Summarise: ${text}`,
    maxOutputTokens: 300,
    maxRetries: 5,
    //          ^ no-excessive-retries
  });
  return <p title={`${text.length} characters`}>{summary}</p>;
}
