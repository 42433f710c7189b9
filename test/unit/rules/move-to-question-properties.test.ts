// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is generated is source code
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { VolatileMove } from '../../../analyzer/call.js';
import { moveToQuestion } from '../../../rules/move-to-question.js';
import { textsAfter } from '../../fixtures/apply-edits.js';
import { syntaxErrors } from '../../fixtures/kept-style.js';
import { placeOf } from './sample-call.js';

const HOLE = '${now()}';

/** Words as they stand in a template literal. */
const word = fc.constantFrom(
  'Help',
  'kindly',
  'at',
  'noon',
  '\\`code\\`',
  '$5',
  '\\${x}',
  '{a:1}',
  'ä',
  '日本',
  '\\\\d',
  "it's",
  '"so"',
);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const stop = fc.constantFrom('. ', '! ', '? ', '.\n', '\n', '\r\n', '\\n', '\n\n', ': ', ', ');
const sentence = fc.tuple(words, stop).map(([text, end]) => text + end);
const sentences = fc.array(sentence, { maxLength: 4 }).map((list) => list.join(''));
const system = fc
  .tuple(
    sentences,
    fc.option(words, { nil: '' }),
    fc.option(words, { nil: '' }),
    fc.constantFrom('.', '', '!'),
    stop,
    sentences,
  )
  .map(([before, left, right, end, space, after]) => `${before}${left} ${HOLE} ${right}${end}${space}${after}`);

interface Question {
  readonly written: string;
  readonly intoIs: VolatileMove['intoIs'];
}
const question: fc.Arbitrary<Question> = fc.oneof(
  words.map((text) => ({ written: `\`${text} \${name}\``, intoIs: 'template' as const })),
  fc
    .constantFrom("'Say `hi`, ${you}.'", '"it\'s \\"so\\" \\n"', "''")
    .map((written) => ({ written, intoIs: 'quoted' as const })),
  fc.constantFrom('name', 'name + name', '[name].join()').map((written) => ({ written, intoIs: 'string' as const })),
);

/** Both prompts as the code makes them. */
function run(code: string): { readonly system: string; readonly prompt: string } {
  return new Function('ask', 'now', 'name', code)(
    (prompts: unknown) => prompts,
    () => '<<now>>',
    'Eve',
  );
}

test('what is moved goes behind the question, and no word is lost or comes twice', () => {
  let moves = 0;
  fc.assert(
    fc.property(system, question, (text, { written, intoIs }) => {
      const code = `return ask({ system: \`${text}\`, prompt: ${written} });`;
      const from = placeOf(code, `\`${text}\``);
      const into = { ...from, start: code.length - ' });'.length - written.length, end: code.length - ' });'.length };
      const edits = moveToQuestion({ from, hole: placeOf(code, HOLE), into, intoIs }, code);
      if (edits === undefined) return;
      moves++;
      const after = textsAfter(edits, () => code).get(from.file) ?? '';
      expect(syntaxErrors(from.file, after)).toEqual([]);
      const [old, fresh] = [run(code), run(after)];
      expect(fresh.prompt.startsWith(old.prompt)).toBe(true);
      expect(fresh.system).not.toContain('<<now>>');
      expect(fresh.prompt).toContain('<<now>>');
      expect(wordsOf(fresh)).toEqual(wordsOf(old));
    }),
    { numRuns: 2000 },
  );
  // About one input in four can be moved; far fewer would mean that the property looks at nothing.
  expect(moves).toBeGreaterThan(200);
});

function wordsOf(prompts: { readonly system: string; readonly prompt: string }): readonly string[] {
  return `${prompts.system} ${prompts.prompt}`.split(/\s+/).filter(Boolean).sort();
}
