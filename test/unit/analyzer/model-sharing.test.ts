import { describe, expect, test } from 'vitest';
import { callsIn, type Files } from './world.js';

const HEAD = `import OpenAI from 'openai';\nimport { ChatOpenAI } from '@langchain/openai';\nconst client = new OpenAI();\n`;
const ask = (model: string) => `client.responses.create({ model: ${model}, input: 'hi' });\n`;
/** Of the first call. */
const isShared = (text: string, others: Files = {}) => callsIn(HEAD + text, others)[0]?.modelIsShared;

describe('other code may ask the model that is written for a call', () => {
  test.each([
    ['a constant that is exported', `export const MODEL = 'gpt-5';\n${ask('MODEL')}`],
    ['one that is exported by a list', `const MODEL = 'gpt-5';\n${ask('MODEL')}export { MODEL };`],
    ['one that another call names', `const MODEL = 'gpt-5';\n${ask('MODEL')}${ask('MODEL')}`],
    ['one that is handed on', `const MODEL = 'gpt-5';\n${ask('MODEL')}start(MODEL);`],
    ['a client that is exported', `export const llm = new ChatOpenAI({ model: 'gpt-5' });\nllm.invoke('hi');`],
    ['a client with two calls', `const llm = new ChatOpenAI({ model: 'gpt-5' });\nllm.invoke('a');\nllm.invoke('b');`],
    [
      'a constant of a client with two calls',
      `const MODEL = 'gpt-5';\nconst llm = new ChatOpenAI({ model: MODEL });\nllm.invoke('a');\nllm.invoke('b');`,
    ],
    [
      'a field that everybody can read',
      `class Bot {\n  llm = new ChatOpenAI({ model: 'gpt-5' });\n  ask() { return this.llm.invoke('hi'); }\n}`,
    ],
    [
      'a private field with two calls',
      `class Bot {\n  private llm = new ChatOpenAI({ model: 'gpt-5' });\n  a() { return this.llm.invoke('a'); }\n  b() { return this.llm.invoke('b'); }\n}`,
    ],
    [
      'what a function makes that two call',
      `function make() { return new ChatOpenAI({ model: 'gpt-5' }); }\nmake().invoke('a');\nmake().invoke('b');`,
    ],
  ])('%s', (_, text) => {
    expect(isShared(text)).toBe(true);
  });

  test('one of another file', () => {
    const others = { '/app/models.ts': `export const MODEL = 'gpt-5';` };
    expect(isShared(`import { MODEL } from './models.js';\n${ask('MODEL')}`, others)).toBe(true);
  });
});

describe('no other code asks it', () => {
  test.each([
    ['written in the call', `${ask(`'gpt-5'`)}${ask(`'gpt-5'`)}`],
    ['a constant of this call', `const MODEL = 'gpt-5';\n${ask('MODEL')}`],
    ['a client of this call', `const llm = new ChatOpenAI({ model: 'gpt-5' });\nllm.invoke('hi');`],
    [
      'a constant of such a client',
      `const MODEL = 'gpt-5';\nconst llm = new ChatOpenAI({ model: MODEL });\nllm.invoke('hi');`,
    ],
    [
      'a private field of this call',
      `class Bot {\n  private llm = new ChatOpenAI({ model: 'gpt-5' });\n  a() { return this.llm.invoke('a'); }\n}`,
    ],
    [
      'one that is set in the constructor',
      `class Bot {\n  private llm: ChatOpenAI;\n  constructor() { this.llm = new ChatOpenAI({ model: 'gpt-5' }); }\n  a() { return this.llm.invoke('a'); }\n}`,
    ],
    [
      'the default of a parameter',
      `async function ask(q: string, model = 'gpt-5') {\n  return client.responses.create({ model, input: q });\n}`,
    ],
    ['not known', `declare const model: string;\n${ask('model')}`],
  ])('%s', (_, text) => {
    expect(isShared(text)).toBe(false);
  });
});
