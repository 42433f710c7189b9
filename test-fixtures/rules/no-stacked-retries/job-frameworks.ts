import Anthropic from '@anthropic-ai/sdk';
import { HatchetClient } from '@hatchet-dev/typescript-sdk/v1';
import { WorkflowEntrypoint, type WorkflowEvent, type WorkflowStep } from 'cloudflare:workers';

const anthropic = new Anthropic();
const hatchet = HatchetClient.init();

export class Notes extends WorkflowEntrypoint<unknown, { text: string }> {
  async run({ payload }: WorkflowEvent<{ text: string }>, step: WorkflowStep) {
    const content = payload.text;
    await step.do('title', async () =>
      anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 50, messages: [{ role: 'user', content }] }));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 6 by the workflow's step = up to 18 requests
    await step.do('tags', { retries: { limit: 2, delay: '5 seconds' } }, async () =>
      anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 50, messages: [{ role: 'user', content }] }));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 3 by the workflow's step = up to 9 requests

    // ok: no-stacked-retries -- the step is not run again
    await step.do('once', { retries: { limit: 0, delay: 0 } }, async () =>
      anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 50, messages: [{ role: 'user', content }] }));
  }
}

export const summarise = hatchet.task({
  name: 'summarise',
  retries: 3,
  fn: async ({ content }: { content: string }) =>
    anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] }),
//  ^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 4 by the Hatchet task = up to 12 requests
});

// ok: no-stacked-retries -- a task is not run again unless it says so
export const tag = hatchet.task({
  name: 'tag',
  fn: async ({ content }: { content: string }) =>
    anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] }),
});

export async function draft(content: string) {
  'use step';
  return anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
//       ^^^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 4 by the workflow's step = up to 12 requests
}

// ok: no-stacked-retries -- the step is not run again
export async function draftOnce(content: string) {
  'use step';
  return anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 300, messages: [{ role: 'user', content }] });
}
draftOnce.maxRetries = 0;
