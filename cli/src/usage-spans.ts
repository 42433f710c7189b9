import type { UsageRecord } from '../../rules/usage.js';
import type { ReadUsage } from './usage-file.js';
import { type Span, spanIn, spansInBatch, unitedSpans } from './usage-span-tree.js';

/**
 * Spans as JSON lines: what OpenTelemetry's file exporter writes (OTLP/JSON, a batch a line), or a span a line. Attributes by the
 * semantic conventions for generative AI (opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans). Other spans are passed over.
 */
export function readUsageSpans(text: string): ReadUsage {
  const mistakes: string[] = [];
  const spans = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (typeof value !== 'string') return spansInBatch(value).map((json) => spanIn(json, index + 1));
    mistakes.push(`line ${index + 1}: ${value}`);
    return [];
  });
  const read = unitedSpans(spans.filter(hasUsage), spans).map(requestOf);
  const requests = read.filter((request) => typeof request !== 'string');
  return {
    records: requests.map(({ record }) => record),
    period: periodOf(requests),
    mistakes: [...mistakes, ...read.filter((request) => typeof request === 'string')],
  };
}

interface Request {
  readonly record: UsageRecord;
  /** Milliseconds since 1970. */
  readonly time: number | undefined;
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
function requestOf({ line, label, time, attributes }: Span): Request | string {
  const amounts: number[] = [];
  for (const names of [INPUT, OUTPUT, CACHED, WRITTEN]) {
    const name = names.find((each) => attributes.has(each));
    const amount = name === undefined ? 0 : amountIn(attributes.get(name));
    if (amount === undefined) {
      return `line ${line}: ${name} is ${JSON.stringify(attributes.get(name ?? ''))}, where a number that is not negative was expected`;
    }
    amounts.push(amount);
  }
  const [inputTokens = 0, outputTokens = 0, cachedTokens = 0, cacheWriteTokens = 0] = amounts;
  if (!INPUT.some((name) => attributes.has(name))) return `line ${line}: it has no ${INPUT[0]}, which was expected`;
  if (cachedTokens + cacheWriteTokens > inputTokens)
    return `line ${line}: more tokens are read from the cache or written to it than are sent; ${INPUT[0]} has to count them, too`;
  const model = MODEL.map((name) => attributes.get(name)).find((name) => typeof name === 'string' && name !== '');
  const record = { label, calls: 1, inputTokens, cachedTokens, cacheWriteTokens, outputTokens, line };
  return { record: typeof model === 'string' ? { ...record, model } : record, time };
}

/** OTLP writes whole numbers as texts. */
function amountIn(value: unknown): number | undefined {
  const amount = typeof value === 'string' && /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
  return typeof amount === 'number' && amount >= 0 && Number.isFinite(amount) ? amount : undefined;
}

/** From the first request to the last; `undefined` where one of them has no time. */
function periodOf(requests: readonly Request[]): ReadUsage['period'] {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time } of requests) {
    if (time === undefined) return undefined;
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  return first <= last ? { first, last } : undefined;
}
