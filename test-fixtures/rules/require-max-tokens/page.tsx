import OpenAI from 'openai';
import { streamText } from 'ai';
import { openai } from '@ai-sdk/openai';

const client = new OpenAI();

export default async function Page({ params }: { params: { product: string } }) {
  const response = await client.responses.create({
  //                     ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    input: `Describe ${params.product} in two sentences.`,
  });

  return (
    <article>
      <h1>{params.product}</h1>
      <p>{response.output_text}</p>
    </article>
  );
}

export async function action(question: string) {
  'use server';
  const result = streamText({ model: openai('gpt-5-mini'), prompt: question });
  //             ^^^^^^^^^^ require-max-tokens
  return <pre>{await result.text}</pre>;
}

export async function Inline({ text }: { text: string }) {
  return (
    <div>
      <p>{(await client.responses.create({ model: 'gpt-5-mini', input: text })).output_text}</p>
      {/*        ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens */}
    </div>
  );
}

export async function Summary({ text }: { text: string }) {
  const response = await client.responses.create({ model: 'gpt-5-mini', input: text, max_output_tokens: 150 });
  return <p>{response.output_text}</p>;
}
