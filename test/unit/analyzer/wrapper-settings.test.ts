import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { analyzeFiles, CLIENT, callIn, shown } from './world.js';
import { onlyWrapped, wrapped, wrappedFacts } from './wrapped-calls.js';

const CREATE = `client.responses.create`;

describe('what is taken out of what a factory made has the settings of the factory', () => {
  const made = (text: string) =>
    `async function createLlm({ cap = 100 }: any) { function ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap }); }\n  return { ask, inner: { ask }, talk: (input: string) => ask(input) }; }\n${text}`;
  test.each<[string, string]>([
    ['by its name', `const { ask } = await createLlm({ cap: 300 });\nask('hi');`],
    ['under another name', `const { ask: q } = await createLlm({ cap: 300 });\nq('hi');`],
    ['out of an object inside', `const { inner: { ask } } = await createLlm({ cap: 300 });\nask('hi');`],
    ['as an object inside', `const { inner } = await createLlm({ cap: 300 });\ninner.ask('hi');`],
    ['behind a dot', `const ask = (await createLlm({ cap: 300 })).ask;\nask('hi');`],
  ])('%s', (_, text) => {
    const call = wrapped(CLIENT + made(text)).at(-1);
    expect(shown(call?.outputCap.fact)).toBe('300');
  });

  test('out of a list', () => {
    const text = `function useLlm(cap = 100) { const ask = (input: string) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap }); return [ask, cap] as const; }\nconst [ask] = useLlm(300);\nask('hi');`;
    expect(wrappedFacts(onlyWrapped(CLIENT + text))).toBe('ask: gpt-4o, 300, user: hi');
  });

  test('out of an object of a class', () => {
    const text = `class Llm { constructor(private cap: number) {} ask = (input: string) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: this.cap }); }\nconst { ask } = new Llm(300);\nask('hi');`;
    expect(wrappedFacts(onlyWrapped(CLIENT + text))).toBe('ask: gpt-4o, 300, user: hi');
  });

  test.each<[string, string]>([
    [
      'is not known where two factories may have made it',
      `let { ask } = await createLlm({ cap: 300 });\nif (Math.random() > 0.5) ({ ask } = await createLlm({ cap: 5 }));\nask('hi');`,
    ],
    [
      'is not known of what a class holds',
      `class Holder { cap = 7; llm = new Holding(); }\nclass Holding { cap: number = Math.random(); ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: this.cap }); } }\nconst { llm } = new Holder();\nllm.ask('hi');`,
    ],
  ])('but %s', (_, text) => {
    const call = wrapped(CLIENT + made(text)).at(-1);
    expect(shown(call?.outputCap.fact)).toBe('unknown');
  });
});

describe('settings are written where the caller can write them', () => {
  const place = (call: LlmCall, text: string) => {
    const at = call.outputCap.insert?.object.at;
    return at && `${text.slice(at.start, at.end)} ${call.outputCap.insert?.path.join('.')}`;
  };
  test.each<[string, string, string | undefined]>([
    [
      'in the options that are spread',
      `const ask = (options: any) => ${CREATE}({ model: 'gpt-4o', ...options });\nask({ input: 'hi' });`,
      `{ input: 'hi' } max_output_tokens`,
    ],
    [
      'under the name of the wrapper',
      `const ask = (input: string, { cap }: { cap?: number }) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap });\nask('hi', {});`,
      '{} cap',
    ],
    [
      'in options that are left out',
      `const ask = (input: string, options?: any) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: options?.cap });\nask('hi');`,
      ' cap',
    ],
    [
      'in options that are left out behind something else',
      `const ask = (input: string, model = 'gpt-4o', options?: any) => ${CREATE}({ model, input, max_output_tokens: options?.cap });\nask('hi');`,
      ' cap',
    ],
    [
      'as an argument',
      `const ask = (input: string, cap?: number) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap });\nask('hi');`,
      ' ',
    ],
    [
      'nowhere, where it may be spread',
      `const ask = (input: string, cap?: number) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: cap });\ndeclare const all: [string];\nask(...all);`,
      undefined,
    ],
    [
      'nowhere, where the wrapper takes none',
      `const ask = (input: string) => ${CREATE}({ model: 'gpt-4o', input });\nask('hi');`,
      undefined,
    ],
    [
      'nowhere, where the wrapper decides',
      `const ask = (input: string) => ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: 5 });\nask('hi');`,
      undefined,
    ],
  ])('%s', (_, code, expected) => {
    const text = CLIENT + code;
    expect(place(onlyWrapped(text), text)).toBe(expected);
  });
});

describe('what is changed on the way is not known', () => {
  test.each<[string, string]>([
    ['inside a member', `const s: any = { req: { input: 'hi' } };\ns.req.max_output_tokens = 8;\n${CREATE}(s.req);`],
    [
      'through a member',
      `const c = { llm: { cap: 10 } };\nc.llm.cap = 999;\n${CREATE}({ model: 'gpt-4o', input: 'hi', max_output_tokens: c.llm.cap });`,
    ],
    [
      'with all fields of a class',
      `class Llm { cap = 10; constructor(o: any) { Object.assign(this, o); } ask(input: string) { return ${CREATE}({ model: 'gpt-4o', input, max_output_tokens: this.cap }); } }`,
    ],
    [
      'by a function of one’s own that made what is called',
      `import { generateText } from 'ai';\nfunction limited(fn: typeof generateText): typeof generateText { return ((a: any) => fn({ maxOutputTokens: 9, ...a })) as typeof generateText; }\nconst text = limited(generateText);\ntext({ model: 'openai/gpt-4o', prompt: 'hi' });`,
    ],
  ])('%s', (_, code) => {
    expect(shown(callIn(CLIENT + code).outputCap.fact)).toBe('unknown');
  });

  test('in the file that imports it', () => {
    const files = { '/app/settings.ts': `export const settings: any = { model: 'gpt-4o', max_output_tokens: 10 };` };
    const text = `${CLIENT}import { settings } from './settings';\nsettings.max_output_tokens = 55;\n${CREATE}({ ...settings, input: 'hi' });`;
    const [call] = analyzeFiles({ ...files, '/app/use.ts': text }, ['/app/use.ts']).calls;
    expect(shown(call?.outputCap.fact)).toBe('10 or 55');
  });
});
