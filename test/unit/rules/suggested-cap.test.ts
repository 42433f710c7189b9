import { expect, test } from 'vitest';
import { analyzeFiles } from '../analyzer/world.js';
import { findingsIn } from './sample-call.js';

/** The caps that are suggested for a request with these options. */
function suggested(options: string): readonly string[] {
  const text = `import OpenAI from 'openai';\nnew OpenAI().responses.create({ input: question, ${options} });\n`;
  const { calls } = analyzeFiles({ '/app/chat.ts': text });
  return findingsIn(text, calls)
    .filter(({ ruleId }) => ruleId === 'require-max-tokens')
    .flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

test.each([
  ["model: 'gpt-4o'", 1024],
  ["model: 'gpt-5-mini'", 25000],
  ["model: process.env.MODEL ?? 'o3'", 25000],
  ["model: 'gpt-5.1', reasoning: { effort: 'none' }", 1024],
  ["model: 'gpt-5-mini', reasoning: { effort: how }", 25000],
  ['model', 1024],
])('%s: the cap leaves room for the thinking of the model, which counts as output', (options, cap) => {
  expect(suggested(options)).toEqual([`Add max_output_tokens: ${cap}`]);
});
