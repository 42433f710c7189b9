import { describe, expect, it } from 'vitest';
import { loadUsage } from '../../cli/src/usage-file.js';
import { folderWith } from './run-cli.js';

interface Written {
  readonly id?: string;
  readonly parent?: string;
  readonly trace?: string;
  readonly name?: string;
  readonly time?: string | undefined;
  readonly operation?: string;
  readonly tokens?: readonly [input: number | undefined, output?: number];
  readonly more?: object;
}

/** A span a line, all in one trace unless they say which. */
function spansIn(...spans: readonly Written[]): string {
  const lines = spans.map(({ id, parent, trace = 't', name = 'ask', time, operation, tokens = [undefined], more }) =>
    JSON.stringify({
      ...{ traceId: trace, spanId: id, parentSpanId: parent, name, startTimeUnixNano: time },
      attributes: {
        'gen_ai.operation.name': operation,
        'gen_ai.usage.input_tokens': tokens[0],
        'gen_ai.usage.output_tokens': tokens[1],
        ...more,
      },
    }),
  );
  return lines.join('\n');
}

function read(text: string, days: number | undefined = 1) {
  const { usage, notes } = loadUsage({ file: 's.jsonl', days }, folderWith({ 's.jsonl': text }));
  const counted = usage.records.map(({ label, inputTokens, outputTokens }) => [label, inputTokens, outputTokens]);
  return { counted, notes, usage };
}

const agent = { id: 'a', name: 'plan', operation: 'invoke_agent' };
const chat = { id: 'c', parent: 'a', operation: 'chat' };
const tool = { id: 'x', parent: 'c', name: 'tool', operation: 'execute_tool' };
const REST = 'it reports more than the spans inside it: the rest counts as one request';

describe('the span of an agent', () => {
  it('does not count where the spans inside it report as much', () => {
    const second = { ...chat, id: 'd', tokens: [2000, 200] as const };
    const { counted, notes } = read(
      spansIn({ ...agent, tokens: [3000, 300] }, { ...chat, tokens: [1000, 100] }, second),
    );
    expect(counted).toEqual([
      ['ask', 1000, 100],
      ['ask', 2000, 200],
    ]);
    expect(notes).toEqual([]);
  });

  it('does not count where they report more', () => {
    const { counted } = read(spansIn({ ...agent, tokens: [900, 100] }, { ...chat, tokens: [1000, 100] }));
    expect(counted).toEqual([['ask', 1000, 100]]);
  });

  it('counts with what it has beyond them, which a note says', () => {
    const { counted, notes } = read(spansIn({ ...agent, tokens: [3000, 300] }, { ...chat, tokens: [1000, 100] }));
    expect(counted).toEqual([
      ['plan', 2000, 200],
      ['ask', 1000, 100],
    ]);
    expect(notes).toEqual([`line 1: ${REST}`]);
  });

  it('counts once in an agent of agents, and what a tool does is inside it, too', () => {
    const outermost = { id: 'o', name: 'crew', operation: 'invoke_agent', tokens: [5000, 500] as const };
    const inTool = { id: 'y', parent: 'x', name: 'sub', operation: 'chat', tokens: [500, 50] as const };
    const spans = [
      outermost,
      { ...agent, parent: 'o', tokens: [3000, 300] as const },
      { ...chat, tokens: [1000, 100] as const },
    ];
    const { counted, notes } = read(spansIn(...spans, tool, inTool));
    expect(counted).toEqual([
      ['crew', 2000, 200],
      ['plan', 1500, 150],
      ['ask', 1000, 100],
      ['sub', 500, 50],
    ]);
    expect(notes).toEqual([`line 1: ${REST}; the same on line 2`]);
  });

  it('leaves no more for it to have cached than to have sent', () => {
    const cached = { more: { 'gen_ai.usage.cache_read.input_tokens': 2500 } };
    const { usage } = read(spansIn({ ...agent, tokens: [3000, 300], ...cached }, { ...chat, tokens: [1000, 100] }));
    expect(usage.records[0]).toMatchObject({ inputTokens: 2000, cachedTokens: 2000, cacheWriteTokens: 0 });
  });

  it('in circles is read all the same', () => {
    const { counted } = read(
      spansIn({ ...agent, parent: 'c', tokens: [10, 1] }, { ...agent, id: 'c', parent: 'a', tokens: [10, 1] }),
    );
    expect(counted).toHaveLength(1);
  });

  it('is looked for in the same trace only', () => {
    const { counted } = read(spansIn({ ...agent, tokens: [10, 1] }, { ...chat, trace: 'other', tokens: [10, 1] }));
    expect(counted).toHaveLength(2);
  });
});

describe('a request', () => {
  const inTool = { id: 'y', parent: 'x', name: 'sub', operation: 'chat', tokens: [50, 5] as const };

  it.each([
    'chat',
    'text_completion',
    'generate_content',
  ])('counts beside what a tool did that it led to: %s', (operation) => {
    const { counted, notes } = read(spansIn({ ...chat, operation, tokens: [3000, 300] }, tool, inTool));
    expect(counted).toEqual([
      ['ask', 3000, 300],
      ['sub', 50, 5],
    ]);
    expect(notes).toEqual([]);
  });

  it('counts beside one of the same size that a tool sent, which keeps its own name', () => {
    const named = { ...chat, tokens: [50, 5] as const, more: { 'code.function.name': 'answer' } };
    expect(read(spansIn(named, tool, inTool)).counted).toEqual([
      ['answer', 50, 5],
      ['sub', 50, 5],
    ]);
  });

  it('counts once where two libraries report it, under the label that either has', () => {
    const outer = { ...chat, tokens: [50, 5] as const, more: { 'code.function.name': 'answer' } };
    const { counted, notes } = read(spansIn(outer, { ...inTool, parent: 'c' }));
    expect(counted).toEqual([['answer', 50, 5]]);
    expect(notes).toEqual([]);
  });

  it('counts beside one of another size inside it, which a note says', () => {
    const { counted, notes } = read(spansIn({ ...chat, tokens: [3000, 300] }, { ...inTool, parent: 'c' }));
    expect(counted).toHaveLength(2);
    expect(notes).toEqual(['line 1: it is a request, and so is a span inside it, with other counts: both count']);
  });
});

describe('a request that does not say how large it is', () => {
  const usable = { id: 'u', operation: 'chat', tokens: [1000, 100] as const };
  const notesOn = (...spans: readonly Written[]) => {
    const { counted, notes } = read(spansIn(usable, ...spans));
    return { others: counted.slice(1), notes };
  };
  const noOutput = 'it has no gen_ai.usage.output_tokens, which was expected';
  const neither = 'it has no gen_ai.usage.input_tokens and no gen_ai.usage.output_tokens, which was expected';

  it.each<[string, Written, string]>([
    ['at all', { id: 'n', operation: 'chat' }, `line 2: ${neither}`],
    ['in output', { id: 'n', operation: 'chat', tokens: [500] }, `line 2: ${noOutput}`],
    ['in output, and what it is', { id: 'n', tokens: [500] }, `line 2: ${noOutput}`],
  ])('%s is named and passed over', (_, span, note) => {
    expect(notesOn(span)).toEqual({ others: [], notes: [note] });
  });

  it('is named in one note with others like it', () => {
    const spans = ['1', '2', '3', '4', '5', '6'].map((id) => ({ id, operation: 'chat' }));
    expect(notesOn(...spans).notes).toEqual([`line 2: ${neither}; the same on lines 3, 4, 5 and 2 more`]);
  });

  it('is an embedding, which has no output', () => {
    expect(notesOn({ id: 'e', operation: 'embeddings', tokens: [500] })).toEqual({
      others: [['ask', 500, 0]],
      notes: [],
    });
  });

  it('is no matter where a span around it or inside it reports the same', () => {
    expect(
      notesOn({ id: 'n', operation: 'chat' }, { id: 'm', parent: 'n', operation: 'chat', tokens: [1, 1] }).notes,
    ).toEqual([]);
    expect(notesOn({ id: 'n', parent: 'u', operation: 'chat' }).notes).toEqual([]);
  });

  it('is named in an agent and in a tool', () => {
    expect(notesOn({ ...agent, tokens: [9, 9] }, chat).notes).toEqual([`line 3: ${neither}`]);
    expect(notesOn({ ...tool, parent: 'u' }, { ...chat, parent: 'x' }).notes).toEqual([`line 3: ${neither}`]);
  });
});

describe('a span without a time', () => {
  const day = 86_400_000_000_000n;
  const at = (days: bigint) => String(1_790_000_000_000_000_000n + days * day);
  const usable = { operation: 'chat', tokens: [1000, 100] as const };

  it.each([
    ['0', '0'],
    ['nothing', ''],
    ['another unit', '1790000000'],
    ['none', undefined],
  ])('is named, and its days are asked for: %s', (_, time) => {
    const text = spansIn(
      { ...usable, id: '1', time: at(0n) },
      { ...usable, id: '2', time: at(1n) },
      { ...usable, id: '3', time },
    );
    expect(() => loadUsage({ file: 's.jsonl', days: undefined }, folderWith({ 's.jsonl': text }))).toThrow(
      '--usage s.jsonl: the span on line 3 has no time at which it started: say how many days it covers with --usage-days <n>.',
    );
    expect(read(text, 2)).toMatchObject({ usage: { days: 2 }, notes: [] });
  });

  it('is no matter where it reports nothing', () => {
    const text = spansIn(
      { ...usable, id: '1', time: at(0n) },
      { ...usable, id: '2', time: at(3n) },
      { id: '3', time: '0' },
    );
    expect(loadUsage({ file: 's.jsonl', days: undefined }, folderWith({ 's.jsonl': text })).usage.days).toBe(3);
  });
});

describe('the same span twice', () => {
  const one = { id: '1', operation: 'chat', tokens: [1000, 100] as const };
  const twice = 'a span of the same trace and span id is in the file already: it counts once';

  it('counts once, which a note says', () => {
    const { counted, notes } = read(spansIn(one, { ...one, id: '2' }, one, one));
    expect(counted).toHaveLength(2);
    expect(notes).toEqual([`line 3: ${twice}; the same on line 4`]);
  });

  it('counts as it was when it had ended', () => {
    const { counted, notes } = read(spansIn({ id: '1', operation: 'chat' }, one));
    expect(counted).toEqual([['ask', 1000, 100]]);
    expect(notes).toHaveLength(1);
  });

  it('is not the same in another trace', () => {
    const { counted, notes } = read(spansIn(one, { ...one, trace: 'other' }));
    expect(counted).toHaveLength(2);
    expect(notes).toEqual([]);
  });
});
