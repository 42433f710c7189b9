import tsParser from '@typescript-eslint/parser';
import { type Rule, RuleTester } from 'eslint';
import { describe, it } from 'vitest';
import { createEngine } from '../../rules/engine.js';
import { createPlugin } from '../../rules/eslint.js';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

const plugin = createPlugin(createEngine);
const tester = new RuleTester({ languageOptions: { parser: tsParser } });
const openai = `import OpenAI from 'openai';\nconst client = new OpenAI();\n`;
const store = `import type { VectorStore } from '@langchain/core/vectorstores';\nimport OpenAI from 'openai';\ndeclare const store: VectorStore;\n`;

tester.run('require-max-tokens', ruleOf('require-max-tokens'), {
  valid: [`${openai}await client.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: 5 });`],
  invalid: [
    {
      code: `${openai}await client.responses.create({ model: 'gpt-4o', input: 'hi' });`,
      options: [{ suggestedCap: 77 }],
      errors: [
        {
          message: /^No `max_output_tokens`/,
          line: 3,
          column: 7,
          endColumn: 30,
          suggestions: [
            {
              desc: 'Add max_output_tokens: 77',
              output: `${openai}await client.responses.create({ model: 'gpt-4o', input: 'hi', max_output_tokens: 77 });`,
            },
          ],
        },
      ],
    },
  ],
});

const retried = (count: number) => `import OpenAI from 'openai';
const client = new OpenAI({ maxRetries: ${count} });
await client.responses.create({ model: 'gpt-4o', input: 'hi' });
await client.responses.create({ model: 'gpt-4o', input: 'ho' });`;

tester.run('no-excessive-retries', ruleOf('no-excessive-retries'), {
  valid: [{ code: retried(8), options: [{ max: 8 }] }, retried(2)],
  invalid: [
    {
      code: retried(8),
      errors: [
        {
          ...{ message: /up to 9 times/, line: 2, column: 41, endColumn: 42 },
          suggestions: [{ desc: 'Set maxRetries to 2', output: retried(2) }],
        },
      ],
    },
    {
      code: retried(1),
      options: [{ max: 0 }],
      errors: [{ message: /up to 2 times/, suggestions: [{ desc: 'Set maxRetries to 0', output: retried(0) }] }],
    },
  ],
});

tester.run('max-retrieval-k', ruleOf('max-retrieval-k'), {
  valid: [{ code: `${store}await store.similaritySearch('q', 20);`, options: [{ max: 20 }] }],
  invalid: [
    {
      code: `${store}await store.similaritySearch('q', 20);`,
      options: [{ max: 3 }],
      errors: [
        {
          message: /return 20 chunks/,
          suggestions: [{ desc: 'Ask for 3 chunks', output: `${store}await store.similaritySearch('q', 3);` }],
        },
      ],
    },
  ],
});

const dated = `${openai}export const ask = (input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: \`It is \${new Date().toDateString()}. You help.\`, input });`;

tester.run('no-volatile-system-prompt', ruleOf('no-volatile-system-prompt'), {
  valid: [dated],
  invalid: [
    {
      code: dated,
      options: [{ includeDates: true }],
      errors: [
        {
          message: /every day/,
          line: 4,
          suggestions: [
            {
              desc: 'Move into the last user message',
              output: `${openai}export const ask = (input: string) =>
  client.responses.create({ model: 'gpt-4o', instructions: \`You help.\`, input: \`\${input}\\n\\nIt is \${new Date().toDateString()}.\` });`,
            },
          ],
        },
      ],
    },
  ],
});

function ruleOf(id: string): Rule.RuleModule {
  return plugin.rules?.[id] as Rule.RuleModule;
}
