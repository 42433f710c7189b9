import { describe, expect, it } from 'vitest';
import { folderWith, runCli } from './run-cli.js';

/** Claude Sonnet 4.5: 3 USD per million tokens in, 15 out, 0.30 from the cache, 3.75 into it, 6 for an hour. */
const code = (mark = '') => `import Anthropic from '@anthropic-ai/sdk';
const client = new Anthropic();
export function answer(question: string) {
  return client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 500,
    system: [{ type: 'text', text: 'Be brief.'${mark} }], messages: [{ role: 'user', content: question }] });
}
`;
const FIVE = `, cache_control: { type: 'ephemeral' }`;
const HOUR = `, cache_control: { type: 'ephemeral', ttl: '1h' }`;

function measured(file: string, text: string, { days, mark = FIVE }: { days?: string; mark?: string } = {}) {
  const folder = folderWith({ 'a.ts': code(mark), [file]: text });
  const args = ['--format', 'json', '--fail-on', 'never', '--usage', file, ...(days ? ['--usage-days', days] : [])];
  const { stdout, stderr } = runCli(folder, ['report', ...args]);
  const projection = stdout === '' ? undefined : JSON.parse(stdout).calls[0].projection;
  return { stderr, perDay: projection?.usdPerDay as { low: number; high: number } | undefined };
}

describe('tokens that are written to the prompt cache', () => {
  const csv = 'label,calls,input,output,cached,cache_write\nanswer,1,10000,0,2000,3000\n';
  // 2,000 x 0.30 + 3,000 x 3.75 + 5,000 x 3 = 26,850 per million.
  it('have a column of a CSV, and the price of a write', () => {
    expect(measured('u.csv', csv, { days: '1' }).perDay).toEqual({ low: 0.02685, high: 0.02685 });
  });
  it('are what other input is where the column is empty or missing', () => {
    const without = { low: 0.0246, high: 0.0246 };
    expect(measured('u.csv', csv.replace(',3000', ','), { days: '1' }).perDay).toEqual(without);
    expect(measured('u.csv', csv.replace(',cache_write', '').replace(',3000', ''), { days: '1' }).perDay).toEqual(
      without,
    );
  });
  it('cost as much as the lifetime that the code asks for', () => {
    // 2,000 x 0.30 + 3,000 x 6 + 5,000 x 3.
    expect(measured('u.csv', csv, { days: '1', mark: HOUR }).perDay).toEqual({ low: 0.0336, high: 0.0336 });
  });
  it('are an attribute of a span', () => {
    const attributes = {
      'code.function.name': 'answer',
      'gen_ai.usage.input_tokens': 10_000,
      'gen_ai.usage.output_tokens': 0,
      'gen_ai.usage.cache_read.input_tokens': 2000,
      'gen_ai.usage.cache_creation.input_tokens': 3000,
    };
    const { perDay } = measured('s.jsonl', JSON.stringify({ name: 'chat', attributes }), { days: '1' });
    expect(perDay).toEqual({ low: 0.02685, high: 0.02685 });
  });
  it('are part of the input', () => {
    const { stderr } = measured('u.csv', `${csv}answer,1,100,0,50,60\n`, { days: '1' });
    expect(stderr).toBe(
      'note u.csv: line 3: more tokens are read from the cache and written to it than are sent; inputTokens has to count them, too\n',
    );
  });
});

const span = (attributes: object, more: object = {}) =>
  JSON.stringify({ name: 'chat', attributes: { 'code.function.name': 'answer', ...attributes }, ...more });
const tokens = { 'gen_ai.usage.input_tokens': 1000, 'gen_ai.usage.output_tokens': 100 };
/** 1,000 x 3 + 100 x 15 per million. */
const ONE = 0.0045;

describe('the days of spans', () => {
  const at = (startTime: string) => span(tokens, { startTime });
  it('are the time from the first to the last, which is said', () => {
    const lines = [at('2026-11-01T00:00:00Z'), at('2026-11-02T00:00:00Z'), at('2026-11-03T12:00:00Z')];
    const { perDay, stderr } = measured('s.jsonl', lines.join('\n'));
    expect(perDay?.low).toBeCloseTo((3 * ONE) / 2.5, 12);
    expect(stderr).toBe(
      'note s.jsonl: 3 requests between 2026-11-01T00:00Z and 2026-11-03T12:00Z count as those of 2.5 days\n',
    );
  });
  it('have to be told where they are less than one', () => {
    const lines = [at('2026-11-01T00:00:00Z'), at('2026-11-01T03:00:00Z')].join('\n');
    expect(measured('s.jsonl', lines).stderr).toBe(
      'llm-cost-lint: --usage s.jsonl: its requests lie within 3 hours, which is less than a day: say how many days it covers with --usage-days <n>.\n',
    );
    const { perDay, stderr } = measured('s.jsonl', lines, { days: '0.5' });
    expect(perDay?.low).toBeCloseTo(4 * ONE, 12);
    expect(stderr).toBe('');
  });
});

describe('lines that are no span of a request', () => {
  const noteOn = (line: string) => {
    const { perDay, stderr } = measured('s.jsonl', `${span(tokens)}\n${line}\n`, { days: '1' });
    expect(perDay?.low).toBeCloseTo(ONE, 12);
    return stderr.replace(/^note s\.jsonl: /, '').trimEnd();
  };
  it.each([
    ['[]', 'line 2: it is a list, where an object, a span, was expected'],
    ['null', 'line 2: it is null, where an object, a span, was expected'],
    ['"chat"', 'line 2: it is "chat", where an object, a span, was expected'],
    ['{', 'line 2: it is no JSON, where a span was expected'],
    [
      span({ ...tokens, 'gen_ai.usage.input_tokens': 'many' }),
      'line 2: gen_ai.usage.input_tokens is "many", where a number that is not negative was expected',
    ],
    [
      span({ ...tokens, 'gen_ai.usage.output_tokens': -1 }),
      'line 2: gen_ai.usage.output_tokens is -1, where a number that is not negative was expected',
    ],
    [
      span({ ...tokens, 'gen_ai.usage.cache_read.input_tokens': true }),
      'line 2: gen_ai.usage.cache_read.input_tokens is true, where a number that is not negative was expected',
    ],
    [span({ 'gen_ai.usage.output_tokens': 5 }), 'line 2: it has no gen_ai.usage.input_tokens, which was expected'],
    [
      span({ ...tokens, 'gen_ai.usage.cache_read.input_tokens': 1001 }),
      'line 2: more tokens are read from the cache or written to it than are sent; gen_ai.usage.input_tokens has to count them, too',
    ],
    [JSON.stringify({ name: 'GET /' }), ''],
  ])('%s', (line, sentence) => {
    expect(noteOn(line)).toBe(sentence);
  });
});

describe('a span that sums up others', () => {
  it('does not count beside them, and says what they belong to', () => {
    const lines = [
      JSON.stringify({ name: 'chat', spanId: 'b', parentSpanId: 'tool', attributes: tokens }),
      JSON.stringify({ name: 'tool', spanId: 'tool', parentSpanId: 'a' }),
      span(tokens, { spanId: 'a', parentSpanId: '' }),
    ];
    const { perDay, stderr } = measured('s.jsonl', lines.join('\n'), { days: '1' });
    expect(perDay?.low).toBeCloseTo(ONE, 12);
    expect(stderr).toBe('');
  });
  it('counts where nothing inside it does', () => {
    const lines = [
      JSON.stringify({ name: 'tool', spanId: 'b', parentSpanId: 'a' }),
      span(tokens, { spanId: 'a', parentSpanId: 'a' }),
    ];
    expect(measured('s.jsonl', lines.join('\n'), { days: '1' }).perDay?.low).toBeCloseTo(ONE, 12);
  });
});

describe('absurd figures of a CSV', () => {
  const head = 'label,calls,input,output\n';
  const noteOn = (row: string) => measured('u.csv', `${head}answer,1,1000,100\n${row}\n`, { days: '1' });
  it.each([
    ['answer,1e16,1,1', 'line 3: calls is "1e16", where a number from 0 to 1e15 was expected'],
    ['answer,NaN,1,1', 'line 3: calls is "NaN", where a number from 0 to 1e15 was expected'],
    ['answer,0,1,1', 'line 3: it has tokens, and no calls'],
    [
      'other,1e10,1,1',
      '"other" has 10,000,000,000 calls a day, where 1,000,000,000 at most were expected: it is left out',
    ],
  ])('%s', (row, sentence) => {
    const { stderr, perDay } = noteOn(row);
    expect(stderr).toBe(`note u.csv: ${sentence}\n`);
    expect(perDay?.low).toBeCloseTo(ONE, 12);
  });
  it('nothing at all is nothing wrong', () => {
    expect(noteOn('answer,0,0,0').stderr).toBe('');
  });
});
