// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { expect, test } from 'vitest';
import type { VolatileMove } from '../../../analyzer/call.js';
import { moveToQuestion } from '../../../rules/move-to-question.js';
import { placeOf } from './sample-call.js';

test('moves a line of its own', () => {
  const text = 'ask({ system: `You help.\nNow: ${now()}\nBe brief.`, prompt: `${question}` })';
  expect(moved(text, '`You help.\nNow: ${now()}\nBe brief.`', '`${question}`', 'template')).toBe(
    'ask({ system: `You help.\nBe brief.`, prompt: `${question}\\n\\nNow: ${now()}` })',
  );
});

test('moves a line that an escape ends', () => {
  const text = 'ask({ system: `Now: ${now()}\\nYou help.`, prompt: question })';
  expect(moved(text, '`Now: ${now()}\\nYou help.`', 'question', 'string')).toBe(
    'ask({ system: `You help.`, prompt: `${question}\\n\\nNow: ${now()}` })',
  );
});

test('moves one sentence of a line', () => {
  const text = "ask({ system: `You help. It is ${now()}. Be brief.`, prompt: 'Say `hi`' })";
  expect(moved(text, '`You help. It is ${now()}. Be brief.`', "'Say `hi`'", 'quoted')).toBe(
    'ask({ system: `You help. Be brief.`, prompt: `Say \\`hi\\`\\n\\nIt is ${now()}.` })',
  );
});

test('moves the last line', () => {
  const text = 'ask({ system: `You help.\r\n  It is ${now()}`, prompt: `${question}` })';
  expect(moved(text, '`You help.\r\n  It is ${now()}`', '`${question}`', 'template')).toBe(
    'ask({ system: `You help.`, prompt: `${question}\\n\\nIt is ${now()}` })',
  );
});

test('spells a shorthand property out', () => {
  const text = 'ask({ prompt, system: `It is ${now()}. Help.` })';
  expect(moved(text, '`It is ${now()}. Help.`', 'prompt', 'string')).toBe(
    'ask({ prompt: `${prompt}\\n\\nIt is ${now()}.`, system: `Help.` })',
  );
});

test.each([
  ['the system prompt would say nothing any more', 'ask({ system: `It is ${now()}.`, prompt: `${question}` })'],
  ['another value shares the sentence', 'ask({ system: `Help. ${name}, it is ${now()}.`, prompt: `${question}` })'],
])('gives up when %s', (_, text) => {
  const from = /system: (`.*`), prompt/.exec(text)?.[1] ?? '';
  expect(moved(text, from, '`${question}`', 'template')).toBeUndefined();
});

function moved(text: string, from: string, into: string, intoIs: VolatileMove['intoIs']): string | undefined {
  const move = { from: placeOf(text, from), hole: placeOf(text, '${now()}'), into: placeOf(text, into), intoIs };
  const edits = moveToQuestion(move, text);
  return edits
    ?.toSorted((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.newText + result.slice(edit.end), text);
}
