import { expect, test } from 'vitest';
import { CLIENT, callIn } from './world.js';

const ASK = `client.responses.create({ model: 'gpt-4o', input: 'hi' })`;

test.each<[string, string, string]>([
  ['of a variable', `const a = await ${ASK};\nconsole.log(a.output_text, a.usage?.total_tokens);`, 'read'],
  ['taken out', `const { usage, output_text } = await ${ASK};`, 'read'],
  ['at once', `console.log((await ${ASK}).usage);`, 'read'],
  [
    'of a chunk',
    `for await (const chunk of await ${ASK.replace(`'hi'`, `'hi', stream: true`)}) console.log(chunk.usage);`,
    'read',
  ],
  [
    'by a callback of the call',
    `import { streamText } from 'ai';\nstreamText({ model: 'openai/gpt-4o', prompt: 'hi', onFinish: ({ usage }) => console.log(usage) });`,
    'read',
  ],
  ['returned', `export const ask = () => ${ASK};`, 'passed on'],
  [
    'handed to a function',
    `declare const log: (a: any) => void;\nconst a = await ${ASK};\nlog(a);\nconsole.log(a.output_text);`,
    'passed on',
  ],
  ['kept with the rest', `const { output_text, ...rest } = await ${ASK};`, 'passed on'],
  ['in an object', `const a = await ${ASK};\nexport const all = { a };`, 'passed on'],
  ['through a promise', `${ASK}.then((a) => console.log(a));`, 'passed on'],
  ['only the text', `const a = await ${ASK};\nconsole.log(a.output_text);`, 'never'],
  ['only the text, at once', `export const text = (await ${ASK}).output_text;`, 'never'],
  ['only some members', `const { output_text } = await ${ASK};\nexport const text = output_text;`, 'never'],
  ['nothing at all', `await ${ASK};`, 'never'],
  ['only the text of chunks', `for await (const chunk of await ${ASK}) process.stdout.write(chunk.delta);`, 'never'],
  ['a tracing library', `import 'langfuse';\nconst a = await ${ASK};\nconsole.log(a.output_text);`, 'traced'],
])('%s', (_, code, expected) => {
  const imports = code.startsWith('import { streamText') ? code : CLIENT + code;
  expect(callIn(imports).resultUsage).toBe(expected);
});
