import { openai } from '@ai-sdk/openai';
import { generateText } from 'ai';

export default async function Page({ product }: { product: string }) {
  const { text } = await generateText({ model: openai('gpt-4o'), prompt: `Describe ${product}.`, maxOutputTokens: 16_000 });
  //                     ^^^^^^^^^^^^ max-cost-per-call: This request can cost $0.17 plus `product`
  return <p title={product}>{text}</p>;
}
