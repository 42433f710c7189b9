// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { expect, test } from 'vitest';
import { volatilePath } from '../../../rules/volatile-path.js';
import { CLIENT, callIn, type Files } from '../analyzer/world.js';

/** `time.ts: message` for each step of the way into the call of `chat.ts`. */
function wayOf(instructions: string, head: string, others: Files): readonly string[] {
  const call = `client.responses.create({ model: 'gpt-4o', instructions: ${instructions}, input: question })`;
  const text = `${head}\n${CLIENT}export const ask = (question: string) => ${call};\n`;
  const found = callIn(text, others);
  const { volatilePrefix } = found;
  if (typeof volatilePrefix !== 'object') throw new Error(`nothing volatile in:\n${text}`);
  const textOf = (file: string) => ({ ...others, '/app/chat.ts': text })[file] ?? '';
  const steps = volatilePath(volatilePrefix, found, volatilePrefix.entry, textOf);
  return steps.map(({ at, message }) => `${at.file.replace('/app/', '')}: ${message}`);
}

test('each step stands at its own place, the source first', () => {
  const others = {
    '/app/time.ts': 'export class Clock { static now() { return new Date().toISOString(); } }',
    '/app/prompt.ts':
      "import { Clock } from './time.js';\nexport class Prompts { get head() { return `It is ${Clock.now()}.`; } text() { return [this.head, 'Be brief.'].join(' '); } }",
  };
  expect(
    wayOf('prompts.text()', `import { Prompts } from './prompt.js';\nconst prompts = new Prompts();`, others),
  ).toEqual([
    'time.ts: `new Date().toISOString()` is read here.',
    'prompt.ts: `Clock.now()` enters the text here.',
    'prompt.ts: It passes through `this.head` here.',
  ]);
});

test('what the finding underlines is no step', () => {
  expect(wayOf('`It is ${new Date().toISOString()}.`', '', {})).toEqual([]);
});

test('a long way is shown by its ends', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  const hops = names.map((name, index) => `const ${name} = () => ${names[index - 1] ?? 'Date.now'}();`);
  const way = wayOf('`It is ${g()}.`', hops.join('\n'), {});
  expect(way).toHaveLength(6);
  expect(way[0]).toContain('`Date.now()` is read here');
  expect(way.at(-1)).toContain('`f()`');
});
