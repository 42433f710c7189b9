// Trap: a loop that reads a stream to its end
import { openai } from '@ai-sdk/openai';
import { streamText } from 'ai';
import OpenAI from 'openai';

const client = new OpenAI();

export async function relay(question: string, write: (text: string) => void) {
  // call: chat | model gpt-5-mini | provider openai | cap 600 | retries default 2 | loop none | priced
  const { textStream } = streamText({ model: openai('gpt-5-mini'), prompt: question, maxOutputTokens: 600 });
  const reader = textStream.getReader();
  while (true) {
    const { done, value } = await reader.read();
    if (done) break;
    write(value);
  }
}

export async function download(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (true) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += decoder.decode(value, { stream: true });
  }
}

/** Pages of batches are listed, not asked for again. */
export async function finished() {
  let after: string | undefined;
  while (true) {
    const page = await client.batches.list({ after, limit: 100 });
    if (!page.has_more) return page.data;
    after = page.data.at(-1)?.id;
  }
}

export async function untilDone(task: string) {
  while (true) {
    // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | loop while(true) | priced
    const reply = await client.responses.create({ model: 'gpt-5-mini', input: task });
    //                  ^^^^^^^^^^^^^^^^^^^^^^^ require-max-tokens
    if (reply.output_text.includes('DONE')) return reply;
  }
}
