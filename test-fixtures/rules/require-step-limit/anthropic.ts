import Anthropic from '@anthropic-ai/sdk';
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod';
import { query } from '@anthropic-ai/claude-agent-sdk';
import { z } from 'zod';

const client = new Anthropic();
const search = betaZodTool({
  name: 'search',
  description: 'Searches the wiki.',
  inputSchema: z.object({ words: z.string() }),
  run: async ({ words }) => `Nothing about ${words}`,
});

export const research = (question: string) =>
  client.beta.messages.toolRunner({
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-step-limit: Nothing limits how often
    model: 'claude-haiku-4-5',
    max_tokens: 2000,
    tools: [search],
    messages: [{ role: 'user', content: question }],
  });

export const researchLong = (question: string) =>
  client.beta.messages.toolRunner({
    model: 'claude-haiku-4-5',
    max_tokens: 2000,
    max_iterations: 80, // the wiki is large
//                  ^^ require-step-limit: may ask the model 80 times
    tools: [search],
    messages: [{ role: 'user', content: question }],
  });

export const researchBriefly = (question: string) =>
  client.beta.messages.toolRunner({
    model: 'claude-haiku-4-5',
    max_tokens: 2000,
    max_iterations: 4,
    tools: [search],
    messages: [{ role: 'user', content: question }],
  });

export async function review(folder: string) {
  for await (const message of query({ prompt: 'Review the changes on this branch.', options: { cwd: folder } })) console.log(message.type);
//                            ^^^^^ require-step-limit: Nothing limits how often
}

export async function reviewBriefly(folder: string) {
  for await (const message of query({ prompt: 'Review the changes.', options: { cwd: folder, maxTurns: 8 } })) console.log(message.type);
}

export async function bare(task: string) {
  for await (const message of query({ prompt: task })) console.log(message.type);
//                            ^^^^^ require-step-limit: Nothing limits how often
}
