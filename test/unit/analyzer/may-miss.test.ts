import { expect, test } from 'vitest';
import { ASK, CLIENT, callIn, shown } from './world.js';

const modelOf = (helper: string) => {
  const ask = ASK.replace(`'gpt-4o'`, `pick(process.argv[2]) ?? 'gpt-4o-mini'`);
  return shown(callIn(`${CLIENT}${helper}\n${ask}`).model);
};

test.each<[string, string]>([
  ['an if without else', `function pick(x?: string) { if (x) return 'gpt-4o'; }`],
  ['a switch without default', `function pick(x?: string) { switch (x) { case 'a': return 'gpt-4o'; } }`],
  ['a case that leaves', `function pick(x?: string) { switch (x) { case 'a': return 'gpt-4o'; default: break; } }`],
  [
    'a case that leaves on the way',
    `function pick(x?: string) { switch (x) { case 'a': if (!x) break; return 'gpt-4o'; default: return 'gpt-4o'; } }`,
  ],
  ['a loop', `function pick(x?: string) { for (const c of x ?? '') if (c === 'a') return 'gpt-4o'; }`],
])('a helper that returns in some cases only leaves room for what stands behind it: %s', (_, helper) => {
  expect(modelOf(helper)).toBe('gpt-4o or gpt-4o-mini');
});

test.each<[string, string]>([
  ['at its end', `function pick(x?: string) { console.log(x); return 'gpt-4o'; }`],
  ['in both branches', `function pick(x?: string) { if (x) { return 'gpt-4o'; } else { return 'gpt-4o'; } }`],
  ['or throws', `function pick(x?: string) { if (x) return 'gpt-4o'; throw new Error('which?'); }`],
  ['in each case', `function pick(x?: string) { switch (x) { case 'a': return 'gpt-4o'; default: return 'gpt-4o'; } }`],
  ['in an arrow', `const pick = (x?: string) => 'gpt-4o';`],
])('one that always returns leaves none: %s', (_, helper) => {
  expect(modelOf(helper)).toBe('gpt-4o');
});
