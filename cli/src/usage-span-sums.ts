import type { UsageRecord } from '../../rules/usage.js';
import type { Remark } from './usage-remarks.js';
import { type Family, isRequest, isTool, type Span } from './usage-span-tree.js';

/** A span, and what it reports. */
export interface Reported {
  readonly span: Span;
  readonly record: UsageRecord;
}

/** What counts, and what is to be said of it. */
export interface Counted {
  readonly counted: readonly Reported[];
  readonly remarks: readonly Remark[];
}

interface Tokens {
  readonly inputTokens: number;
  readonly cachedTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
}

const NOTHING: Tokens = { inputTokens: 0, cachedTokens: 0, cacheWriteTokens: 0, outputTokens: 0 };

/**
 * Each token once. An agent's span sums up what the spans inside it report, so only what it has beyond them counts. A request never
 * sums up what a tool did that it led to; but a request inside another may be the same one, as two libraries report it.
 */
export function countedOnce(reported: readonly Reported[], family: Family): Counted {
  const bySpan = new Map(reported.map((each) => [each.span, each]));
  const aroundOf = new Map(
    reported.map((each) => [each, family.around(each.span).flatMap((span) => bySpan.get(span) ?? [])]),
  );
  const around = (each: Reported) => aroundOf.get(each) ?? [];
  const inside = new Map<Reported, Tokens>();
  const withoutTools = new Map<Reported, Tokens>();
  const parts = new Map<Reported, Part>();
  // The innermost first.
  for (const each of reported.toSorted((one, other) => around(other).length - around(one).length)) {
    const within = inside.get(each);
    const part = partOf(each, within, withoutTools.get(each));
    parts.set(each, part);
    const [outer] = around(each);
    if (outer === undefined) continue;
    const total = plus(within ?? NOTHING, part.tokens);
    inside.set(outer, plus(inside.get(outer) ?? NOTHING, total));
    const path = family.around(each.span);
    if (path.slice(0, path.indexOf(outer.span)).some(isTool)) continue;
    withoutTools.set(outer, plus(withoutTools.get(outer) ?? NOTHING, total));
  }
  const labelOf = (each: Reported) => {
    const named = around(each).find((outer) => !outer.span.isNameOnly && !isWholeRequest(outer, parts.get(outer)));
    return each.span.isNameOnly && named !== undefined ? named.span.label : each.span.label;
  };
  return {
    counted: reported.flatMap((each) => {
      const { tokens = NOTHING } = parts.get(each) ?? {};
      return tokens === NOTHING ? [] : [{ ...each, record: { ...each.record, ...tokens, label: labelOf(each) } }];
    }),
    remarks: reported.flatMap((each) => parts.get(each)?.remark ?? []),
  };
}

/** What of a span counts; `NOTHING` itself where the spans inside it have said all. */
interface Part {
  readonly tokens: Tokens;
  readonly remark?: Remark;
}

/**
 * @param within what the spans inside report, where there are any.
 * @param withoutTools what those do that no tool stands between.
 */
function partOf({ span, record }: Reported, within: Tokens | undefined, withoutTools: Tokens | undefined): Part {
  const { line } = span;
  const own = tokensOf(record);
  if (within === undefined) return { tokens: own };
  if (!isRequest(span)) {
    const rest = minus(own, within);
    if (rest.inputTokens + rest.outputTokens === 0) return { tokens: NOTHING };
    return {
      tokens: rest,
      remark: { line, text: 'it reports more than the spans inside it: the rest counts as one request' },
    };
  }
  if (withoutTools === undefined) return { tokens: own };
  if (isSameSize(own, withoutTools)) return { tokens: NOTHING };
  return {
    tokens: own,
    remark: { line, text: 'it is a request, and so is a span inside it, with other counts: both count' },
  };
}

function isWholeRequest({ span }: Reported, part: Part | undefined): boolean {
  return isRequest(span) && part?.tokens !== NOTHING;
}

function isSameSize(one: Tokens, other: Tokens): boolean {
  return one.inputTokens === other.inputTokens && one.outputTokens === other.outputTokens;
}

function tokensOf({ inputTokens, cachedTokens, cacheWriteTokens, outputTokens }: UsageRecord): Tokens {
  return { inputTokens, cachedTokens, cacheWriteTokens, outputTokens };
}

function plus(one: Tokens, other: Tokens): Tokens {
  return {
    inputTokens: one.inputTokens + other.inputTokens,
    cachedTokens: one.cachedTokens + other.cachedTokens,
    cacheWriteTokens: one.cacheWriteTokens + other.cacheWriteTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  };
}

/** What is cached or written stays a part of the input. */
function minus(one: Tokens, other: Tokens): Tokens {
  const inputTokens = Math.max(0, one.inputTokens - other.inputTokens);
  const cachedTokens = Math.min(inputTokens, Math.max(0, one.cachedTokens - other.cachedTokens));
  const written = Math.max(0, one.cacheWriteTokens - other.cacheWriteTokens);
  return {
    ...{ inputTokens, cachedTokens, cacheWriteTokens: Math.min(inputTokens - cachedTokens, written) },
    outputTokens: Math.max(0, one.outputTokens - other.outputTokens),
  };
}
