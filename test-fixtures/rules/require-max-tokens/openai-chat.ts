import OpenAI, { AzureOpenAI } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { z } from 'zod';

const client = new OpenAI();
const azure = new AzureOpenAI({ deployment: 'support', apiVersion: '2025-04-01-preview' });
const Ticket = z.object({ title: z.string(), urgent: z.boolean() });

export async function answer(question: string) {
  const completion = await client.chat.completions.create({
  //                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-5-mini',
    messages: [
      { role: 'system', content: 'You answer questions about parcel delivery.' },
      { role: 'user', content: question },
    ],
  });
  return completion.choices[0]?.message.content ?? '';
}

export async function answerBriefly(question: string) {
  return client.chat.completions.create({
    model: 'gpt-5-mini',
    messages: [{ role: 'user', content: question }],
    max_completion_tokens: 400,
  });
}

export async function answerOnAzure(question: string) {
  return azure.chat.completions.create({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
  });
}

export async function extractTicket(mail: string) {
  return client.chat.completions.parse({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: mail }],
    response_format: zodResponseFormat(Ticket, 'ticket'),
  });
}

export function streamAnswer(question: string) {
  return client.chat.completions.stream({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
    stream_options: { include_usage: true },
  });
}

export async function printAnswer(question: string) {
  const stream = await client.chat.completions.create({
  //                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
    stream: true,
  });
  for await (const chunk of stream) process.stdout.write(chunk.choices[0]?.delta.content ?? '');
}

export async function printDirectly(question: string) {
  for await (const chunk of await client.chat.completions.create({
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
    stream: true,
  })) {
    process.stdout.write(chunk.choices[0]?.delta.content ?? '');
  }
}

export async function withHeaders(question: string) {
  const { data, response } = await client.chat.completions.create({
  //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
  }).withResponse();
  console.log(response.headers.get('x-ratelimit-remaining-tokens'));
  return data;
}

export async function withRequestOptions(question: string) {
  return client.chat.completions.create(
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    { model: 'gpt-4.1-mini', messages: [{ role: 'user', content: question }] },
    { maxRetries: 0, timeout: 20_000 },
  );
}

export async function withShorterTimeout(question: string) {
  const fast = client.withOptions({ timeout: 5_000 });
  return fast.chat.completions.create({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
  });
}

export async function inline(question: string) {
  return new OpenAI().chat.completions.create({
  //     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
  });
}

export const oneLine = (question: string) =>
  client.chat.completions.create({ model: 'gpt-4.1-mini', messages: [{ role: 'user', content: question }] });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
