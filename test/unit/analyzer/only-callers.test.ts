import { describe, expect, test } from 'vitest';
import { assumptionOf } from '../../../analyzer/facts/fact.js';
import { analyzeFiles, type Files, shown } from './world.js';

const OPENAI = `import OpenAI from 'openai';\n`;
const ASK = `client.responses.create({ model: 'gpt-4o', input: 'hi' })`;

describe('a client that a function is handed', () => {
  const facts = (text: string, others: Files = {}) => {
    const { calls } = analyzeFiles({ '/app/a.ts': OPENAI + text, ...others });
    const call = calls.find(({ callee }) => callee.text === 'client.responses.create');
    return [shown(call?.retries.fact), shown(call?.timeoutMs.fact)];
  };
  const KNOWN = ['7', 'absent (600000)'];
  const UNKNOWN = ['unknown', 'unknown'];
  const MAKE = `const made = new OpenAI({ maxRetries: 7 });\n`;

  test.each<[string, string, string[]]>([
    [
      'by its only caller',
      `${MAKE}function one(client: OpenAI) { return ${ASK}; }\nexport const run = () => one(made);`,
      KNOWN,
    ],
    ['as a constant', `${MAKE}const one = (client: OpenAI) => ${ASK};\nexport const run = () => one(made);`, KNOWN],
    [
      'as the second argument',
      `function one(t: string, client: OpenAI) { return ${ASK}; }\nexport function run() { const made = new OpenAI({ maxRetries: 7 }); return one('t', made); }`,
      KNOWN,
    ],
    [
      'by two callers with two clients',
      `${MAKE}function one(client: OpenAI) { return ${ASK}; }\nexport const run = () => one(made);\nexport const go = () => one(new OpenAI());`,
      ['2 or 7', 'absent (600000)'],
    ],
    ['by callers elsewhere, too', `${MAKE}export function one(client: OpenAI) { return ${ASK}; }\none(made);`, UNKNOWN],
    [
      'that is handed on itself',
      `${MAKE}function one(client: OpenAI) { return ${ASK}; }\none(made);\nexport const all = [one];`,
      UNKNOWN,
    ],
    [
      'by a caller that was handed it',
      `${MAKE}function one(client: OpenAI) { return ${ASK}; }\none(made);\nexport const go = (own: OpenAI) => one(own);`,
      UNKNOWN,
    ],
    [
      'that it replaces',
      `${MAKE}function one(client: OpenAI) { if (other()) client = other(); return ${ASK}; }\none(made);`,
      UNKNOWN,
    ],
    ['in a list', `${MAKE}function one(client: OpenAI) { return ${ASK}; }\none(...[made, made].slice(1));`, UNKNOWN],
    [
      'that it changes',
      `${MAKE}function one(client: OpenAI) { client.maxRetries = 9; return ${ASK}; }\none(made);`,
      ['unknown', 'unknown'],
    ],
    ['by nobody', `function one(client: OpenAI) { return ${ASK}; }`, UNKNOWN],
    ['by itself', `${MAKE}function one(client: OpenAI) { one(client); return ${ASK}; }\none(made);`, UNKNOWN],
  ])('%s', (_, text, expected) => {
    expect(facts(text)).toEqual(expected);
  });
});

describe('a model that an object is made with', () => {
  const engine = (making: string, ask = 'this.config.model', more = '') =>
    `${OPENAI}const client = new OpenAI();
export class Engine {
  ${more}
  constructor(private config: { model: string; cap?: number }) {}
  static make() { return ${making}; }
  ask(input: string) { return client.responses.create({ model: ${ask}, input, max_output_tokens: this.config.cap }); }
}
`;
  const call = (text: string, others: Files = {}) => {
    const { calls } = analyzeFiles({ '/app/engine.ts': text, ...others });
    const found = calls.find(({ callee }) => callee.text === 'client.responses.create');
    if (found === undefined) throw new Error('no request');
    return found;
  };

  test('in sight is one that it may have', () => {
    const { model, outputCap } = call(engine(`new Engine({ model: 'gpt-4o', cap: 5 })`));
    expect(shown(model)).toBe('gpt-4o by default');
    expect(assumptionOf(model)).toBe('config of another Engine is not set');
    // Only names of models are assumed so.
    expect(shown(outputCap.fact)).toBe('unknown');
  });

  test('with what the environment may set', () => {
    const { model } = call(engine(`new Engine({ model: process.env.M ?? 'gpt-4o' })`));
    expect(assumptionOf(model)).toBe('config of another Engine and process.env.M are not set');
  });

  test('in a field that the constructor fills', () => {
    const text = engine(`new Engine({ model: 'gpt-4o' })`).replace(
      'constructor(private config: { model: string; cap?: number }) {}',
      'private config: any;\n constructor(config: any) { this.config = config; }',
    );
    expect(shown(call(text).model)).toBe('gpt-4o by default');
  });

  test('in two places', () => {
    const others = {
      '/app/b.ts': `import { Engine } from './engine';\nexport const b = new Engine({ model: 'o3' });\nb.ask('hi');`,
    };
    expect(shown(call(engine(`new Engine({ model: 'gpt-4o' })`), others).model)).toBe('gpt-4o or o3 by default');
  });

  test('in two places, one of which is not known', () => {
    const others = {
      '/app/b.ts': `import { Engine } from './engine';\nexport const b = new Engine(load());\nb.ask('hi');`,
    };
    expect(shown(call(engine(`new Engine({ model: 'gpt-4o' })`), others).model)).toBe('gpt-4o by default');
  });

  test.each<[string, string, string?]>([
    ['is made with what is not known', `new Engine({ model: pick() })`],
    ['is made with nothing', `new (Engine as any)()`],
    ['is another class of that name', `new Other.Engine({ model: 'gpt-4o' })`],
    ['sets it later', `new Engine({ model: 'gpt-4o' })`, 'rename() { this.config = pick(); }'],
  ])('not where it %s', (_, making, more) => {
    const text = engine(making, 'this.config.model', more);
    expect(shown(call(text).model)).toBe('unknown');
  });

  test('not by a test', () => {
    const others = {
      '/app/engine.test.ts': `import { Engine } from './engine';\nnew Engine({ model: 'fake' }).ask('hi');`,
    };
    expect(shown(call(engine('undefined'), others).model)).toBe('unknown');
  });
});
