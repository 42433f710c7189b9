import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ product }: { product: string }) {
  const { text } = await generateText({ model: openai('gpt-5-mini'), prompt: `Describe ${product}.`, maxOutputTokens: 9000 });
  //                                                                                                                  ^^^^ max-output-tokens: `maxOutputTokens` allows 9,000 tokens
  return <p title={product}>{text}</p>;
}
