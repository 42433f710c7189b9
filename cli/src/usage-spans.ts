import type { ReadUsage } from './usage-file.js';
import type { Remark } from './usage-remarks.js';
import { countedOnce, type Reported } from './usage-span-sums.js';
import {
  type Family,
  familyOf,
  identityOf,
  isEmbedding,
  isRequest,
  isTool,
  type Span,
  spanIn,
  spansInBatch,
} from './usage-span-tree.js';

/**
 * Spans as JSON lines: what OpenTelemetry's file exporter writes (OTLP/JSON, a batch a line), or a span a line. Attributes by the
 * semantic conventions for generative AI (opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans). Other spans are passed over.
 */
export function readUsageSpans(text: string): ReadUsage {
  const noSpans: Remark[] = [];
  const all = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (typeof value !== 'string') return spansInBatch(value).map((json) => spanIn(json, index + 1));
    noSpans.push({ line: index + 1, text: value });
    return [];
  });
  const { spans, repeated } = withoutRepeated(all);
  const family = familyOf(spans);
  const reported: Reported[] = [];
  const useless: Useless[] = [];
  for (const span of spans.filter((each) => hasUsage(each) || isRequest(each))) {
    const read = reportedBy(span);
    if (typeof read === 'string') useless.push({ span, text: read });
    else reported.push(read);
  }
  const { counted, remarks } = countedOnce(reported, family);
  const mistakes = reportedNowhere(useless, reported, family).map(({ span: { line }, text }) => ({ line, text }));
  return {
    records: counted.map(({ record }) => record),
    period: periodOf(counted),
    mistakes: [...noSpans, ...mistakes],
    remarks: [...repeated, ...remarks],
  };
}

/** A span that should report a request, and what is wrong with it. */
interface Useless {
  readonly span: Span;
  readonly text: string;
}

/** Each span once; one that has been written before it ended, as it was then. */
function withoutRepeated(all: readonly Span[]): { spans: readonly Span[]; repeated: readonly Remark[] } {
  const kept = new Map<string, Span>();
  for (const span of all) {
    const identity = identityOf(span);
    if (identity === undefined) continue;
    const before = kept.get(identity);
    if (before === undefined || (hasUsage(span) && !hasUsage(before))) kept.set(identity, span);
  }
  const isKept = (span: Span) => (kept.get(identityOf(span) ?? '') ?? span) === span;
  const repeated = all.filter((span) => !isKept(span) && (hasUsage(span) || isRequest(span)));
  const text = 'a span of the same trace and span id is in the file already: it counts once';
  return { spans: all.filter(isKept), repeated: repeated.map(({ line }) => ({ line, text })) };
}

/** Without the requests that say not how large they are, and that a span around or inside them reports: two libraries may report one. */
function reportedNowhere(
  useless: readonly Useless[],
  reported: readonly Reported[],
  family: Family,
): readonly Useless[] {
  const upToTool = (span: Span) => {
    const around = family.around(span);
    const tool = around.findIndex(isTool);
    return tool === -1 ? around : around.slice(0, tool);
  };
  const requests = new Set(reported.map(({ span }) => span).filter(isRequest));
  const outside = new Set([...requests].flatMap(upToTool));
  return useless.filter(
    ({ span }) =>
      !isRequest(span) || hasUsage(span) || !(outside.has(span) || upToTool(span).some((each) => requests.has(each))),
  );
}

/** The object of a line, or what is wrong with it. */
function parsed(line: string): Readonly<Record<string, unknown>> | string {
  const expected = 'where an object, a span, was expected';
  try {
    const value: unknown = JSON.parse(line);
    if (Array.isArray(value)) return `it is a list, ${expected}`;
    if (typeof value !== 'object' || value === null) return `it is ${JSON.stringify(value)}, ${expected}`;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return 'it is no JSON, where a span was expected';
  }
}

const INPUT = ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'];
const OUTPUT = ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'];
const CACHED = ['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cached_input_tokens'];
const WRITTEN = ['gen_ai.usage.cache_creation.input_tokens'];
/** What answered goes before what was asked for. */
const MODEL = ['gen_ai.response.model', 'gen_ai.request.model'];

function hasUsage({ attributes }: Span): boolean {
  return [...INPUT, ...OUTPUT].some((name) => attributes.has(name));
}

/** What a span says of one request, or what is wrong with it. */
function reportedBy(span: Span): Reported | string {
  const { line, label, attributes } = span;
  const amounts: number[] = [];
  for (const names of [INPUT, OUTPUT, CACHED, WRITTEN]) {
    const name = names.find((each) => attributes.has(each));
    const amount = name === undefined ? 0 : amountIn(attributes.get(name));
    if (amount === undefined) {
      return `${name} is ${JSON.stringify(attributes.get(name ?? ''))}, where a number that is not negative was expected`;
    }
    amounts.push(amount);
  }
  const [inputTokens = 0, outputTokens = 0, cachedTokens = 0, cacheWriteTokens = 0] = amounts;
  const missing = [INPUT, ...(isEmbedding(span) ? [] : [OUTPUT])].filter(
    (names) => !names.some((name) => attributes.has(name)),
  );
  if (missing.length > 0) return `it has no ${missing.map(([name]) => name).join(' and no ')}, which was expected`;
  if (cachedTokens + cacheWriteTokens > inputTokens)
    return `more tokens are read from the cache or written to it than are sent; ${INPUT[0]} has to count them, too`;
  const model = MODEL.map((name) => attributes.get(name)).find((name) => typeof name === 'string' && name !== '');
  const record = { label, calls: 1, inputTokens, cachedTokens, cacheWriteTokens, outputTokens, line };
  return { span, record: typeof model === 'string' ? { ...record, model } : record };
}

/** OTLP writes whole numbers as texts. */
function amountIn(value: unknown): number | undefined {
  const amount = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof amount === 'number' && amount >= 0 && Number.isFinite(amount) ? amount : undefined;
}

/** From the first request to the last, or why nobody knows. */
function periodOf(counted: readonly Reported[]): ReadUsage['period'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let untimed: number | undefined;
  for (const { span } of counted) {
    if (span.time === undefined) {
      untimed ??= span.line;
      continue;
    }
    first = Math.min(first, span.time);
    last = Math.max(last, span.time);
  }
  return untimed === undefined ? { first, last } : `the span on line ${untimed} has no time at which it started`;
}
