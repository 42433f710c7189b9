import OpenAI from 'openai';
import { retry, schedules, task } from '@trigger.dev/sdk/v3';

const client = new OpenAI();

export const summarise = task({
  id: 'summarise',
  retry: { maxAttempts: 2 },
  run: async ({ input }: { input: string }) =>
    client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }),
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 2 by the Trigger.dev task = up to 6 requests
});

// ok: no-stacked-retries -- `trigger.config.ts` decides, which nothing imports: the command line has it in sight, this file has not
export const digest = schedules.task({
  id: 'digest',
  cron: '0 6 * * *',
  async run() {
    return client.responses.create({ model: 'gpt-5-mini', input: 'What is new?', max_output_tokens: 300 });
  },
});

export const ask = (input: string) =>
  retry.onThrow(() => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }), { maxAttempts: 5 });
//                    ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 5 by `onThrow` = up to 15 requests

// ok: no-stacked-retries -- the task runs once
export const tag = task({
  id: 'tag',
  retry: { maxAttempts: 1 },
  run: async ({ input }: { input: string }) =>
    client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 }),
});
