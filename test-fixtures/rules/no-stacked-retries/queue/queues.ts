import { Queue } from 'bullmq';

export const SUMMARIES = 'summaries';

export const summaries = new Queue<{ text: string }>(SUMMARIES, {
  connection: { host: 'localhost' },
  defaultJobOptions: { attempts: 5, backoff: { type: 'exponential', delay: 1000 } },
});

export const titles = new Queue('titles');
export const tags = new Queue('tags');
export const drafts = new Queue('drafts', { defaultJobOptions: { attempts: 1 } });
