// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these strings are source code
import { describe, expect, test } from 'vitest';
import type { LlmCall, PromptPart, VolatilePrefix } from '../../../analyzer/call.js';
import { absent, byDefault, known, oneOf, type Place, unknown } from '../../../analyzer/facts/fact.js';
import type { TextPart } from '../../../analyzer/facts/text.js';
import type { Cost } from '../../../analyzer/money/cost.js';
import { callOf, capOf, findingsIn, fixed, placeOf, settingOf, siteOf } from './sample-call.js';

describe('require-max-tokens', () => {
  const text = `client.create({ model: 'gpt-4o' })`;
  const insert = { object: siteOf(text, `{ model: 'gpt-4o' }`), path: ['max_output_tokens'] };
  const option = ['max_output_tokens'];

  test('names the option, offers the cap and stands on the callee', () => {
    const call = callOf(text, { outputCap: capOf({ fact: absent(), insert, option }) });
    const [finding, ...others] = findingsIn(text, [call]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ ruleId: 'require-max-tokens', severity: 'warning', at: { start: 0, end: 13 } });
    expect(finding?.message).toMatch(/^No `max_output_tokens`: .* depends on its length and on the model\. Set a cap/);
    expect(finding?.fixes[0]).toMatchObject({ kind: 'suggestion', title: 'Add max_output_tokens: 1024' });
    expect(fixed(text, finding)).toBe(`client.create({ model: 'gpt-4o', max_output_tokens: 1024 })`);
  });

  test('carries the money where it is known', () => {
    const call = callOf(text, { outputCap: capOf({ fact: absent(16_384), defaultIsModelMaximum: true, option }) });
    const [finding] = findingsIn(text, [call], { costOf: () => costOf({ outputHigh: 0.16 }) });
    expect(finding?.message).toContain("model's maximum of 16,384 tokens. One answer can cost up to $0.16.");
    expect(finding?.usdPerCall).toBe(0.16);
  });

  test.each<[string, Partial<LlmCall>]>([
    ['the cap is set', { outputCap: capOf({ fact: known(5) }) }],
    ['the cap may be set', { outputCap: capOf({ fact: unknown('a spread') }) }],
    ['the SDK sends a cap', { outputCap: capOf({ fact: absent(4096) }) }],
    ['the API has none', { outputCap: capOf({ fact: absent(), applies: false }) }],
    ['it is an embedding', { operation: 'embedding', outputCap: capOf({ fact: absent() }) }],
    ['the wrapper decides', { recognisedBy: 'wrapper', outputCap: capOf({ fact: absent() }) }],
  ])('is silent when %s', (_, facts) => {
    expect(findingsIn(text, [callOf(text, facts)])).toEqual([]);
  });

  test('renames a cap that is ignored, and says why', () => {
    const source = `client.create({ maxTokens: 300 })`;
    const object = siteOf(source, '{ maxTokens: 300 }');
    const name = { ...placeOf(source, 'maxTokens'), text: 'maxTokens' };
    const ignored = { name, why: 'ai 5 and later do not read it' };
    const cap = capOf({
      fact: absent(),
      ignored,
      insert: { object, path: ['maxOutputTokens'] },
      option: ['maxOutputTokens'],
    });
    const [finding] = findingsIn(source, [callOf(source, { outputCap: cap })]);
    expect(finding?.message).toMatch(
      /^`maxTokens` caps nothing: ai 5 and later do not read it\..*Use `maxOutputTokens`\.$/,
    );
    expect(finding?.at).toEqual(placeOf(source, 'maxTokens'));
    expect(finding?.related).toEqual([]);
    expect(finding?.fixes[0]?.kind).toBe('fix');
    expect(fixed(source, finding)).toBe(`client.create({ maxOutputTokens: 300 })`);
  });
});

describe('no-excessive-retries', () => {
  const text = `const client = new OpenAI({ maxRetries: 8 }); client.create({})`;
  const value = placeOf(text, '8');
  const retries = settingOf({ fact: known(8, value), value, name: 'maxRetries', option: ['maxRetries'] });

  test('stands on the option and lowers it', () => {
    const [finding] = findingsIn(text, [callOf(text, { retries })]);
    expect(finding?.at).toEqual(value);
    expect(finding?.message).toMatch(
      /^With `maxRetries: 8` the SDK sends a failing request up to 9 times.*Set `maxRetries` to 2\.$/,
    );
    expect(fixed(text, finding)).toBe(text.replace('8', '2'));
  });

  test('ten calls of one client are one finding', () => {
    const calls = Array.from({ length: 10 }, () => callOf(text, { retries }));
    expect(findingsIn(text, calls)).toHaveLength(1);
  });

  test('the strict preset accepts one retry', () => {
    const call = callOf(text, { retries: settingOf({ fact: known(2, value), value }) });
    expect(findingsIn(text, [call])).toEqual([]);
    expect(findingsIn(text, [call], { preset: 'strict' })).toHaveLength(1);
  });

  test('an option that counts attempts is set to attempts', () => {
    const call = callOf(text, { retries: { ...retries, offset: 1 } });
    expect(fixed(text, findingsIn(text, [call])[0])).toBe(text.replace('8', '3'));
  });

  test('a default is reported at the callee and set at the client, also in another file', () => {
    const source = `const model = new ChatOpenAI({}); model.create(x)`;
    const insert = { object: siteOf(source, '{}'), path: ['maxRetries'] };
    const [finding] = findingsIn(source, [callOf(source, { retries: settingOf({ fact: absent(6), insert }) })]);
    expect(finding?.at).toEqual(placeOf(source, 'model.create'));
    expect(finding?.related[0]?.at).toEqual(placeOf(source, '{}'));
    expect(finding?.message).toContain('By default the SDK sends a failing request up to 7 times');
    expect(fixed(source, finding)).toBe(`const model = new ChatOpenAI({ maxRetries: 2 }); model.create(x)`);

    const elsewhere = { ...value, file: '/app/client.ts' };
    const [far] = findingsIn(text, [callOf(text, { retries: { ...retries, value: elsewhere } })]);
    expect(far?.at).toEqual(placeOf(text, 'client.create'));
    expect(far?.fixes[0]?.edits[0]?.file).toBe('/app/client.ts');
  });

  test('where it is an argument by itself, it is written as one', () => {
    const source = `const model = make(); model.create(x)`;
    const object = { ...siteOf(source, '()'), at: { ...placeOf(source, '()'), start: 19, end: 19 } };
    const positional = settingOf({ fact: absent(6), insert: { object, path: [] }, option: ['maxRetries'] });
    const [finding] = findingsIn(source, [callOf(source, { retries: positional })]);
    expect(finding?.fixes[0]?.title).toBe('Set maxRetries to 2');
    expect(fixed(source, finding)).toBe(`const model = make(2); model.create(x)`);
    const [nameless] = findingsIn(source, [callOf(source, { retries: { ...positional, option: undefined } })]);
    expect(nameless?.fixes).toEqual([]);
  });

  test('no bound at all is above every max', () => {
    const call = callOf(text, { retries: settingOf({ fact: absent(Number.POSITIVE_INFINITY) }) });
    expect(findingsIn(text, [call])[0]?.message).toContain('without a limit');
  });

  test('one of several numbers counts when all are above', () => {
    const either = (values: number[]) => [callOf(text, { retries: settingOf({ fact: oneOf(values) }) })];
    expect(findingsIn(text, either([1, 8]))).toEqual([]);
    expect(findingsIn(text, either([5, 8]))).toHaveLength(1);
  });

  test('a default that something else may override does not count', () => {
    const call = callOf(text, { retries: settingOf({ fact: byDefault([8], ['process.env.RETRIES']) }) });
    expect(findingsIn(text, [call])).toEqual([]);
  });

  test('says what the worst case costs', () => {
    const costOfIt = () => costOf({ outputHigh: 0.01, inputHigh: 0.02 });
    const [finding] = findingsIn(text, [callOf(text, { retries })], { costOf: costOfIt });
    expect(finding?.message).toContain(': $0.27 at worst instead of $0.03.');
    expect(finding?.usdPerCall).toBeCloseTo(0.27);
  });
});

describe('max-retrieval-k', () => {
  const text = 'store.create(question, 50)';
  const value = placeOf(text, '50');
  const retrieval = (facts: Partial<LlmCall> = {}) =>
    callOf(text, {
      operation: 'retrieval',
      retries: settingOf<number>({}),
      retrievalK: settingOf({ fact: known(50, value), value, name: 'k' }),
      ...facts,
    });

  test('stands on the number and lowers it', () => {
    const [finding] = findingsIn(text, [retrieval()]);
    expect(finding).toMatchObject({ ruleId: 'max-retrieval-k', at: value });
    expect(finding?.message).toMatch(
      /^`k` makes this query return 50 chunks.*depends on the size of a chunk.*Ask for 10 or fewer/,
    );
    expect(finding?.fixes[0]?.kind).toBe('suggestion');
    expect(fixed(text, finding)).toBe('store.create(question, 10)');
  });

  test('is silent when the results are cut down, or no model is near', () => {
    expect(findingsIn(text, [retrieval({ retrieved: { reducedAt: value, nearModel: true } })])).toEqual([]);
    const far = [retrieval({ retrieved: { reducedAt: undefined, nearModel: false } })];
    expect(findingsIn(text, far)).toEqual([]);
    expect(findingsIn(text, far, { preset: 'strict' })).toHaveLength(1);
  });

  test('a default of the SDK counts', () => {
    const [finding] = findingsIn(text, [retrieval({ retrievalK: settingOf({ fact: absent(100) }) })]);
    expect(finding?.message).toContain('By default this query returns 100 chunks');
  });
});

describe('no-volatile-system-prompt', () => {
  const text = 'client.create({ system: `It is ${Date.now()}. Help.`, prompt: question })';
  const at = placeOf(text, 'Date.now()');

  test('warns when a cacheable prefix is lost, and says what that costs', () => {
    const call = callOf(text, { volatilePrefix: volatileOf(at, 8000), prompt: promptOf(at, 'y'.repeat(8000)) });
    const [finding] = findingsIn(text, [call], { costOf: () => costOf({ inputTokens: 2002 }) });
    expect(finding).toMatchObject({ severity: 'warning', at });
    expect(finding?.message).toMatch(
      /^`Date\.now\(\)` changes the system prompt with every request, so .* at about \$0\.0025 a call\./,
    );
  });

  test('is information where nothing is lost today', () => {
    const short = callOf(text, { volatilePrefix: volatileOf(at, 80), prompt: promptOf(at, 'y'.repeat(80)) });
    expect(findingsIn(text, [short])[0]).toMatchObject({ severity: 'info', message: expect.stringContaining('1,024') });
    const unmarked = { ...short, provider: 'anthropic', volatilePrefix: volatileOf(at, 90_000) };
    expect(findingsIn(text, [unmarked])[0]?.message).toContain('none is asked for today');
  });

  test('is silent for the last thing before the only question', () => {
    const last = callOf(text, { volatilePrefix: volatileOf(at, 0), prompt: promptOf(at, '.') });
    expect(findingsIn(text, [last])).toEqual([]);
    expect(findingsIn(text, [{ ...last, promptComplete: false }])).toHaveLength(1);
    const turns = [...last.prompt, { ...last.prompt[1], role: 'assistant' } as PromptPart];
    expect(findingsIn(text, [{ ...last, prompt: turns }])).toHaveLength(1);
  });

  test('is silent behind the last marked part, not before it', () => {
    const [system, user] = promptOf(at, 'words');
    const marked = { role: 'system', text: { parts: [] }, cacheMarked: true, at: undefined } as const;
    const claude = { provider: 'anthropic', model: known('claude-sonnet-4-5'), volatilePrefix: volatileOf(at, 9000) };
    const of = (prompt: (PromptPart | undefined)[]) =>
      findingsIn(text, [callOf(text, { ...claude, prompt: prompt.filter((part) => part !== undefined) })]);
    expect(of([marked, system, user])).toEqual([]);
    expect(of([system, marked, user])[0]?.severity).toBe('warning');
    expect(of([system, user && { ...user, cacheMarked: true }])).toHaveLength(1);
  });

  test('a date is information, in the strict preset only', () => {
    const day = { ...volatileOf(at, 9000), granularity: 'day' as const };
    const call = callOf(text, { volatilePrefix: day, prompt: promptOf(at, 'words'), retries: settingOf<number>({}) });
    expect(findingsIn(text, [call])).toEqual([]);
    expect(findingsIn(text, [call], { preset: 'strict' })[0]?.severity).toBe('info');
  });
});

function volatileOf(at: Place, staticCharsAfter: number): VolatilePrefix {
  return {
    kind: 'clock',
    granularity: 'request',
    source: 'Date.now()',
    at,
    path: [],
    entry: at,
    staticCharsAfter,
    staticCharsBefore: 6,
    madeBeforeLoop: false,
    move: undefined,
  };
}

function promptOf(at: Place, behind: string): [PromptPart, PromptPart] {
  const volatile = volatileOf(at, 0);
  const parts: TextPart[] = [
    { is: 'static', value: 'It is ', at: undefined },
    { is: 'hole', name: 'Date.now()', at, maxTokens: null, volatile },
    { is: 'static', value: behind, at: undefined },
  ];
  const question: TextPart = { is: 'hole', name: 'question', at: undefined, maxTokens: null, volatile: undefined };
  return [
    { role: 'system', text: { parts }, cacheMarked: false, at },
    { role: 'user', text: { parts: [question] }, cacheMarked: false, at: undefined },
  ];
}

function costOf({ outputHigh = 0, inputHigh = 0, inputTokens = 0 }): Cost {
  const price = {
    model: 'gpt-4o',
    provider: 'openai',
    inputPerMTok: 2.5,
    outputPerMTok: 10,
    cacheReadPerMTok: 1.25,
    cacheWritePerMTok: undefined,
    asOf: '2026-11-01',
  };
  return {
    input: {
      known: inputTokens,
      low: inputTokens,
      high: inputTokens,
      exact: true,
      holes: [],
      stretches: [],
      method: 'o200k_base',
    },
    usd: {
      input: { low: 0, high: inputHigh, bounded: inputHigh },
      output: { low: 0, high: outputHigh },
      worstCase: null,
      worstCaseFactors: undefined,
      priceMatch: 'exact',
      price,
      notes: [],
      assumes: [],
    },
    unpriced: undefined,
    breakdown: [],
  };
}
