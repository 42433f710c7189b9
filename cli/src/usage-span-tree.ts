type Json = Readonly<Record<string, unknown>>;

/** A span of OpenTelemetry, in whichever spelling it was written. */
export interface Span {
  /** Of the file, from 1. */
  readonly line: number;
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
    id: textIn(json.spanId ?? json.span_id ?? json.id ?? context?.spanId ?? context?.span_id),
    parent: textIn(json.parentSpanId ?? json.parent_id ?? json.parentId ?? objectIn(json.parentSpanContext)?.spanId),
    label: label ?? textIn(json.name) ?? 'unnamed',
    isNameOnly: label === undefined,
    time: timeOf(json),
    attributes,
  };
}

/**
 * Without the spans that sum up what spans inside them report: an agent's, beside those of its requests. A request that says not
 * what it belongs to belongs to the agent.
 */
export function unitedSpans(withUsage: readonly Span[], all: readonly Span[]): readonly Span[] {
  const byId = new Map(all.flatMap((span) => (span.id === undefined ? [] : [[span.id, span] as const])));
  const own = new Set(withUsage);
  const sums = new Set<Span>();
  const labelled = withUsage.map((span) => {
    const around = ancestorsOf(span, byId).filter((ancestor) => own.has(ancestor));
    for (const ancestor of around) sums.add(ancestor);
    const named = span.isNameOnly ? around.find(({ isNameOnly }) => !isNameOnly) : undefined;
    return { span, as: named === undefined ? span : { ...span, label: named.label } };
  });
  return labelled.flatMap(({ span, as }) => (sums.has(span) ? [] : [as]));
}

/** Deeper than this, spans are not nested but go in circles. */
const MOST_LEVELS = 64;

/** The nearest first. */
function ancestorsOf(span: Span, byId: ReadonlyMap<string, Span>): readonly Span[] {
  const ancestors: Span[] = [];
  let at = byId.get(span.parent ?? '');
  while (at !== undefined && at !== span && ancestors.length < MOST_LEVELS) {
    ancestors.push(at);
    at = byId.get(at.parent ?? '');
  }
  return ancestors;
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

function timeOf({ startTimeUnixNano, startTime, start_time }: Json): number | undefined {
  const nanoseconds = Number(startTimeUnixNano ?? Number.NaN);
  if (Number.isFinite(nanoseconds)) return nanoseconds / 1e6;
  const start = startTime ?? start_time;
  // The JavaScript SDK writes [seconds, nanoseconds], others a date.
  const time = Array.isArray(start)
    ? Number(start[0]) * 1000
    : typeof start === 'string'
      ? Date.parse(start)
      : Number(start ?? Number.NaN);
  return Number.isFinite(time) ? time : undefined;
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
