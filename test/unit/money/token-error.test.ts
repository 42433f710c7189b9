import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { tokenErrors } from '../../../scripts/token-error.js';

const FIXTURES = fileURLToPath(new URL('../../../test-fixtures/rules/max-prompt-tokens', import.meta.url));

it('says of each encoding how far we are from others, over the prompts of a folder', async () => {
  const [head, , ...rows] = (await tokenErrors([FIXTURES], undefined)).split('\n');
  expect(head).toMatch(/^\| family \| counted by \| texts \| tokens \| ours \| error /);
  const cells = rows.map((row) => row.split(' | '));
  expect(cells.map(([family = '', countedBy]) => `${family.slice(2)} by ${countedBy}`)).toEqual([
    'o200k_base, prompts by tiktoken',
    'o200k_base, tools and schemas by tiktoken',
    'o200k_base, prompts by gpt-tokenizer',
    'o200k_base, tools and schemas by gpt-tokenizer',
    'cl100k_base, prompts by tiktoken',
    'cl100k_base, tools and schemas by tiktoken',
    'cl100k_base, prompts by gpt-tokenizer',
    'cl100k_base, tools and schemas by gpt-tokenizer',
  ]);
  expect(Number(cells[0]?.[2])).toBeGreaterThan(0);
  for (const [, , , theirs, ours, error] of cells) expect([ours, error]).toEqual([theirs, '0.0 %']);
}, 60_000);
