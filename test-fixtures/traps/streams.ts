// Trap: a loop over a stream
import Anthropic from '@anthropic-ai/sdk';
import { streamText } from 'ai';
import { openai } from '@ai-sdk/openai';
import OpenAI from 'openai';

const client = new OpenAI();
const anthropic = new Anthropic();

export async function* tokens(question: string) {
  // call: chat | model gpt-4.1-mini | provider openai | cap 500 | retries default 2 | loop none | priced
  const stream = await client.chat.completions.create({
    model: 'gpt-4.1-mini',
    messages: [{ role: 'user', content: question }],
    max_tokens: 500,
    stream: true,
  });
  for await (const chunk of stream) yield chunk.choices[0]?.delta.content ?? '';
}

export async function print(question: string) {
  // call: chat | model claude-haiku-4-5 | provider anthropic | cap 400 | retries default 2 | loop none | priced
  for await (const event of anthropic.messages.stream({
    model: 'claude-haiku-4-5',
    max_tokens: 400,
    messages: [{ role: 'user', content: question }],
  })) {
    if (event.type === 'content_block_delta' && event.delta.type === 'text_delta') process.stdout.write(event.delta.text);
  }
}

export async function collect(question: string) {
  let answer = '';
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | loop none | priced
  for await (const part of streamText({ model: openai('gpt-5-mini'), prompt: question }).textStream) answer += part;
  //                       ^^^^^^^^^^ require-max-tokens
  return answer;
}

export async function each(questions: string[]) {
  const answers: string[] = [];
  for (const question of questions) {
    // call: chat | model gpt-4.1-mini | provider openai | cap 200 | retries default 2 | loop for | priced
    const stream = client.chat.completions.stream({
      model: 'gpt-4.1-mini',
      messages: [{ role: 'user', content: question }],
      max_tokens: 200,
    });
    for await (const _chunk of stream) process.stdout.write('.');
    answers.push(await stream.finalContent().then((content) => content ?? ''));
  }
  return answers;
}
