import { WorkflowAgent } from '@ai-sdk/workflow';
import { isStepCount } from 'ai';
import { z } from 'zod';

const tools = {
  book: {
    description: 'Books a table.',
    inputSchema: z.object({ people: z.number() }),
    execute: async ({ people }: { people: number }) => `a table for ${people}`,
  },
};

const host = new WorkflowAgent({
  model: 'anthropic/claude-sonnet-4.5',
  instructions: 'You book tables.',
  tools,
  maxRetries: 1,
});

export async function open(wish: string) {
  // call: agent | model anthropic/claude-sonnet-4.5 | provider vercel | cap absent | retries 1 | timeout absent | steps absent | system "You book tables." | user "{wish}" | priced
  const { messages } = await host.stream({ prompt: wish });
  return messages;
}

export async function bounded(wish: string) {
  // call: agent | model anthropic/claude-sonnet-4.5 | provider vercel | cap 500 | retries 1 | timeout 60000 | steps 8 | priced
  const { messages } = await host.stream({
    messages: [{ role: 'user', content: wish }],
    stopWhen: isStepCount(8),
    maxOutputTokens: 500,
    timeout: 60_000,
  });
  return messages;
}

export async function careful(wish: string) {
  const agent = new WorkflowAgent({ model: 'openai/gpt-5-mini', tools, maxOutputTokens: 300 });
  // call: agent | model openai/gpt-5-mini | provider vercel | cap 200 | retries default 2 | steps absent | priced
  return agent.stream({ prompt: wish, maxOutputTokens: 200 });
}
