//// max = 30
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ question }: { question: string }) {
  const { text } = await generateText({
    model: openai('gpt-4o'),
    system: 'You answer questions about parcels. Parcels leave on weekdays before noon. Damaged parcels are paid for within thirty days. Letters have no tracking number. Never promise a delivery date.',
    //      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ max-prompt-tokens: in the system prompt
    prompt: question,
    maxOutputTokens: 300,
  });
  return <p title={question}>{text}</p>;
}
