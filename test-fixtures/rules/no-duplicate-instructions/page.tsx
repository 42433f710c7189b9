import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ question }: { question: string }) {
  const { text } = await generateText({
    model: openai('gpt-4o'),
    system: `You answer questions about parcels.
      Always answer in the language in which the customer has written.
      Be brief.
      Always answer in the language in which the customer has written.
    `,
    // @-2:6 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-duplicate-instructions: This request says twice
    prompt: question,
    maxOutputTokens: 300,
  });
  return <p title={question}>{text}</p>;
}
