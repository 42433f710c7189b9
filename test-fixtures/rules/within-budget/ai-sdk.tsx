import { openai } from '@ai-sdk/openai';
import { generateText, isStepCount } from 'ai';
import { search } from './search';

export async function research(prompt: string) {
  const { text } = await generateText({
  //                     ^^^^^^^^^^^^ within-budget: The budget "agent" needs $7.53 a day
    model: openai('gpt-4o'),
    prompt,
    tools: { search },
    stopWhen: isStepCount(20),
    maxOutputTokens: 600,
  });
  return <p>{text}</p>;
}
