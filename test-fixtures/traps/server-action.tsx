// Trap: client hooks
import { openai } from '@ai-sdk/openai';
import { useChat } from '@ai-sdk/react';
import { streamText } from 'ai';

/** The server's side of a chat: this one is paid for. */
export async function POST(request: Request) {
  'use server';
  const { messages } = await request.json();
  // call: chat | model gpt-5-mini | provider openai | cap absent | retries default 2 | priced
  const result = streamText({ model: openai('gpt-5-mini'), messages });
  //             ^^^^^^^^^^ require-max-tokens
  return result.toUIMessageStreamResponse();
}

export function Window() {
  const { messages } = useChat();
  return <p>{messages.length}</p>;
}
