type Json = Readonly<Record<string, unknown>>;

/** A span of OpenTelemetry, in whichever spelling it was written. */
export interface Span {
  /** Of the file, from 1. */
  readonly line: number;
  readonly trace: string | undefined;
  readonly id: string | undefined;
  readonly parent: string | undefined;
  /** What it belongs to. */
  readonly label: string;
  /** The label is only the name of the span. */
  readonly isNameOnly: boolean;
  /** Milliseconds since 1970. */
  readonly time: number | undefined;
  readonly attributes: ReadonlyMap<string, unknown>;
}

/** One span, or the spans of a batch as OTLP writes it. */
export function spansInBatch(value: Json): readonly Json[] {
  if (!Array.isArray(value.resourceSpans)) return [value];
  return objectsIn(value.resourceSpans)
    .flatMap((resource) => objectsIn(resource.scopeSpans))
    .flatMap((scope) => objectsIn(scope.spans));
}

/** Where a span may say what it belongs to, the most telling first; else its own name does. */
const LABELS = ['llm_cost.route', 'code.function.name', 'code.function', 'gen_ai.agent.name'];

export function spanIn(json: Json, line: number): Span {
  const attributes = attributesOf(json.attributes);
  const label = LABELS.map((name) => textIn(attributes.get(name))).find((value) => value !== undefined);
  const context = objectIn(json.context) ?? objectIn(json.spanContext);
  return {
    line,
    trace: textIn(json.traceId ?? json.trace_id ?? context?.traceId ?? context?.trace_id),
    id: textIn(json.spanId ?? json.span_id ?? json.id ?? context?.spanId ?? context?.span_id),
    parent: textIn(json.parentSpanId ?? json.parent_id ?? json.parentId ?? objectIn(json.parentSpanContext)?.spanId),
    label: label ?? textIn(json.name) ?? 'unnamed',
    isNameOnly: label === undefined,
    time: timeOf(json),
    attributes,
  };
}

const OPERATION = 'gen_ai.operation.name';
const REQUESTS: readonly unknown[] = ['chat', 'text_completion', 'generate_content', 'embeddings'];

/** One request to a model; other spans with usage may sum up several. */
export function isRequest({ attributes }: Span): boolean {
  return REQUESTS.includes(attributes.get(OPERATION));
}

/** It answers without tokens of its own. */
export function isEmbedding({ attributes }: Span): boolean {
  return attributes.get(OPERATION) === 'embeddings';
}

/** What a tool does, a request led to, and is no part of it. */
export function isTool({ attributes }: Span): boolean {
  return attributes.get(OPERATION) === 'execute_tool';
}

/** How spans lie inside each other. */
export interface Family {
  /** The spans around one, the nearest first. */
  around(span: Span): readonly Span[];
}

export function familyOf(spans: readonly Span[]): Family {
  const byKey = new Map(spans.map((span) => [keyOf(span.trace, span.id), span]));
  const outer = (span: Span) => (span.parent === undefined ? undefined : byKey.get(keyOf(span.trace, span.parent)));
  const known = new Map<Span, readonly Span[]>();
  return {
    around(span) {
      const around = known.get(span) ?? ancestorsOf(span, outer);
      known.set(span, around);
      return around;
    },
  };
}

/** Deeper than this, spans are not nested but go in circles. */
const MOST_LEVELS = 64;

function ancestorsOf(span: Span, outer: (span: Span) => Span | undefined): readonly Span[] {
  const ancestors: Span[] = [];
  let at = outer(span);
  while (at !== undefined && at !== span && ancestors.length < MOST_LEVELS) {
    ancestors.push(at);
    at = outer(at);
  }
  return ancestors;
}

/** What tells a span from others, in whichever spelling; `undefined` where it does not say. */
export function identityOf({ trace, id }: Span): string | undefined {
  return trace === undefined || id === undefined ? undefined : keyOf(trace, id);
}

function keyOf(trace: string | undefined, id: string | undefined): string {
  return JSON.stringify([trace, id]);
}

/** `{ key: value }`, or the list of keys and typed values that OTLP writes. */
function attributesOf(attributes: unknown): ReadonlyMap<string, unknown> {
  if (!Array.isArray(attributes)) return new Map(Object.entries(objectIn(attributes) ?? {}));
  return new Map(objectsIn(attributes).map(({ key, value }) => [String(key), plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  const typed = objectIn(value);
  return typed === undefined ? value : (typed.stringValue ?? typed.intValue ?? typed.doubleValue ?? typed);
}

/** No span is older: such a time is 0, or in another unit. */
const EARLIEST = Date.UTC(2000);

function timeOf({ startTimeUnixNano, startTime, start_time }: Json): number | undefined {
  const start = startTime ?? start_time;
  // The JavaScript SDK writes [seconds, nanoseconds], others a date.
  const time =
    startTimeUnixNano !== undefined && startTimeUnixNano !== null
      ? Number(startTimeUnixNano) / 1e6
      : Array.isArray(start)
        ? Number(start[0]) * 1000
        : typeof start === 'string'
          ? Date.parse(start)
          : Number(start ?? Number.NaN);
  return Number.isFinite(time) && time >= EARLIEST ? time : undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function objectsIn(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.map(objectIn).filter((each) => each !== undefined) : [];
}

function objectIn(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}
