import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ question }: { question: string }) {
  const now = new Date();
  const { text } = await generateText({
    model: openai('gpt-5-mini'),
    system: `Current time: ${now.toISOString()}. You answer questions about parcel delivery.`,
    //                       ^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    prompt: question,
    maxOutputTokens: 300,
  });
  return (
    <section>
      <time dateTime={now.toISOString()}>{now.toLocaleTimeString()}</time>
      <p>{text}</p>
    </section>
  );
}
