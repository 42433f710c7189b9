import { describe, expect, test } from 'vitest';
import { analyzeFiles, CLIENT, shown } from './world.js';

const PROVIDER = `${CLIENT}export class Provider {
  cap = 10;
  private own = 20;
  constructor(public limit = 30) {}
  ask(input: string) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.cap }); }
  askOwn(input: string) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.own }); }
  askLimit(input: string) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.limit }); }
}
export class Other { cap = 1; limit = 1; own = 1; }
`;

/** The caps of the requests and of the calls that lead to them, with another file beside the class. */
function caps(text: string, file = '/app/use.ts'): Readonly<Record<string, string>> {
  const use = `import { Other, Provider } from './provider';\nconst provider = new Provider();\nconst other = new Other();\n${text}\n`;
  const { calls } = analyzeFiles({ '/app/provider.ts': PROVIDER, [file]: use });
  return Object.fromEntries(
    calls.map(({ callee, file: of, outputCap }, index) => [
      of === file ? callee.text : ['cap', 'own', 'limit'][index],
      shown(outputCap.fact),
    ]),
  );
}

describe('a field that another file sets is not known to be what it starts as', () => {
  test('as a member of the class', () => {
    expect(caps(`provider.cap = 77;\nprovider.ask('hi');`)).toMatchObject({
      cap: 'unknown',
      'provider.ask': 'unknown',
    });
    expect(caps(`provider.cap ??= 77;\nprovider.ask('hi');`)).toMatchObject({ cap: 'unknown' });
    expect(caps(`provider.cap++;\nprovider.ask('hi');`)).toMatchObject({ cap: 'unknown' });
  });

  test('also where that is all that the other file does', () => {
    expect(caps(`provider.cap = 77;`)).toMatchObject({ cap: 'unknown' });
  });

  test('as a parameter of the constructor', () => {
    expect(caps(`provider.limit = 77;\nprovider.askLimit('hi');`)).toMatchObject({ 'provider.askLimit': 'unknown' });
  });

  test.each<[string, string, string?]>([
    ['another one', `provider.limit = 77;\nprovider.ask('hi');`],
    ['the one of another class', `other.cap = 77;\nprovider.ask('hi');`],
    ['none: it only compares', `if (provider.cap == 77 || provider.cap === 5) provider.ask('ho');`],
    ['it in a test', `provider.cap = 77;`, '/app/use.test.ts'],
  ])('but where the other file sets %s, it is', (_, text, file) => {
    expect(caps(text, file)).toMatchObject({ cap: '10', own: '20' });
  });
});

describe('what a class changes itself', () => {
  const capIn = (members: string) => {
    const ask = `ask(input: string) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.cap }); }`;
    const { calls } = analyzeFiles({
      '/app/chat.ts': `${CLIENT}class Llm {\n${members}\n${ask}\n}\nconst llm = new Llm();\nllm.ask('hi');\n`,
    });
    return shown(calls[1]?.outputCap.fact);
  };

  test.each<[string, string]>([
    ['a field that counts up', 'cap = 10;\ngrow() { this.cap++; }'],
    ['a field that counts down', 'cap = 10;\nshrink() { --this.cap; }'],
    ['a field in a pattern', 'cap = 10;\nset(o: any) { [this.cap] = o; }'],
    ['a field in a named pattern', 'cap = 10;\nset(o: any) { ({ cap: this.cap } = o); }'],
    ['a parameter that is a field', 'constructor(public cap = 10) {}\nset(cap: number) { this.cap = cap; }'],
    ['one of its own', 'constructor(private cap = 10) {}\nset(cap: number) { this.cap = cap; }'],
    ['one that counts up', 'constructor(private cap = 10) {}\ngrow() { this.cap++; }'],
    ['one that counts up first', 'constructor(private cap = 10) {}\ngrow() { ++this.cap; }'],
    [
      'one under the condition of its constructor',
      'constructor(public cap = 10, big = false) { if (big) this.cap = 99; }',
    ],
  ])('%s is not known', (_, members) => {
    expect(capIn(members)).toBe('unknown');
  });

  test.each<[string, string, string]>([
    ['a field that is only read', 'cap = 10;\nlog() { return -this.cap + [this.cap].length; }', '10'],
    ['a parameter that is only read', 'constructor(public cap = 10) {}\nlog() { return this.cap === 5; }', '10'],
    ['another field', 'cap = 10;\nn = 0;\nset() { this.n++; }', '10'],
    ['a parameter of another function', 'cap = 10;\nset(cap: number) { cap++; }', '10'],
  ])('but %s is', (_, members, expected) => {
    expect(capIn(members)).toBe(expected);
  });

  test('in another file', () => {
    const grow = `import { llm } from './chat';\nexport function grow() { llm.cap++; return llm.ask('hi'); }\n`;
    const chat = `${CLIENT}class Llm { constructor(public cap = 10) {}\nask(input: string) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.cap }); } }\nexport const llm = new Llm();\n`;
    const { calls } = analyzeFiles({ '/app/chat.ts': chat, '/app/grow.ts': grow });
    expect(calls.map(({ outputCap }) => shown(outputCap.fact))).toEqual(['unknown', 'unknown']);
  });

  test('in JavaScript', () => {
    const js = (change: string) => {
      const text = `import OpenAI from 'openai';\nconst client = new OpenAI();\nclass Llm {\nconstructor() { this.cap = 10; }\n${change}\nask(input) { return client.responses.create({ model: 'gpt-4o', input, max_output_tokens: this.cap }); }\n}\n`;
      return shown(analyzeFiles({ '/app/chat.js': text }).calls[0]?.outputCap.fact);
    };
    expect(js('grow() { this.cap++; }')).toBe('unknown');
    expect(js('set(o) { [this.cap] = o; }')).toBe('unknown');
    expect(js('log() { return this.cap; }')).toBe('10');
  });
});
