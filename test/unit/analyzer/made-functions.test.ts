import { describe, expect, test } from 'vitest';
import { analyzeFiles, callsIn, shown } from './world.js';

const HEAD = `import { generateText } from 'ai';\nimport { openai } from '@ai-sdk/openai';\nimport pRetry from 'p-retry';\n`;
const INSTALLED = { '/app/package.json': JSON.stringify({ dependencies: { ai: '6.0.0', 'p-retry': '6.0.0' } }) };

/** The last call of a file: cap, retries, attempts, prompt and how it was recognised. */
function lastOf(text: string, others: Readonly<Record<string, string>> = {}) {
  const call = callsIn(`${HEAD}${text}`, { ...INSTALLED, ...others }).at(-1);
  return {
    callee: call?.callee.text,
    by: call?.recognisedBy,
    model: shown(call?.model),
    cap: shown(call?.outputCap.fact),
    retries: shown(call?.retries.fact),
    attempts: shown(call?.attempts),
    timeout: shown(call?.timeoutMs.fact),
  };
}

const ASK = `ask({ model: openai('gpt-4o'), prompt: 'hi' });`;
const PLAIN = { callee: 'ask', model: 'gpt-4o', cap: 'absent', retries: 'absent (2)', attempts: 'absent (3)' };

describe('a function that a factory returned sends what it is given', () => {
  test.each<[string, string, Record<string, string>]>([
    [
      'as it is',
      `function make(): typeof generateText { return ((options: any) => generateText(options)) as typeof generateText; }`,
      PLAIN,
    ],
    [
      'spread into its own',
      `function make(label: string): typeof generateText { return async (...args) => { const [options, ...rest] = args; return generateText({ ...options, headers: { label } }, ...rest); }; }`,
      { ...PLAIN, timeout: 'absent' },
    ],
    [
      'with a setting of its own',
      `function make(): typeof generateText { return async (options) => generateText({ ...options, maxRetries: 5 }); }`,
      { ...PLAIN, retries: '5', attempts: '6' },
    ],
    [
      'with a setting that the factory was given',
      `function make(maxOutputTokens: number): typeof generateText { return async (options) => generateText({ ...options, maxOutputTokens }); }\nconst ask = make(70);`,
      { ...PLAIN, cap: '70' },
    ],
    [
      'again when it fails',
      `function make(): typeof generateText { return async (options) => pRetry(() => generateText(options), { retries: 1 }); }`,
      { ...PLAIN, attempts: '6' },
    ],
    [
      'under a name for itself',
      `function make(): typeof generateText { return async function send(options: any) { return generateText({ ...options, maxRetries: 5 }); } as typeof generateText; }`,
      { ...PLAIN, retries: '5', attempts: '6' },
    ],
    [
      'with what nobody knows',
      `declare const mine: any;\nfunction make(): typeof generateText { return async (options) => generateText({ ...options, ...mine }); }`,
      { callee: 'ask', cap: 'unknown', retries: 'unknown', attempts: 'unknown' },
    ],
  ])('%s', (_, factory, expected) => {
    const made = factory.includes('const ask =') ? factory : `${factory}\nconst ask = make('x');`;
    expect(lastOf(`${made}\n${ASK}`)).toMatchObject(expected);
  });

  test('in another file, under the name of the SDK’s function', () => {
    const factory = `import { generateText } from 'ai';\nexport function createGenerateText(label: string): typeof generateText { return async (options) => generateText({ ...options, headers: { label } }); }`;
    const use = `import { createGenerateText } from './factory';\nimport { openai } from '@ai-sdk/openai';\nexport async function run() { const generateText = createGenerateText('x'); return generateText({ model: openai('gpt-4o'), prompt: 'hi' }); }\n`;
    const { calls } = analyzeFiles({ ...INSTALLED, '/app/factory.ts': factory, '/app/use.ts': use });
    const found = calls.find(({ file }) => file === '/app/use.ts');
    expect([shown(found?.model), shown(found?.retries.fact), found?.prompt.length]).toEqual([
      'gpt-4o',
      'absent (2)',
      1,
    ]);
  });

  test.each<[string, string]>([
    [
      'returns one that has a name inside it',
      `function make(x: string): typeof sdk { const send = async (options: any) => sdk({ ...options, maxRetries: 5 }); return send as typeof sdk; }`,
    ],
    ['is declared only', `declare function make(x: string): typeof sdk;`],
    [
      'hands it on',
      `declare function queue(run: typeof sdk): typeof sdk;\nfunction make(x: string) { return queue(sdk); }`,
    ],
    [
      'returns one of several',
      `declare const flag: boolean;\nfunction make(x: string): typeof sdk { if (flag) return sdk; return async (options) => sdk({ ...options, maxRetries: 9 }); }`,
    ],
    [
      'was given what sends it',
      `function make(fn: any): typeof sdk { return (async (options: any) => fn({ maxOutputTokens: 9, ...options })) as typeof sdk; }`,
    ],
  ])('is not known where the factory %s', (_, factory) => {
    const run = `async function run() { const generateText = make('x'); return generateText({ model: openai('gpt-4o'), prompt: 'hi' }); }`;
    const found = lastOf(`import { generateText as sdk } from 'ai';\n${factory}\n${run}`);
    expect(found).toMatchObject({
      callee: 'generateText',
      by: 'type',
      cap: 'unknown',
      retries: 'unknown',
      attempts: 'unknown',
    });
  });

  test('but for what it is seen to leave alone', () => {
    const factory = `import { generateText as sdk } from 'ai';\nfunction make(x: string): typeof sdk { return async (options) => { const send = (model: any) => sdk({ ...options, model, maxRetries: 7 }); return send(openai('gpt-4')); }; }`;
    const run = `async function run() { const generateText = make('x'); return generateText({ model: openai('gpt-4o'), prompt: 'hi' }); }`;
    expect(lastOf(`${factory}\n${run}`)).toMatchObject({
      cap: 'absent',
      timeout: 'absent',
      retries: 'unknown',
      attempts: 'unknown',
    });
  });

  test('nor where a member keeps it', () => {
    const held = `class Llm { ask = make('x'); go() { return this.ask({ model: openai('gpt-4o'), prompt: 'hi' }); } }`;
    const factory = `function make(x: string): typeof generateText { return ((o: any) => generateText({ ...o, maxRetries: 9 })) as typeof generateText; }\n`;
    expect(['unknown', '9']).toContain(lastOf(factory + held.replaceAll('ask', 'generateText')).retries);
  });

  test('while what an SDK makes is its own', () => {
    const text = `const generateText2 = generateText.bind(null);\ngenerateText({ model: openai('gpt-4o'), prompt: 'hi' });`;
    expect(lastOf(text)).toMatchObject({ retries: 'absent (2)', cap: 'absent' });
  });
});

describe('a function that a factory returned, and that sends from further inside', () => {
  const HELPERS = `type Options = { tools?: unknown };
function guarded<T>({ options, policy }: { options: T; policy?: string }): T { return onValue({ value: options, policy }); }
function onValue<T>({ value, policy, other }: { value: T; policy?: string; other?: unknown }): T {
  if (policy === 'BLOCK') return other as T;
  if (policy === 'REDACT') return redact(value) as T;
  return value;
}
function redact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => redact(item));
  const next: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value as object)) next[key] = redact(item);
  return next;
}
const common: { telemetry: boolean; label?: string } = { telemetry: true };
`;
  const made = (own: string, around = 'send(model)', helpers = HELPERS) => {
    const factory = `${helpers}
declare const models: any[];
function create({ label }: { label: string }): typeof sdk {
  return async (...args) => {
    const [options, ...rest] = args;
    const send = async (model: any) => {
      const safe = guarded({ options: { ...options, system: 'Be brief.' }, policy: label });
      ${own.includes('sdk(') ? own : `return sdk({ ...safe, ...(label ? { tools: {} } : {}), ...common, ${own} model }, ...rest);`}
    };
    for (const model of models) { try { return await ${around}; } catch {} }
    throw new Error();
  };
}`;
    const run = `async function run() { const generateText = create({ label: 'x' }); return generateText({ model: openai('gpt-4o'), prompt: 'hi' }); }`;
    return lastOf(`import { generateText as sdk } from 'ai';\n${factory}\n${run}`);
  };
  const ALL = {
    callee: 'generateText',
    by: 'type',
    cap: 'absent',
    retries: 'absent (2)',
    attempts: 'absent (3)',
    timeout: 'absent',
  };

  test('sets what is written there, and nothing else', () => {
    expect(made('')).toMatchObject(ALL);
    expect(made('headers: { label },')).toMatchObject(ALL);
    expect(made('maxRetries: 9,')).toMatchObject({ ...ALL, retries: 'unknown', attempts: 'unknown' });
    expect(made('maxOutputTokens: 9,')).toMatchObject({ ...ALL, cap: 'unknown' });
    expect(made('abortSignal: new AbortController().signal,')).toMatchObject({ ...ALL, timeout: 'unknown' });
  });

  test('is repeated as it says', () => {
    expect(made('', 'pRetry(() => send(model), { retries: 1 })')).toMatchObject({ ...ALL, attempts: '6' });
    const retry = `async function again(run: () => any, maxRetries = 1) { return pRetry(run, { retries: maxRetries }); }\n`;
    expect(made('', 'again(() => send(model))', HELPERS + retry)).toMatchObject({ ...ALL, attempts: '6' });
  });

  test.each<[string, string, string?]>([
    ['what nobody knows', '...(models[0] as any),'],
    ['a name that is worked out', `['max' + 'Retries']: 9,`],
    [
      'what a helper adds',
      '',
      HELPERS.replace(
        '  return next;',
        '  next.maxRetries = 5; next.maxOutputTokens = 5; next.abortSignal = 0;\n  return next;',
      ),
    ],
    [
      'what a helper takes from outside',
      '',
      HELPERS.replace('  return next;', '  Object.assign(next, outside);\n  return next;').replace(
        'type Options',
        `declare const outside: any;\ntype Options`,
      ),
    ],
    [
      'what is written later',
      'const all: any = { ...safe, model };\nall.maxRetries = 4; all.maxOutputTokens = 5; all.abortSignal = 0;\nreturn sdk(all);',
    ],
    ['all at once', 'const all: any = { ...safe, model };\nObject.assign(all, models[0]);\nreturn sdk(all);'],
    ['what was made otherwise', 'return sdk({ ...models[1], model });'],
  ])('is not known with %s', (_, own, helpers = HELPERS) => {
    expect(made(own, 'send(model)', helpers)).toMatchObject({
      cap: 'unknown',
      retries: 'unknown',
      attempts: 'unknown',
      timeout: 'unknown',
    });
  });
});
