import { expect } from 'vitest';
import type { Analysis } from '../../../analyzer/call.js';
import { analyzeFiles, callIn } from './world.js';

/** A file that is analysed whatever stands beside it. */
export const GOOD = `import OpenAI from 'openai';
const client = new OpenAI({ maxRetries: 8 });
export const ask = (question: string) =>
  client.responses.create({ model: 'gpt-4o', input: question, max_output_tokens: 300 });
`;
export const GOOD_CALL = callIn(GOOD, {}, '/app/good.ts');

/** The analysis of a bad file between two good ones, which must keep their result. */
export function besideGood(text: string, file = '/app/bad.ts'): Analysis {
  const files = { '/app/good.ts': GOOD, [file]: text, '/app/z.ts': GOOD };
  const analysis = analyzeFiles(files, Object.keys(files));
  const callsOf = (path: string) => analysis.calls.filter((call) => call.file === path);
  expect(callsOf('/app/good.ts')).toEqual([GOOD_CALL]);
  expect(callsOf('/app/z.ts')).toHaveLength(1);
  return { ...analysis, calls: callsOf(file) };
}
