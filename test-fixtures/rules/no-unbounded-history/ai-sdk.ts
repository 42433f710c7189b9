//// preset = strict
import { convertToModelMessages, generateText, type ModelMessage, pruneMessages, streamText, type UIMessage } from 'ai';
import { openai } from '@ai-sdk/openai';

export const whole = (messages: ModelMessage[]) =>
  generateText({
    model: openai('gpt-5-mini'),
    system: 'You track parcels.',
    messages: messages,
    //        ^^^^^^^^ no-unbounded-history
    maxOutputTokens: 300,
  });

export async function POST(request: Request) {
  const { messages }: { messages: UIMessage[] } = await request.json();
  return streamText({
    model: openai('gpt-5-mini'),
    messages: await convertToModelMessages(messages),
    //        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unbounded-history
    maxOutputTokens: 300,
  });
}

export const last = (messages: ModelMessage[]) =>
  // ok: no-unbounded-history -- the last twenty
  generateText({ model: openai('gpt-5-mini'), messages: messages.slice(-20), maxOutputTokens: 300 });

export const prompted = (prompt: string) =>
  // ok: no-unbounded-history -- one question, no conversation
  generateText({ model: openai('gpt-5-mini'), prompt, maxOutputTokens: 300 });
