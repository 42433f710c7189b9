// Trap: a stop condition that counts nothing
import { openai } from '@ai-sdk/openai';
import { generateText, hasToolCall, isLoopFinished, isStepCount, type StopCondition, tool } from 'ai';
import { z } from 'zod';

const model = openai('gpt-5-mini');
const track = tool({ description: 'Tracks a parcel.', inputSchema: z.object({ id: z.string() }), execute: async () => 'on its way' });
const tools = { track };
const maxOutputTokens = 300;
const afterFive: StopCondition<typeof tools> = ({ steps }) => steps.length >= 5;

export async function all(prompt: string) {
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps absent | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: () => false });
  //                                                                    ^^^^^^^^^^^ require-step-limit
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps absent | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: hasToolCall('track') });
  //                                                                    ^^^^^^^^^^^^^^^^^^^^ require-step-limit
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps absent | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: isLoopFinished() });
  //                                                                    ^^^^^^^^^^^^^^^^ require-step-limit
  // A predicate that counts is a limit; which one is not read out of it.
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps unknown | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: ({ steps }) => steps.length > 5 });
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps unknown | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: afterFive });
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps 8 | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: [hasToolCall('track'), isStepCount(8)] });
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps unknown | priced
  await generateText({ model, prompt, tools, maxOutputTokens, stopWhen: ({ steps }) => steps.some((step) => step.usage.totalTokens! > 9000) });
  // call: chat | model gpt-5-mini | provider openai | cap 300 | retries default 2 | steps default 1 | priced
  await generateText({ model, prompt, tools, maxOutputTokens });
}
