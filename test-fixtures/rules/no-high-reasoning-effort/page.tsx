import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ mail }: { mail: string }) {
  const { text } = await generateText({
    model: openai('gpt-5'),
    prompt: `Is this spam? ${mail}`,
    maxOutputTokens: 16,
    providerOptions: { openai: { reasoningEffort: 'high' } },
    //                                            ^^^^^^ no-high-reasoning-effort: Reasoning effort `high` although `maxOutputTokens` is 16
  });
  return <p title={mail}>{text}</p>;
}
