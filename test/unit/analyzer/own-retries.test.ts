import { describe, expect, test } from 'vitest';
import { analyzeFiles, CLIENT, callsIn, type Files, shown } from './world.js';

const CALL = `client.responses.create({ model: 'gpt-4o', input: 'hi' })`;
const INSTALLED = { '/app/package.json': JSON.stringify({ dependencies: { 'p-retry': '6.0.0' } }) };
const HEAD = `${CLIENT}import pRetry from 'p-retry';\n`;

/** The attempts of the first request of a file. */
function attempts(text: string, others: Files = {}): string {
  const [first] = callsIn(`${HEAD}${text}`, { ...INSTALLED, ...others });
  return shown(first?.attempts);
}

describe('a helper of one’s own that retries multiplies the attempts', () => {
  test.each<[string, string, string]>([
    ['by handing on to a library', `const withRetry = (run: () => any) => pRetry(run, { retries: 4 });`, '15'],
    ['by calling in a callback', `const withRetry = (run: () => any) => pRetry(() => run(), { retries: 4 });`, '15'],
    [
      'as often as its caller says by default',
      `function withRetry(run: () => any, retries = 1) { return pRetry(run, { retries }); }`,
      '6',
    ],
    [
      'through another helper',
      `const inner = (run: () => any) => pRetry(run, { retries: 4 });\nconst withRetry = (run: () => any) => inner(run);`,
      '15',
    ],
    [
      'in a loop',
      `async function withRetry(run: () => any) { for (let i = 0; i < 5; i++) { try { return await run(); } catch {} } }`,
      '15',
    ],
    [
      'in a loop that counts from one',
      `async function withRetry(run: () => any, max = 4) { for (let i = 1; i <= max; i++) { try { return await run(); } catch (e) { if (i === max) throw e; } } }`,
      '12',
    ],
    [
      'in a loop that counts by itself',
      `async function withRetry(run: () => any) { let i = 0; while (i < 5) { try { return await run(); } catch { i++; } } }`,
      '15',
    ],
    [
      'in a loop that goes on after errors of the program only',
      `class Own extends Error {}\nif (!process.env.KEY) throw new Own();\nasync function withRetry(run: () => any) { for (let i = 0; i < 3; i++) { try { return await run(); } catch (e) { if (!(e instanceof Own)) throw e; } } }`,
      'absent (3)',
    ],
    [
      'in a loop that goes on after errors of the program that stand for others',
      `class Own extends Error {}\nconst failed = (response: any) => { if (!response.ok) throw new Own(); };\nasync function withRetry(run: () => any) { for (let i = 0; i < 3; i++) { try { return await run(); } catch (e) { if (!(e instanceof Own)) throw e; } } }`,
      '9',
    ],
    [
      'in a loop that goes on after some failures',
      `const MAX = 2;\nasync function withRetry(run: () => any) { for (let i = 0; i <= MAX; i++) { try { return await run(); } catch (e) { if (isNetwork(e) && i < MAX) { console.log(i); continue; } throw e; } } }\ndeclare const isNetwork: any;`,
      '9',
    ],
    [
      'through a function of its own',
      `const withRetry = (run: () => any) => { const attempt = async () => run(); return pRetry(() => attempt(), { retries: 4 }); };`,
      '15',
    ],
    [
      'without an end in sight',
      `async function withRetry(run: () => any) { while (true) { try { return await run(); } catch {} } }`,
      'unknown',
    ],
    [
      'as often as its options say',
      `declare const times: number;\nasync function withRetry(run: () => any) { for (let i = 0; i < times; i++) { try { return await run(); } catch {} } }`,
      'unknown',
    ],
    [
      'and once more at the end',
      `async function withRetry(run: () => any) { for (let i = 0; i < 2; i++) { try { return await run(); } catch {} } return run(); }`,
      'unknown',
    ],
    [
      'by calling itself',
      `async function withRetry(run: () => any, left = 3): Promise<any> { try { return await run(); } catch (e) { if (left === 0) throw e; return withRetry(run, left - 1); } }`,
      '12',
    ],
    ['out of sight', `declare const withRetry: (run: () => any) => any;`, 'unknown'],
  ])('%s', (_, helper, expected) => {
    expect(attempts(`${helper}\nwithRetry(() => ${CALL});`)).toBe(expected);
  });

  test('as often as this caller says', () => {
    const helper = 'function withRetry(run: () => any, retries = 1) { return pRetry(run, { retries }); }\n';
    expect(attempts(`${helper}withRetry(() => ${CALL}, 3);`)).toBe('12');
    expect(attempts(`${helper}withRetry(async () => { const a = await ${CALL}; return a; }, 0);`)).toBe('3');
  });

  test('under a name in its options', () => {
    const loop = 'for (let i = 0; i < 5; i++) { try { return await run(); } catch {} }';
    expect(
      attempts(`async function again({ run }: { run: () => any }) { ${loop} }\nagain({ run: () => ${CALL} });`),
    ).toBe('15');
    expect(
      attempts(
        `async function again({ run, log }: any) { log(); ${loop} }\nagain({ log: () => ${CALL}, run: () => 1 });`,
      ),
    ).toBe('absent (3)');
  });

  test('in another file', () => {
    const retry = `import pRetry from 'p-retry';\nexport const withRetry = (run: () => any) => pRetry(run, { retries: 4 });\n`;
    const use = `import { withRetry } from './retry';\nconst ask = () => ${CALL};\nwithRetry(() => ask());`;
    expect(attempts(use, { '/app/retry.ts': retry })).toBe('15');
  });

  test('as a method', () => {
    const retrying = `class Llm { again(run: () => any) { return pRetry(run, { retries: 4 }); } ask() { return this.again(() => ${CALL}); } }`;
    expect(attempts(retrying)).toBe('15');
    const plain = `class Llm { again(run: () => any) { return run(); } ask() { return this.again(() => ${CALL}); } }`;
    expect(attempts(plain)).toBe('absent (3)');
  });

  test('for a wrapper, what stands inside it', () => {
    const wrapper = `const again = (run: () => any) => pRetry(run, { retries: 4 });\nconst ask = (input: string) => again(() => client.responses.create({ model: 'gpt-4o', input }));\nask('hi');`;
    const { calls } = analyzeFiles({ ...INSTALLED, '/app/chat.ts': `${HEAD}${wrapper}` });
    expect(calls.map((call) => shown(call.attempts))).toEqual(['15', '15']);
  });

  test.each<[string, string]>([
    ['only runs it', `const run = (task: () => any) => task();\nrun(() => ${CALL});`],
    [
      'runs it for each of a list',
      `const each = async (task: () => any) => { for (const x of [1, 2]) { try { await task(); } catch {} } };\neach(() => ${CALL});`,
    ],
    [
      'gives up at once',
      `const once = async (task: () => any) => { for (let i = 0; i < 3; i++) { try { return await task(); } catch (e) { throw e; } } };\nonce(() => ${CALL});`,
    ],
    [
      'retries something else',
      `const run = (task: () => any, other: () => any) => { pRetry(other); return task(); };\nrun(() => ${CALL}, () => 1);`,
    ],
  ])('but not one that %s', (_, text) => {
    expect(attempts(text)).toBe('absent (3)');
  });

  test('each helper counts once', () => {
    expect(attempts(`pRetry(() => { const ask = () => ${CALL}; return ask(); }, { retries: 1 });`)).toBe('6');
  });
});

describe('a loop of attempts multiplies them', () => {
  const inLoop = (text: string) =>
    attempts(`declare const items: string[];\ndeclare const wait: any;\nasync function ask(q: string) {\n${text}\n}`);

  test.each<[string, string, string]>([
    [
      'that returns what came',
      `for (let i = 0; i < 4; i++) { try { return await ${CALL}; } catch { await wait(i); } }`,
      '12',
    ],
    [
      'that leaves with what came',
      `let r; for (let i = 0; i < 4; i++) { try { r = await ${CALL}; break; } catch {} } return r;`,
      '12',
    ],
    [
      'that returns behind the request',
      `for (let i = 0; i < 4; i++) { try { const r = await ${CALL}; console.log(r); return r; } catch {} }`,
      '12',
    ],
    [
      'over a list of waits',
      `for (const ms of [100, 500]) { try { return await ${CALL}; } catch { await wait(ms); } }`,
      '6',
    ],
    [
      'while none came',
      `let left = 3; while (left > 0) { try { return await ${CALL}; } catch { left--; } }`,
      'unknown',
    ],
    [
      'that returns what will do',
      `for (let i = 0; i < 4; i++) { try { const r = await ${CALL}; if (r.output_text) return r; } catch {} }`,
      'unknown',
    ],
    [
      'with the number of the attempt in the request',
      `for (let i = 0; i < 4; i++) { try { return await client.responses.create({ model: pick(i), input: q }); } catch {} }\nfunction pick(i: number) { return 'gpt-4o'; }`,
      'unknown',
    ],
  ])('%s', (_, text, expected) => {
    expect(inLoop(text)).toBe(expected);
  });

  test.each<[string, string]>([
    [
      'inputs',
      `for (const input of items) { try { return await client.responses.create({ model: 'gpt-4o', input }); } catch {} }`,
    ],
    [
      'inputs by number',
      `for (let i = 0; i < items.length; i++) { try { return await client.responses.create({ model: 'gpt-4o', input: items[i] }); } catch {} }`,
    ],
    [
      'models',
      `for (const model of ['gpt-4o', 'gpt-4o-mini']) { try { return await client.responses.create({ model, input: q }); } catch {} }`,
    ],
    [
      'answers that are collected',
      `const all = []; for (let i = 0; i < 3; i++) { try { all.push(await ${CALL}); } catch {} }`,
    ],
    [
      'attempts of something else',
      `for (let i = 0; i < 3; i++) { try { await wait(); return; } catch { await ${CALL}; } }`,
    ],
    [
      'attempts without a second one',
      `for (let i = 0; i < 3; i++) { try { return await ${CALL}; } catch (e) { console.log(e); break; } }`,
    ],
    [
      'rounds of a conversation',
      `while (true) { const input = await wait(); try { const r = await client.responses.create({ model: 'gpt-4o', input }); if (r.output_text === 'bye') break; } catch {} }`,
    ],
  ])('but not one over %s', (_, text) => {
    expect(inLoop(text)).toBe('absent (3)');
  });

  test('and calling itself after a failure is not known', () => {
    const again = `async function ask(left = 3): Promise<any> { try { return await ${CALL}; } catch { return ask(left - 1); } }`;
    expect(attempts(again)).toBe('unknown');
    expect(attempts(again.replace('ask(left - 1)', 'undefined'))).toBe('absent (3)');
  });
});

describe('what another file retries', () => {
  const help = `${CLIENT}export async function help() { return ${CALL}; }\nexport default help;\n`;
  /** Of the request in the file that is imported; the importing one sends a request, too. */
  const first = (use: string, own = `${CLIENT}${CALL};`) => {
    const files = {
      ...INSTALLED,
      '/app/help.ts': help,
      '/app/use.ts': `import pRetry from 'p-retry';\n${own}\n${use}`,
    };
    return shown(analyzeFiles(files).calls[0]?.attempts);
  };

  test.each<[string, string]>([
    ['by its name', `import { help } from './help';\npRetry(() => help());`],
    ['by another name', `import { help as ask } from './help';\npRetry(() => ask());`],
    ['as what the file exports by default', `import ask from './help';\npRetry(ask);`],
    ['as a member of the file', `import * as llm from './help';\npRetry(() => llm.help());`],
    [
      'in a loop',
      `import { help } from './help';\nexport async function go() { for (let i = 0; i < 3; i++) { try { return await help(); } catch {} } }`,
    ],
  ])('%s, is not known', (_, use) => {
    expect(first(use)).toBe('unknown');
  });

  test('also where the other file does nothing else', () => {
    expect(first(`import { help } from './help';\npRetry(() => help());`, '')).toBe('unknown');
  });

  test('unless it is something else', () => {
    expect(first(`import { help } from './help';\nhelp();\npRetry(() => 1);`)).toBe('absent (3)');
  });
});

describe('a method that retries', () => {
  const method = (modifier: string, use: string) =>
    attempts(`class Llm {\n  ${modifier} async ask() { return ${CALL}; }\n  go() { return ${use}; }\n}`);

  test('is known where only its class can call it', () => {
    expect(method('private', 'pRetry(() => this.ask(), { retries: 1 })')).toBe('6');
    expect(method('private', 'this.ask()')).toBe('absent (3)');
  });

  test('is not where others may', () => {
    expect(method('', 'pRetry(() => this.ask(), { retries: 1 })')).toBe('unknown');
    expect(method('', 'this.ask()')).toBe('absent (3)');
  });
});
