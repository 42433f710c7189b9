// Trap: commented-out code
import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export async function Summary({ article }: { article: string }) {
  // call: chat | model gpt-5-mini | provider openai | cap 200 | retries default 2 | priced
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt: article, maxOutputTokens: 200 });
  return (
    <section>
      {/* <p>{(await generateText({ model: openai('gpt-5'), system: `Now: ${Date.now()}`, prompt: article })).text}</p> */}
      <p>{text}</p>
    </section>
  );
}
