import { describe, expect, test } from 'vitest';
import { analyzeFiles, CLIENT, type Files, shown } from './world.js';

const SEND = `await client.responses.create({ model: 'gpt-4o', input: 'hi' }, { maxRetries: 0 })`;
const WORKER = `import { Worker } from 'bullmq';\n${CLIENT}new Worker('answers', async (job) => { ${SEND}; });\n`;
const QUEUE = `import { Queue } from 'bullmq';\nconst queue = new Queue('answers');\n`;
/** How often a request is sent in all; the SDK does not repeat it. */
const attempts = (worker: string, others: Files = {}, file = '/app/worker.ts') => {
  const calls = analyzeFiles({ ...others, [file]: worker }).calls.filter((call) => call.file === file);
  if (calls.length !== 1) throw new Error(`${calls.length} calls`);
  return shown(calls[0]?.attempts);
};

describe('the jobs of a queue say how often its worker runs', () => {
  test.each<[string, string, string]>([
    ['where they are added', `${QUEUE}queue.add('a', {}, { attempts: 5 });`, '5'],
    [
      'where the queue is made',
      `import { Queue } from 'bullmq';\nexport const queue = new Queue('answers', { defaultJobOptions: { attempts: 4 } });`,
      '4',
    ],
    [
      'where some are added and the queue has a default',
      `import { Queue } from 'bullmq';\nconst queue = new Queue('answers', { defaultJobOptions: { attempts: 4 } });\nqueue.add('a', {});`,
      '4',
    ],
    [
      'where all that are added go before the default',
      `import { Queue } from 'bullmq';\nconst queue = new Queue('answers', { defaultJobOptions: { attempts: 4 } });\nqueue.add('a', {}, { attempts: 1 });`,
      '1',
    ],
    [
      'the highest number of all',
      `${QUEUE}queue.add('a', {}, { attempts: 2 });\nqueue.add('b', {}, { attempts: 3 });`,
      '3',
    ],
    ['in bulk', `${QUEUE}queue.addBulk([{ name: 'a', data: {}, opts: { attempts: 6 } }]);`, '6'],
    [
      'in a flow',
      `import { FlowProducer } from 'bullmq';\nnew FlowProducer().add({ name: 'a', queueName: 'answers', opts: { attempts: 3 } });`,
      '3',
    ],
    [
      'with types of their own',
      `import { Queue } from 'bullmq';\nconst queue = new Queue<{ id: string }>('answers');\nqueue.add('a', { id: '1' }, { attempts: 5 });`,
      '5',
    ],
    [
      'with a constant',
      `import { Queue } from 'bullmq';\nconst NAME = 'answers';\nconst TIMES = 3;\nconst queue = new Queue(NAME);\nqueue.add('a', {}, { attempts: TIMES });`,
      '3',
    ],
    ['by default', `${QUEUE}queue.add('a', {});`, '1'],
    ['with a number from outside', `${QUEUE}queue.add('a', {}, { attempts: Number(process.env.TIMES) });`, 'unknown'],
    ['of another queue', `import { Queue } from 'bullmq';\nnew Queue('other').add('a', {}, { attempts: 5 });`, '1'],
    [
      'of a queue without a known name',
      `import { Queue } from 'bullmq';\nnew Queue(process.env.NAME!).add('a', {}, { attempts: 5 });`,
      '1',
    ],
    ['of another library', `import { Queue } from 'queues';\nnew Queue('answers').add('a', {}, { attempts: 5 });`, '1'],
  ])('%s', (_, queue, expected) => {
    const others = { '/app/queue.ts': queue };
    expect(attempts(WORKER, others)).toBe(expected);
  });

  test('through a queue that another file imports', () => {
    const others = {
      '/app/queue.ts': `import { Queue } from 'bullmq';\nexport const queue = new Queue('answers');`,
      '/app/route.ts': `import { queue } from './queue.js';\nexport const post = () => queue.add('a', {}, { attempts: 5 });`,
    };
    expect(attempts(WORKER, others)).toBe('5');
  });
});

test('a file that only fills a queue is not looked at any closer', () => {
  const text = `import { Queue } from 'bullmq';\nnew Queue('answers').add('a', {});\nexport const user = (db: any) => db.users.create({ id: 1 });\n`;
  const { analysed } = analyzeFiles({ '/app/route.ts': text, '/app/worker.ts': WORKER });
  expect(analysed).toEqual(['/app/worker.ts']);
});

describe('a processor', () => {
  const queue = { '/app/queue.ts': `${QUEUE}queue.add('a', {}, { attempts: 5 });` };
  test.each<[string, string, string]>([
    ['with a name', `async function run() { ${SEND}; }\nnew Worker('answers', run);`, '5'],
    [
      'that calls what asks',
      `async function ask() { return ${SEND}; }\nnew Worker('answers', async () => { await ask(); });`,
      '5',
    ],
    [
      'of a worker that is kept',
      `export const worker = new Worker('answers', async () => ${SEND}, { concurrency: 5 });`,
      '5',
    ],
    [
      'that a helper registers',
      `function register(name: string, run: () => unknown) { return new Worker(name, run); }\nregister('answers', async () => ${SEND});`,
      '5',
    ],
    ['of another queue', `new Worker('other', async () => ${SEND});`, '1'],
    ['of a queue without a known name', `new Worker(process.env.NAME!, async () => ${SEND});`, '1'],
    [
      'that keeps failures to itself',
      `new Worker('answers', async () => { try { ${SEND}; } catch (error) { console.error(error); } });`,
      '1',
    ],
    [
      'that says what fails',
      `new Worker('answers', async () => { try { ${SEND}; } catch (error) { console.error(error); throw error; } });`,
      '5',
    ],
    [
      'that gives up on a request',
      `new Worker('answers', async () => client.responses.create({ model: 'gpt-4o', input: 'hi' }, { maxRetries: 0 }).catch(() => undefined));`,
      '1',
    ],
    [
      'whose failures are for good',
      `new Worker('answers', async () => { try { ${SEND}; } catch (error) { throw new UnrecoverableError('no answer'); } });`,
      '1',
    ],
    [
      'that is a method',
      `class Answers { worker = new Worker('answers', this.run.bind(this)); private async run() { ${SEND}; } }`,
      '5',
    ],
    [
      'whose helper keeps failures to itself',
      `async function ask() { try { return ${SEND}; } catch { return undefined; } }\nnew Worker('answers', async () => ask());`,
      '1',
    ],
    [
      'that waits for all to be settled',
      `new Worker('answers', async () => Promise.allSettled([client.responses.create({ model: 'gpt-4o', input: 'hi' }, { maxRetries: 0 })]));`,
      '1',
    ],
    [
      'of a worker in a browser',
      `import { Worker } from './threads.js';\nnew Worker('answers', async () => ${SEND});`,
      '1',
    ],
  ])('%s', (_, worker, expected) => {
    const own = worker.includes('import { Worker }') ? '' : `import { Worker } from 'bullmq';\n`;
    expect(attempts(`${own}${CLIENT}${worker}\n`, queue)).toBe(expected);
  });

  test('that is exported for its worker', () => {
    const others = {
      ...queue,
      '/app/start.ts': `import { Worker } from 'bullmq';\nimport { run } from './worker.js';\nnew Worker('answers', run);`,
    };
    expect(attempts(`${CLIENT}export async function run() { ${SEND}; }\n`, others)).toBe('5');
  });

  test('that tells jobs apart may only run those that are tried once', () => {
    const others = { '/app/queue.ts': `${QUEUE}queue.add('a', {}, { attempts: 5 });\nqueue.add('b', {});` };
    const worker = `import { Worker } from 'bullmq';\n${CLIENT}new Worker('answers', async (job) => { if (job.name === 'b') ${SEND}; });\n`;
    expect(attempts(worker, others)).toBe('1 or 5');
  });
});

describe('frameworks for jobs', () => {
  const ASK = `client.responses.create({ model: 'gpt-4o', input: 'hi' }, { maxRetries: 0 })`;
  const CONFIG = '/app/trigger.config.ts';
  const config = (retries: string) =>
    `import { defineConfig } from '@trigger.dev/sdk';\nexport default defineConfig({ project: 'p'${retries} });`;
  const task = (options: string) =>
    `import { task } from '@trigger.dev/sdk';\n${CLIENT}export const t = task({ id: 't', ${options}run: async () => ${ASK} });\n`;

  test.each<[string, string, string, Files?]>([
    [
      'Bull',
      `import Queue from 'bull';\n${CLIENT}const queue = new Queue('answers', { defaultJobOptions: { attempts: 3 } });\nqueue.process(async () => ${ASK});\n`,
      '3',
    ],
    [
      'Bull, with its name and number',
      `import Queue from 'bull';\n${CLIENT}const queue = new Queue('answers');\nqueue.process('a', 5, async () => ${ASK});\nqueue.add('a', {}, { attempts: 3 });\n`,
      '3',
    ],
    [
      'Inngest by default',
      `import { Inngest } from 'inngest';\n${CLIENT}const inngest = new Inngest({ id: 'app' });\ninngest.createFunction({ id: 'f' }, { event: 'e' }, async () => ${ASK});\n`,
      '5',
    ],
    [
      'a step of Inngest',
      `import { Inngest } from 'inngest';\n${CLIENT}const inngest = new Inngest({ id: 'app' });\ninngest.createFunction({ id: 'f', retries: 2, triggers: [{ event: 'e' }] }, async ({ step }) => step.run('ask', () => ${ASK}));\n`,
      '3',
    ],
    [
      'Inngest without retries',
      `import { Inngest } from 'inngest';\n${CLIENT}const inngest = new Inngest({ id: 'app' });\ninngest.createFunction({ id: 'f', retries: 0 }, { event: 'e' }, async () => ${ASK});\n`,
      '1',
    ],
    ['Trigger.dev', task('retry: { maxAttempts: 4 }, '), '4'],
    ['Trigger.dev without a number', task('retry: { factor: 2 }, '), '3', { [CONFIG]: config('') }],
    [
      'Trigger.dev as its project says',
      task(''),
      '6',
      { [CONFIG]: config(', retries: { default: { maxAttempts: 6 } }') },
    ],
    [
      'Trigger.dev where the task goes first',
      task('retry: { maxAttempts: 2 }, '),
      '2',
      { [CONFIG]: config(', retries: { default: { maxAttempts: 6 } }') },
    ],
    ['Trigger.dev where nothing says it', task(''), '1', { [CONFIG]: config('') }],
    ['Trigger.dev without its configuration', task(''), 'unknown'],
    [
      'Trigger.dev with that of another project',
      task(''),
      'unknown',
      { '/other/trigger.config.ts': config(', retries: { default: { maxAttempts: 6 } }') },
    ],
    [
      'a workflow of Cloudflare',
      `import { WorkflowEntrypoint, type WorkflowStep } from 'cloudflare:workers';\n${CLIENT}export class W extends WorkflowEntrypoint { async run(event: unknown, step: WorkflowStep) { return step.do('ask', async () => ${ASK}); } }\n`,
      '6',
    ],
    [
      'a workflow of Cloudflare with a limit',
      `import { WorkflowEntrypoint, type WorkflowStep } from 'cloudflare:workers';\n${CLIENT}export class W extends WorkflowEntrypoint { async run(event: unknown, step: WorkflowStep) { return step.do('ask', { retries: { limit: 1, delay: 5 } }, async () => ${ASK}); } }\n`,
      '2',
    ],
    ['a step', `${CLIENT}export async function ask() { 'use step'; return ${ASK}; }\n`, '4'],
    [
      'a step with a number',
      `${CLIENT}export async function ask() { 'use step'; return ${ASK}; }\nask.maxRetries = 0;\n`,
      '1',
    ],
    [
      'Hatchet',
      `import { HatchetClient } from '@hatchet-dev/typescript-sdk/v1';\n${CLIENT}const hatchet = HatchetClient.init();\nexport const t = hatchet.task({ name: 't', retries: 3, fn: async () => ${ASK} });\n`,
      '4',
    ],
    [
      'Hatchet by default',
      `import { HatchetClient } from '@hatchet-dev/typescript-sdk/v1';\n${CLIENT}const hatchet = HatchetClient.init();\nexport const t = hatchet.task({ name: 't', fn: async () => ${ASK} });\n`,
      '1',
    ],
  ])('%s', (_, text, expected, others = {}) => {
    expect(attempts(text, others, '/app/worker.ts')).toBe(expected);
  });
});
