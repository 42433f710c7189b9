import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { TERMS } from './terms';

export default async function Page({ customer, question }: { customer: string; question: string }) {
  const { text } = await generateText({
    model: openai('gpt-4o'),
    system: `You help ${customer}.\n${TERMS}`,
    //                  ^^^^^^^^ require-stable-prefix: `customer` can differ
    prompt: question,
    maxOutputTokens: 300,
  });
  return <p title={question}>{text}</p>;
}
