import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { analyzeFiles, shown } from './world.js';

const facts = ({ model, outputCap, retries, timeoutMs }: LlmCall) => [
  shown(model),
  shown(outputCap.fact),
  shown(retries.fact),
  shown(timeoutMs.fact),
];

/** The facts of the one request of a class whose other members these are. */
function asked(members: string, others: Readonly<Record<string, string>> = {}) {
  const text = `const OpenAI = require('openai');
class Service {
  ${members}
  ask(input) { return this.client.responses.create({ model: this.model, input, max_output_tokens: this.cap }); }
}
const service = new Service();
module.exports = { service, Service, run: (input) => service.ask(input) };
`;
  const { calls } = analyzeFiles({ '/app/service.js': text, ...others });
  const own = calls.filter(({ file }) => file === '/app/service.js');
  return own.map(facts);
}

const FIXED = `this.model = 'gpt-4o'; this.cap = 5;`;
const TWICE = (expected: string[]) => [expected, expected];

describe('a field of a JavaScript class', () => {
  test('that is null until its client is made', () => {
    expect(
      asked(
        `constructor() { this.client = null; ${FIXED} }\n init() { if (!this.client) this.client = new OpenAI(); }`,
      ),
    ).toEqual(TWICE(['gpt-4o', '5', 'absent (2)', 'absent (600000)']));
  });

  test('with one of several clients', () => {
    const made = `constructor(own) { this.client = null; ${FIXED} if (own) this.client = new OpenAI({ maxRetries: 5 }); else this.client = new OpenAI(); }`;
    expect(asked(made)[0]).toEqual(['gpt-4o', '5', '2 or 5', 'absent (600000)']);
  });

  test('with a client that may come from outside', () => {
    const made = `constructor(own) { ${FIXED} this.client = new OpenAI(); if (own) this.client = own; }`;
    expect(asked(made)[0]?.slice(2)).toEqual(['unknown', 'unknown']);
    const aliased = `constructor(own) { ${FIXED} this.client = new OpenAI(); const self = this; self.client = own; }`;
    expect(asked(aliased)[0]?.slice(2)).toEqual(['unknown', 'unknown']);
  });

  test('whose client is changed', () => {
    const made = `constructor() { ${FIXED} this.client = new OpenAI(); this.client.maxRetries = 9; }`;
    expect(asked(made)[0]?.[2]).toBe('unknown');
  });

  test.each([
    [`this.cap = 5; this.cap += 5;`],
    [`this.cap = 5; this.cap++;`],
    [`this.cap = 5; this.cap = other();`],
    [`this.cap = 5; this.cap ||= other();`],
  ])('that is set again is not known: %s', (body) => {
    expect(asked(`constructor() { this.client = new OpenAI(); this.model = 'gpt-4o'; ${body} }`)[0]?.[1]).toBe(
      'unknown',
    );
  });

  test('that another file sets is not known', () => {
    const set = `const { service } = require('./service');\nservice.cap = 77;\nservice.ask('hi');\n`;
    const made = `constructor() { this.client = new OpenAI(); ${FIXED} }`;
    expect(asked(made, { '/app/use.js': set })[0]?.[1]).toBe('unknown');
    expect(asked(made, { '/app/use.js': set.replace('.cap', '.other') })[0]?.[1]).toBe('5');
  });

  test('is not its own override', () => {
    const made = `constructor() { this.client = new OpenAI(); this.model = process.env.M || 'gpt-4o'; this.cap = 5; }`;
    expect(asked(made).map(([model, cap]) => [model, cap])).toEqual(TWICE(['gpt-4o by default', '5']));
  });

  test('is that of the subclass where there is one', () => {
    const text = `const OpenAI = require('openai');
class Base { constructor() { this.client = new OpenAI(); this.model = 'gpt-4o'; }
  ask(input) { return this.client.responses.create({ model: this.model, input }); } }
class Sub extends Base { constructor() { super(); this.model = 'o3'; } }
const sub = new Sub();
exports.run = (input) => sub.ask(input);
`;
    const { calls } = analyzeFiles({ '/app/a.js': text });
    expect(calls.map(({ model }) => shown(model))).toEqual(['gpt-4o', 'unknown']);
  });
});

test.each([
  ['this.cap++', 'unknown'],
  ['[this.cap] = other()', 'unknown'],
  ['this.other++', '5'],
])('a TypeScript field with %s', (step, expected) => {
  const text = `import OpenAI from 'openai';\nconst client = new OpenAI();\nexport class A { cap = 5; other = 1; step() { ${step}; }
  ask(input: string) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.cap }); } }`;
  expect(analyzeFiles({ '/app/a.ts': text }).calls.map(({ outputCap }) => shown(outputCap.fact))).toEqual([expected]);
});
