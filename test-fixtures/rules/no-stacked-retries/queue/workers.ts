import { type Job, Worker } from 'bullmq';
import OpenAI from 'openai';
import { SUMMARIES, titles } from './queues.js';

const client = new OpenAI();
const once = new OpenAI({ maxRetries: 0 });

export const summariser = new Worker(
  SUMMARIES,
  async (job) => {
    const { output_text } = await client.responses.create({
//                                ^^^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 3 by the SDK x 5 by the queue `summaries` = up to 15 requests
      model: 'gpt-5-mini',
      input: job.data.text,
      max_output_tokens: 300,
    });
    return output_text;
  },
  { concurrency: 5 },
);

export const addTitle = (text: string) => titles.add('title', { text }, { attempts: 3 });

async function title(job: Job) {
  return once.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 50 }, { maxRetries: 1 });
//       ^^^^^^^^^^^^^^^^^^^^^ no-stacked-retries: 2 by the SDK x 3 by the queue `titles` = up to 6 requests
}

export const titler = new Worker('titles', title);

// ok: no-stacked-retries -- its jobs are tried once
export const tagger = new Worker('tags', (job) =>
  client.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 20 }));

// ok: no-stacked-retries -- the queue says that its jobs are tried once
export const drafter = new Worker('drafts', (job) =>
  client.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 900 }));

// ok: no-stacked-retries -- the queue is the only layer
export const second = new Worker(SUMMARIES, (job) =>
  once.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 300 }));

// ok: no-stacked-retries -- nothing fills this queue
export const other = new Worker('letters', (job) =>
  client.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 300 }));

// ok: no-stacked-retries -- which queue it is, nobody knows
export const named = new Worker(process.env.QUEUE ?? '', (job) =>
  client.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 300 }));

// ok: no-stacked-retries -- the queue never learns of a failure
export const quiet = new Worker(SUMMARIES, async (job) => {
  try {
    await client.responses.create({ model: 'gpt-5-mini', input: job.data.text, max_output_tokens: 300 });
  } catch (error) {
    console.error(error);
  }
});
