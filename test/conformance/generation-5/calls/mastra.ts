import { Mastra } from '@mastra/core';
import { Agent } from '@mastra/core/agent';
import { ModelRouterEmbeddingModel } from '@mastra/core/llm';
import { createTool } from '@mastra/core/tools';
import { createStep, createWorkflow } from '@mastra/core/workflows';
import { embedMany } from 'ai';
import { z } from 'zod';

const lookUp = createTool({
  id: 'look-up',
  description: 'Looks an order up.',
  inputSchema: z.object({ id: z.string() }),
  execute: async () => ({ state: 'shipped' }),
});

const support = new Agent({
  id: 'support',
  name: 'Support',
  instructions: 'You support customers.',
  model: 'openai/gpt-5-mini',
  tools: { lookUp },
  maxRetries: 2,
});

const editor = new Agent({
  id: 'editor',
  name: 'Editor',
  instructions: 'You edit texts.',
  model: 'anthropic/claude-sonnet-4-5',
  defaultOptions: { maxSteps: 3, modelSettings: { maxOutputTokens: 1200 } },
});

export const mastra = new Mastra({ agents: { support, editor } });

export async function help(question: string) {
  // call: agent | model gpt-5-mini | provider openai | cap 700 | retries 2 | timeout 20000 | steps default 5 | system "You support customers." | user "{question}" | priced
  const { text } = await support.generate(question, {
    modelSettings: { maxOutputTokens: 700, timeout: { totalMs: 20_000 } },
  });
  return text;
}

export async function edit(draft: string) {
  // call: agent | model claude-sonnet-4-5 | provider anthropic | cap 1200 | retries default 0 | timeout absent | steps 3 | system "You edit texts." | priced
  const stream = await mastra.getAgent('editor').stream(draft);
  return stream.text;
}

export async function longer(question: string) {
  const agent = mastra.getAgent('support');
  // call: agent | model gpt-5-mini | provider openai | cap absent | retries 2 | steps 8 | priced
  const { text } = await agent.generate([{ role: 'user', content: question }], { maxSteps: 8 });
  return text;
}

export async function routed(task: string) {
  // call: agent | model gpt-5-mini | provider openai | cap 400 | retries 2 | steps unknown | priced
  return support.network(task, { maxSteps: 5, modelSettings: { maxOutputTokens: 400 } });
}

export async function stopping(question: string) {
  // call: agent | model gpt-5-mini | provider openai | cap absent | retries 2 | steps unknown | priced
  const { text } = await support.generate(question, {
    stopWhen: ({ steps }: { steps: unknown[] }) => steps.length >= 4,
  });
  return text;
}

export async function vectors(texts: string[]) {
  // call: embedding | model text-embedding-3-small | provider openai | retries default 2
  return embedMany({ model: new ModelRouterEmbeddingModel('openai/text-embedding-3-small'), values: texts });
}

const plan = createStep({
  id: 'plan',
  inputSchema: z.object({ city: z.string() }),
  outputSchema: z.object({ activities: z.string() }),
  execute: async ({ inputData, mastra }) => {
    const agent = mastra?.getAgent('planner');
    if (!agent) throw new Error('There is no such agent');
    // call: agent | sdk @mastra/core | model unknown | provider unknown | cap unknown | retries unknown | steps 2 | user "What is on in {inputData.city}?" | unpriced
    const response = await agent.stream([{ role: 'user', content: `What is on in ${inputData.city}?` }], {
      maxSteps: 2,
    });
    return { activities: await response.text };
  },
});

export const outing = createWorkflow({
  id: 'outing',
  inputSchema: z.object({ city: z.string() }),
  outputSchema: z.object({ summary: z.string() }),
})
  .then(plan)
  .map(async ({ inputData, mastra }) => {
    // call: agent | model unknown | provider unknown | cap unknown | retries unknown | unpriced
    const { text } = await mastra.getAgentById('editor').generate(inputData.activities);
    return { summary: text };
  })
  .commit();

export const askEditor = createTool({
  id: 'ask-editor',
  description: 'Asks the editor.',
  inputSchema: z.object({ draft: z.string() }),
  execute: async ({ draft }, context) => {
    // call: agent | model unknown | provider unknown | cap unknown | retries unknown | unpriced
    const answer = await context.mastra?.getAgent('editor').generate(draft);
    return { text: answer?.text };
  },
});
