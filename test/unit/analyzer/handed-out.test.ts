import { describe, expect, test } from 'vitest';
import { CLIENT } from './world.js';
import { wrapped } from './wrapped-calls.js';

const ASK = `${CLIENT}async function ask(input: string) { return client.responses.create({ model: 'gpt-4o', input }); }\n`;
const callees = (text: string) => wrapped(ASK + text).map(({ callee }) => callee.text);

describe('a function hands out what a wrapper gave it', () => {
  test.each<[string, string]>([
    [
      'through a list that a callback adds to',
      `async function outer(topic: string) {
  const found = await ask(topic);
  const kept: string[] = [];
  found.output.forEach((item) => { kept.push(item.text); });
  return kept.slice(0, 3);
}
outer('cats');`,
    ],
    [
      'through what a callback makes of its items',
      `async function outer(topic: string) {
  const found = await ask(topic);
  const scored = [1, 2].map((weight) => weight);
  await Promise.all(found.output.map(async (item) => { scored.push(item.score); }));
  return scored;
}
outer('cats');`,
    ],
    [
      'through the items of a copied collection',
      `type Tool = { run: (input: string) => Promise<unknown> };
const tool: Tool = { run: async (input) => { const reply = await ask(input); return { reply }; } };
class Tools {
  static all = new Map<string, Tool>();
  static async outer(topic: string) { return Promise.all(Array.from(this.all.values()).map(async (each) => each.run(topic))); }
}
Tools.outer('cats');`,
    ],
  ])('%s', (_, text) => {
    expect(callees(text)).toContain(text.includes('Tools.outer') ? 'Tools.outer' : 'outer');
  });
});

describe('a function keeps to itself', () => {
  test.each<[string, string]>([
    [
      'what is only counted in a callback',
      `async function outer(topic: string) {
  const found = await ask(topic);
  const kept: string[] = [topic];
  found.output.forEach((item) => { console.log(item); });
  return kept;
}
outer('cats');`,
    ],
    [
      'what is noted when the answer comes, behind its back',
      `async function outer(topic: string) {
  const record = { topic };
  ask(topic).then((reply) => { Object.assign(record, { size: reply.size }); });
  return record;
}
outer('cats');`,
    ],
  ])('%s', (_, text) => {
    expect(callees(text)).toEqual(['ask']);
  });
});

describe('what a table of functions holds', () => {
  const table = (other: string) =>
    `const table = { one: { ask }, two: { ask: ${other} } };\nexport const run = (name: 'one' | 'two') => table[name].ask('hi');`;

  test('an entry that only throws is none', () => {
    expect(callees(table(`async () => { throw new Error('not implemented'); }`))).toEqual(['table[name].ask']);
  });

  test('an entry that asks no model is one', () => {
    expect(callees(table('async (input: string) => input'))).toEqual([]);
  });
});
