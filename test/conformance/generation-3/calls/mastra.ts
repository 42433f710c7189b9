import { openai } from '@ai-sdk/openai';
import { Agent, Mastra } from '@mastra/core';
import { createTool } from '@mastra/core/tools';
import { createStep } from '@mastra/core/workflows';
import { LegacyStep } from '@mastra/core/workflows/legacy';
import { stepCountIs } from 'ai';
import { z } from 'zod';

const forecast = createTool({
  id: 'forecast',
  description: 'Tells the weather of tomorrow.',
  inputSchema: z.object({ city: z.string() }),
  execute: async () => ({ weather: 'sunny' }),
});

const weatherAgent = new Agent({
  name: 'weather',
  instructions: 'You tell the weather.',
  model: openai('gpt-4o-mini'),
  tools: { forecast },
});

const writer = new Agent({
  name: 'writer',
  instructions: 'You write.',
  model: 'anthropic/claude-sonnet-4-5',
  maxRetries: 1,
});

const mastra = new Mastra({ agents: { weatherAgent } });

export async function weather(city: string) {
  // call: agent | model gpt-4o-mini | provider openai | cap absent | retries default 2 | attempts default 3 | timeout absent | steps default 5 | system "You tell the weather." | priced
  const { text } = await weatherAgent.generate(`The weather of ${city}?`);
  return text;
}

export async function essay(topic: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap 2000 | retries 3 | attempts 8 | steps 2 | user "{topic}" | priced
  const stream = await writer.stream(topic, {
    maxSteps: 2,
    modelSettings: { maxOutputTokens: 2000, maxRetries: 3 },
  });
  return stream.text;
}

export async function registered(city: string) {
  const agent = mastra.getAgent('weatherAgent');
  // call: agent | model gpt-4o-mini | provider openai | cap 100 | retries default 2 | steps default 5 | system "You tell the weather." | user "{city}" | priced
  const { text } = await agent.generate(city, { modelSettings: { maxOutputTokens: 100 } });
  return text;
}

export async function team(task: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap absent | retries default 2 | steps unknown | priced
  return writer.network(task, { maxSteps: 4 });
}

export async function stopping(city: string) {
  // call: agent | model gpt-4o-mini | provider openai | cap absent | retries default 2 | steps 3 | system "You tell the weather." | priced
  const { text } = await weatherAgent.generate([{ role: 'user', content: city }], { stopWhen: stepCountIs(3) });
  return text;
}

export const suggest = createStep({
  id: 'suggest',
  inputSchema: z.object({ city: z.string() }),
  outputSchema: z.object({ text: z.string() }),
  execute: async ({ inputData, mastra }) => {
    const agent = mastra.getAgent('weatherAgent');
    // call: agent | model unknown | provider unknown | cap unknown | retries unknown | user "What to do in {inputData.city}?" | unpriced
    const { text } = await agent.generate(`What to do in ${inputData.city}?`);
    return { text };
  },
});

export const old = new LegacyStep({
  id: 'old',
  execute: async ({ context, mastra }) => {
    // call: agent | model unknown | provider unknown | cap 100 | retries unknown | unpriced
    return mastra
      ?.getAgent?.('weatherAgent')
      .generate(context.triggerData.city, { modelSettings: { maxOutputTokens: 100 } });
  },
});

export const tell = createTool({
  id: 'tell',
  description: 'Tells the weather.',
  inputSchema: z.object({ city: z.string() }),
  execute: async ({ context, mastra }) => {
    // call: agent | model unknown | provider unknown | cap unknown | retries unknown | unpriced
    return mastra?.getAgent?.('weatherAgent').generate(context.city);
  },
});
