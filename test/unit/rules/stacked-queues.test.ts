import { expect, test } from 'vitest';
import { openProject } from '../../../analyzer/project.js';
import { emptyConfig } from '../../../rules/config.js';
import { lint } from '../../../rules/lint.js';
import { settingsFrom } from '../../../rules/settings.js';
import { mapHost } from './map-host.js';

const WORKER = `import { Worker } from 'bullmq';
import { summarise } from './llm.js';
new Worker('summaries', async (job) => summarise(job.data.text));
`;
const LLM = `import OpenAI from 'openai';
const client = new OpenAI();
export const summarise = (input: string) =>
  client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 300 });
`;
const QUEUE = `import { Queue } from 'bullmq';
export const summaries = new Queue('summaries');
export const add = (text: string) => summaries.add('summarise', { text }, { attempts: 5 });
`;

test('a request, its worker and what fills the queue stand in three files: each of them is shown', () => {
  const files = { '/app/worker.ts': WORKER, '/app/llm.ts': LLM, '/app/queue.ts': QUEUE };
  const textOf = (file: string) => (files as Record<string, string>)[file] ?? '';
  const analysis = openProject(mapHost(files)).analyze(Object.keys(files));
  const stacked = lint(analysis, settingsFrom(emptyConfig), textOf).filter(
    ({ ruleId }) => ruleId === 'no-stacked-retries',
  );
  expect(stacked.map(({ at, message }) => `${at.file}: ${message}`)).toEqual([
    expect.stringMatching(
      /^\/app\/\w+\.ts: Retries are stacked: 3 by the SDK x 5 by the queue `summaries` = up to 15 requests, /,
    ),
  ]);
  const shown = stacked[0]?.related?.map(
    ({ at, message }) => `${textOf(at.file).slice(at.start, at.end)} -- ${message}`,
  );
  expect(shown).toContain('Worker -- the queue `summaries`: up to 5 times.');
  expect(shown).toContain('5 -- Its attempts are set here.');
});

test('the command line sees what nothing imports: the settings of a project', () => {
  const files = {
    '/app/trigger.config.ts': `import { defineConfig } from '@trigger.dev/sdk';\nexport default defineConfig({ project: 'p', retries: { default: { maxAttempts: 4 } } });\n`,
    '/app/tasks.ts': `import OpenAI from 'openai';\nimport { task } from '@trigger.dev/sdk';\nconst client = new OpenAI();\nexport const t = task({ id: 't', run: async (input: string) => client.responses.create({ model: 'gpt-5-mini', input, max_output_tokens: 9 }) });\n`,
  };
  const messagesOf = (asked: readonly string[]) =>
    lint(
      openProject(mapHost(files)).analyze(asked),
      settingsFrom(emptyConfig),
      (file) => files[file as '/app/tasks.ts'],
    )
      .filter(({ ruleId }) => ruleId === 'no-stacked-retries')
      .map(({ message }) => message);
  expect(messagesOf(Object.keys(files))).toEqual([expect.stringContaining('3 by the SDK x 4 by the Trigger.dev task')]);
  expect(messagesOf(['/app/tasks.ts'])).toEqual([]);
});
