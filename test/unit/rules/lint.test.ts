import { describe, expect, test } from 'vitest';
import type { LlmCall } from '../../../analyzer/call.js';
import { absent } from '../../../analyzer/facts/fact.js';
import { callOf, capOf, findingsIn, fixed, sampleFile } from './sample-call.js';

const uncapped = { outputCap: capOf({ fact: absent() }) };

/** One call without a cap for each `ask.create()` in the text. */
function callsIn(text: string): LlmCall[] {
  return [...text.matchAll(/ask\.create\([^)]*\)/g)].map(({ index, 0: written }) => {
    const callee = { file: sampleFile, start: index, end: index + 'ask.create'.length };
    const range = { ...callee, end: index + written.length };
    return callOf('create()', { ...uncapped, range, callee: { ...callee, text: 'ask.create' } });
  });
}

function idsIn(text: string): string[] {
  return findingsIn(text, callsIn(text)).map((finding) => finding.ruleId);
}

describe('fingerprints', () => {
  test('stay when code moves or is indented', () => {
    const [before] = findingsIn('ask.create(1)', callsIn('ask.create(1)'));
    const moved = '\n\n  // new\n    ask.create(1)';
    expect(findingsIn(moved, callsIn(moved))[0]?.fingerprint).toBe(before?.fingerprint);
  });

  test('tell equal lines apart, and rules, and files', () => {
    const text = 'ask.create(1)\nask.create(1)\nask.create(2)';
    const prints = findingsIn(text, callsIn(text)).map((finding) => finding.fingerprint);
    expect(new Set(prints).size).toBe(3);
    expect(prints[0]).toMatch(/^[0-9a-f]{16}$/);
  });

  test('do not name the folder that the project lies in', () => {
    const text = 'ask.create(1)';
    const print = (root: string) => findingsIn(text, callsIn(text), { root })[0]?.fingerprint;
    expect(print('/app')).toBe(print('/app/'));
    expect(print('/app')).not.toBe(print('/'));
  });
});

test('findings come in file order', () => {
  const text = 'ask.create(1)\nask.create(2)';
  const starts = findingsIn(text, callsIn(text).reverse()).map((finding) => finding.at.start);
  expect(starts).toEqual([0, 14]);
});

test('a price is asked for once per call, and only by a finding', () => {
  let asked = 0;
  const costOf = () => {
    asked++;
    return undefined;
  };
  findingsIn('ask.create(1)', callsIn('ask.create(1)'), { costOf });
  expect(asked).toBe(1);
  findingsIn('create()', [callOf('create()')], { costOf });
  expect(asked).toBe(1);
});

describe('suppressions', () => {
  const disable = 'llm-cost-disable-next-line require-max-tokens';

  test.each([
    ['a line comment', `// ${disable} -- on purpose\nask.create(1)`],
    ['a block comment', `/* ${disable} -- on purpose */\nask.create(1)`],
    ['a comment in JSX', `  {/* ${disable} -- on purpose */}\n  ask.create(1)`],
    ['CRLF', `// ${disable} -- on purpose\r\nask.create(1)\r\n`],
    ['other comments in between', `// ${disable} -- on purpose\n\n// Asks.\nask.create(1)`],
    [
      'several rules',
      `// llm-cost-disable-next-line no-volatile-system-prompt, require-max-tokens -- both\nask.create(1)`,
    ],
    ['a block', `// llm-cost-disable require-max-tokens -- on purpose\n\nask.create(1)\nask.create(2)`],
  ])('%s', (_, text) => {
    expect(idsIn(text).filter((id) => id !== 'unused-suppression')).toEqual([]);
  });

  test('end where they are told to', () => {
    const text = `// llm-cost-disable require-max-tokens -- a\nask.create(1)\n// llm-cost-enable\nask.create(2)`;
    expect(findingsIn(text, callsIn(text)).map((finding) => finding.at.start)).toEqual([text.indexOf('ask.create(2)')]);
  });

  test('reach the findings inside a call that begins on the line', () => {
    const text = `// ${disable} -- on purpose\nask.create(\n1)`;
    const [call] = callsIn(text);
    const inside = { file: sampleFile, start: text.indexOf('1)'), end: text.indexOf('1)') + 1 };
    const name = { ...inside, text: 'maxTokens' };
    const cap = capOf({ fact: absent(), ignored: { name, why: 'it is ignored' } });
    expect(findingsIn(text, call ? [{ ...call, outputCap: cap }] : [])).toEqual([]);
  });

  test('need a reason', () => {
    const [finding, ...others] = findingsIn(`// ${disable}\nask.create(1)`, callsIn(`// ${disable}\nask.create(1)`));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: 'unused-suppression',
      message: expect.stringContaining('gives no reason'),
    });
  });

  test('need an effect, and are removed without one', () => {
    const text = `const a = 1;\n  // ${disable} -- on purpose\nconst b = 2;\n`;
    const [finding, ...others] = findingsIn(text, []);
    expect(others).toEqual([]);
    expect(finding?.message).toBe(
      'Nothing of `require-max-tokens` is found here, so this comment suppresses nothing. Remove it.',
    );
    expect(text.slice(finding?.at.start, finding?.at.end)).toBe(`// ${disable} -- on purpose`);
    expect(fixed(text, finding)).toBe('const a = 1;\nconst b = 2;\n');
  });

  test('name a rule that exists', () => {
    const message = (comment: string) => findingsIn(comment, [])[0]?.message;
    expect(message('// llm-cost-disable-next-line -- because')).toContain('names no rule');
    expect(message('// llm-cost-disable-next-line require-max-token -- because')).toBe(
      'There is no rule `require-max-token`, did you mean `require-max-tokens`?',
    );
  });

  test("of a rule that is off are nobody's business", () => {
    expect(findingsIn(`// ${disable} -- because\n`, [], { rules: { 'require-max-tokens': 'off' } })).toEqual([]);
  });
});
