import { convertToModelMessages, generateText, type ModelMessage, streamText, tool, ToolLoopAgent, type UIMessage } from 'ai';
import { anthropic } from '@ai-sdk/anthropic';
import { google } from '@ai-sdk/google';
import { openai } from '@ai-sdk/openai';
import { z } from 'zod';

const POLICY = 'You answer questions about parcel delivery. Never promise a delivery date.';

export async function inSystem(prompt: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    system: `Current time: ${new Date().toISOString()}. ${POLICY}`,
    //                       ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    prompt,
    maxOutputTokens: 300,
  });
}

export async function inInstructions(prompt: string) {
  return generateText({
    model: google('gemini-2.5-flash'),
    instructions: `Current time: ${Date.now()}. ${POLICY}`,
    //                             ^^^^^^^^^^ no-volatile-system-prompt
    prompt,
    maxOutputTokens: 300,
  });
}

export async function POST(request: Request) {
  const { messages } = (await request.json()) as { messages: UIMessage[] };
  const result = streamText({
    model: 'openai/gpt-5-mini',
    system: `${POLICY} The time is ${new Date().toLocaleTimeString()}`,
    //                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    messages: await convertToModelMessages(messages),
    maxOutputTokens: 300,
  });
  return result.toUIMessageStreamResponse();
}

export async function inMessages(history: ModelMessage[]) {
  return streamText({
    model: openai('gpt-5-mini'),
    allowSystemInMessages: true,
    messages: [{ role: 'system', content: `Request ${crypto.randomUUID()}. ${POLICY}` }, ...history],
    //                                               ^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    maxOutputTokens: 300,
  });
}

export async function shorthand(prompt: string) {
  const system = `Current time: ${new Date().toISOString()}. ${POLICY}`;
  //                              ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
  return generateText({ model: openai('gpt-5-mini'), system, prompt, maxOutputTokens: 300 });
}

export async function beforeTheMarker(history: ModelMessage[]) {
  return generateText({
    model: anthropic('claude-sonnet-4-5'),
    allowSystemInMessages: true,
    messages: [
      {
        role: 'system',
        content: `Current time: ${new Date().toISOString()}. ${POLICY}`,
        //                        ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
        providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } },
      },
      ...history,
    ],
    maxOutputTokens: 300,
  });
}

export async function behindTheMarker(question: string) {
  return generateText({
    model: anthropic('claude-sonnet-4-5'),
    allowSystemInMessages: true,
    messages: [
      { role: 'system', content: POLICY, providerOptions: { anthropic: { cacheControl: { type: 'ephemeral' } } } },
      // ok: no-volatile-system-prompt -- behind the last marker
      { role: 'system', content: `Current time: ${new Date().toISOString()}` },
      { role: 'user', content: question },
    ],
    maxOutputTokens: 300,
  });
}

export async function inAToolDescription(prompt: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    system: POLICY,
    prompt,
    maxOutputTokens: 300,
    tools: {
      track: tool({
        description: `Track a parcel. Data as of ${new Date().toISOString()}.`,
        //                                         ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
        inputSchema: z.object({ id: z.string() }),
        execute: async ({ id }) => ({ id, checkedAt: new Date().toISOString() }),
      }),
    },
  });
}

export async function insideATool(prompt: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    system: POLICY,
    prompt,
    maxOutputTokens: 300,
    tools: {
      now: tool({
        description: 'The current time.',
        inputSchema: z.object({}),
        // ok: no-volatile-system-prompt -- what a tool returns comes last
        execute: async () => ({ now: new Date().toISOString() }),
      }),
    },
  });
}

export async function atTheEnd(prompt: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    // ok: no-volatile-system-prompt -- the last thing before the only question
    system: `${POLICY} Current time: ${new Date().toISOString()}`,
    prompt,
    maxOutputTokens: 300,
  });
}

export async function inThePrompt(question: string) {
  return generateText({
    model: openai('gpt-5-mini'),
    system: POLICY,
    // ok: no-volatile-system-prompt -- part of the question
    prompt: `It is ${new Date().toISOString()}. ${question}`,
    maxOutputTokens: 300,
  });
}

export async function agentPerRequest(prompt: string) {
  const agent = new ToolLoopAgent({
    model: openai('gpt-5-mini'),
    instructions: `Current time: ${new Date().toISOString()}. ${POLICY}`,
    //                             ^^^^^^^^^^^^^^^^^^^^^^^^ no-volatile-system-prompt
    maxOutputTokens: 300,
  });
  return agent.generate({ prompt });
}

// ok: no-volatile-system-prompt -- made once, when the module is loaded
const agent = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: `Up since ${Date.now()}. ${POLICY}`, maxOutputTokens: 300 });
export const agentOfTheModule = (prompt: string) => agent.generate({ prompt });
