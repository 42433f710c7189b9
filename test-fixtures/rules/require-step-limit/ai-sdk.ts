import { anthropic } from '@ai-sdk/anthropic';
import { openai } from '@ai-sdk/openai';
import { ToolLoopAgent, generateText, hasToolCall, stepCountIs, streamText, tool } from 'ai';
import { z } from 'zod';

const stock = tool({
  description: 'Tells what is in stock.',
  inputSchema: z.object({ item: z.string() }),
  execute: async ({ item }) => `${item}: 12`,
});

export async function sell(question: string) {
  const { text } = await generateText({
    model: openai('gpt-5-mini'),
    prompt: question,
    tools: { stock },
    maxOutputTokens: 400,
    stopWhen: stepCountIs(100),
//            ^^^^^^^^^^^^^^^^ require-step-limit: may ask the model 100 times
  });
  return text;
}

export const untilDone = (question: string) =>
  streamText({
    model: anthropic('claude-sonnet-4-5'),
    prompt: question,
    tools: { stock },
    maxOutputTokens: 400,
    stopWhen: hasToolCall('stock'),
//            ^^^^^^^^^^^^^^^^^^^^ require-step-limit: Nothing limits how often
  });

export const never = (question: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt: question, tools: { stock }, maxOutputTokens: 400, stopWhen: () => false });
//                                                                                                                ^^^^^^^^^^^ require-step-limit: Nothing limits how often

const clerk = new ToolLoopAgent({
  model: openai('gpt-5-mini'),
  instructions: 'You sell shoes.',
  tools: { stock },
  maxOutputTokens: 400,
  stopWhen: stepCountIs(50),
//          ^^^^^^^^^^^^^^^ require-step-limit: may ask the model 50 times
});
export const asClerk = (prompt: string) => clerk.generate({ prompt });

export const fewSteps = (question: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt: question, tools: { stock }, stopWhen: [stepCountIs(5), hasToolCall('stock')] });

// ok: require-step-limit -- one request is one step
export const withoutTools = (question: string) => generateText({ model: openai('gpt-5-mini'), prompt: question });

// ok: require-step-limit -- one step is the default
export const oneStep = (question: string) => generateText({ model: openai('gpt-5-mini'), prompt: question, tools: { stock } });

// ok: require-step-limit -- a condition of its own, which counts
export const ownCondition = (question: string) =>
  generateText({ model: openai('gpt-5-mini'), prompt: question, tools: { stock }, stopWhen: ({ steps }) => steps.length >= 60 });

const patient = new ToolLoopAgent({ model: openai('gpt-5-mini'), instructions: 'You sell shoes.', tools: { stock } });
// ok: require-step-limit -- the agent ends after twenty steps by itself
export const byDefault = (prompt: string) => patient.generate({ prompt });

export async function byHand(question: string) {
  const messages = [{ role: 'user' as const, content: question }];
  while (true) {
    // ok: require-step-limit -- a loop that is written by hand
    const { text, finishReason } = await generateText({ model: openai('gpt-5-mini'), messages, tools: { stock } });
    if (finishReason === 'stop') return text;
  }
}
