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
    ['the same line', `ask.create(1) // llm-cost-disable-line require-max-tokens -- on purpose`],
    [
      'the same line, in a block comment',
      `  ask.create(1); /* llm-cost-disable-line require-max-tokens -- a */ more();`,
    ],
    ['the same line, in JSX', `<p>Don't {ask.create(1)} {/* llm-cost-disable-line require-max-tokens -- a */}</p>`],
    ['a comment behind code', `const a = 1; // ${disable} -- on purpose\nask.create(1)`],
    [
      'a comment of several lines',
      `/*\n * ${disable} -- on purpose,\n * really\n */\n/**\n * Asks.\n */\nask.create(1)`,
    ],
    [
      'names as ESLint writes them',
      `// llm-cost-disable-next-line llm-cost/require-max-tokens -- on purpose\nask.create(1)`,
    ],
    ['a block', `// llm-cost-disable require-max-tokens -- on purpose\n\nask.create(1)\nask.create(2)`],
  ])('%s', (_, text) => {
    expect(idsIn(text).filter((id) => id !== 'unused-suppression')).toEqual([]);
  });

  test('end where they are told to', () => {
    const text = `// llm-cost-disable require-max-tokens -- a\nask.create(1)\n// llm-cost-enable\nask.create(2)`;
    expect(findingsIn(text, callsIn(text)).map((finding) => finding.at.start)).toEqual([text.indexOf('ask.create(2)')]);
  });

  test('cover no other line', () => {
    const here = 'ask.create(2) // llm-cost-disable-line require-max-tokens -- on purpose';
    const text = `ask.create(1)\n${here}\nask.create(3)`;
    const starts = findingsIn(text, callsIn(text)).map(({ at }) => at.start);
    expect(starts).toEqual([text.indexOf('ask.create(1)'), text.indexOf('ask.create(3)')]);
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

  test('behind code are removed without the code', () => {
    const lines = (comment: string) => `const a = 1;${comment}\nconst b = 2;\n`;
    for (const comment of [`  // ${disable} -- a`, ` /* ${disable} -- a */`, ` {/* ${disable} -- a */}`]) {
      const text = lines(comment);
      expect(fixed(text, findingsIn(text, [])[0])).toBe(lines(''));
    }
    const inFront = `  /* ${disable} -- a */ const a = 1;\n`;
    expect(fixed(inFront, findingsIn(inFront, [])[0]).trim()).toBe('const a = 1;');
  });

  test.each([
    ['llm-cost-disable-nextline', 'llm-cost-disable-next-line'],
    ['llm-cost-disable-next', 'llm-cost-disable-next-line'],
    ['llm-cost-disable_next_line', 'llm-cost-disable-next-line'],
    ['llm-cost-disble-next-line', 'llm-cost-disable-next-line'],
    ['llm-cost-lint-disable-next-line', 'llm-cost-disable-next-line'],
    ['LLM-COST-DISABLE-LINE', 'llm-cost-disable-line'],
    ['llm-cost-disable-this-line', 'llm-cost-disable-line'],
    ['llm-cost-disabled', 'llm-cost-disable'],
    ['llm-cost-disable-file', 'llm-cost-disable'],
    ['llm-cost-ignore', 'llm-cost-disable-next-line'],
    ['llm-cost-ignore-line', 'llm-cost-disable-line'],
    ['llm-cost-suppress-next-line', 'llm-cost-disable-next-line'],
    ['llm-cost-enabled', 'llm-cost-enable'],
  ])('that are misspelt suppress nothing: %s', (written, meant) => {
    const text = `// ${written} require-max-tokens -- on purpose\n/* llm-cost */ ask.create(1)`;
    const [complaint, finding, ...others] = findingsIn(text, callsIn(text));
    expect(others).toEqual([]);
    expect(finding?.ruleId).toBe('require-max-tokens');
    expect(complaint).toMatchObject({
      ruleId: 'unused-suppression',
      message: `There is no comment \`${written}\`, so it suppresses nothing. Did you mean \`${meant}\`?`,
      fixes: [{ kind: 'suggestion' }],
    });
    expect(fixed(text, complaint)).toBe(text.replace(written, meant));
  });

  test.each([
    '// llm-cost-lint runs in CI',
    '// llm-cost-dashboard, llm-cost-table and llm-cost-example live in apps/',
    '// llm-cost.config.json has the levels',
    '// llm-cost: route=chat-prod',
    '<!-- llm-cost-disable-next-line require-max-tokens -- on purpose -->',
    '// see https://llm-cost-ignore.example.com and docs/llm-cost-disable-line.md',
    '// eslint-disable-next-line llm-cost/require-max-tokens -- on purpose',
    "const sample = '// llm-cost-disable-next-line require-max-tokens -- on purpose';",
    'const host = "https://llm-cost-disable";',
  ])('are not what only sounds like one: %s', (text) => {
    expect(findingsIn(text, [])).toEqual([]);
  });

  test('of any size and number cost no time', () => {
    const slashes = '/'.repeat(200_000);
    const stars = `/*${'*'.repeat(200_000)}`;
    const many = '// llm-cost-disable-next-line require-max-tokens -- a\n'.repeat(2000);
    const started = performance.now();
    for (const text of [slashes, stars, many, `// llm-cost-${'disable-'.repeat(20_000)}`]) findingsIn(text, []);
    expect(performance.now() - started).toBeLessThan(5000);
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
