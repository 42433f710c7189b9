import type { UsageRecord } from '../../rules/usage.js';
import type { ReadUsage } from './usage-file.js';

/**
 * Spans as JSON lines: what OpenTelemetry's file exporter writes (OTLP/JSON, a batch a line), or a span a line. Attributes by the
 * semantic conventions for generative AI (opentelemetry.io/docs/specs/semconv/gen-ai/gen-ai-spans). Other spans are passed over.
 */
export function readUsageSpans(text: string): ReadUsage {
  const mistakes: string[] = [];
  const spans = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const value = parsed(line);
    if (value === undefined) mistakes.push(`line ${index + 1}: it is no JSON, where a span was expected`);
    return value === undefined ? [] : spansIn(value);
  });
  const requests = spans.flatMap((span) => requestOf(span) ?? []);
  return { records: requests.map(({ record }) => record), days: daysBetween(requests), mistakes };
}

type Json = Readonly<Record<string, unknown>>;
type Attributes = ReadonlyMap<string, string | number>;

interface Request {
  readonly record: UsageRecord;
  /** Milliseconds since 1970. */
  readonly time: number | undefined;
}

function parsed(line: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // The caller names the line.
  }
}

function spansIn(value: Json): readonly Json[] {
  if (!Array.isArray(value.resourceSpans)) return [value];
  return listOf(value.resourceSpans)
    .flatMap((resource) => listOf(resource.scopeSpans))
    .flatMap((scope) => listOf(scope.spans));
}

const INPUT = ['gen_ai.usage.input_tokens', 'gen_ai.usage.prompt_tokens'];
const OUTPUT = ['gen_ai.usage.output_tokens', 'gen_ai.usage.completion_tokens'];
const CACHED = ['gen_ai.usage.cache_read.input_tokens', 'gen_ai.usage.cached_input_tokens'];
/** Where a span may say what it belongs to, the most telling first; else its own name does. */
const LABELS = ['llm_cost.route', 'code.function.name', 'code.function', 'gen_ai.agent.name'];

function requestOf(span: Json): Request | undefined {
  const attributes = attributesOf(span.attributes);
  const number = (names: readonly string[]) =>
    names.map((name) => Number(attributes.get(name) ?? Number.NaN)).find((value) => value >= 0);
  const [inputTokens, outputTokens] = [number(INPUT), number(OUTPUT)];
  if (inputTokens === undefined && outputTokens === undefined) return undefined;
  const label = LABELS.map((name) => attributes.get(name)).find((value) => value !== undefined) ?? span.name;
  const cachedTokens = Math.min(number(CACHED) ?? 0, inputTokens ?? 0);
  return {
    record: {
      label: String(label ?? 'unnamed'),
      calls: 1,
      inputTokens: inputTokens ?? 0,
      cachedTokens,
      outputTokens: outputTokens ?? 0,
    },
    time: timeOf(span),
  };
}

/** `{ key: value }`, or the list of keys and typed values that OTLP writes. */
function attributesOf(attributes: unknown): Attributes {
  const entries = Array.isArray(attributes)
    ? listOf(attributes).map(({ key, value }) => [String(key), plainValue(value)] as const)
    : Object.entries(isObject(attributes) ? attributes : {});
  return new Map(
    entries.flatMap(([key, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[key, value] as const] : [],
    ),
  );
}

function plainValue(value: unknown): unknown {
  if (!isObject(value)) return value;
  return value.stringValue ?? value.intValue ?? value.doubleValue;
}

function timeOf({ startTimeUnixNano, startTime }: Json): number | undefined {
  const nanoseconds = Number(startTimeUnixNano ?? Number.NaN);
  if (Number.isFinite(nanoseconds)) return nanoseconds / 1e6;
  // The JavaScript SDK writes [seconds, nanoseconds], others a date.
  if (Array.isArray(startTime)) return Number(startTime[0]) * 1000;
  const time = typeof startTime === 'string' ? Date.parse(startTime) : Number(startTime ?? Number.NaN);
  return Number.isFinite(time) ? time : undefined;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Less than a day tells little of a day: the user then has to say what it stands for. */
function daysBetween(requests: readonly Request[]): number | undefined {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { time } of requests) {
    if (time === undefined) return undefined;
    first = Math.min(first, time);
    last = Math.max(last, time);
  }
  const days = (last - first) / DAY_MS;
  return days >= 1 ? days : undefined;
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
