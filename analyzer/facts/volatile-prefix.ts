import ts from 'typescript';
import type { LlmCall, PromptPart, VolatileMove, VolatilePrefix } from '../call.js';
import type { Place } from './fact.js';
import type { Scope } from './scope.js';
import { isRepeatedAfter } from './site.js';
import { type Hole, staticPart } from './text.js';
import { typeAt } from './type-at.js';

/** Parts that stand before the conversation and that a provider could cache. */
const PREFIX_ROLES: ReadonlySet<PromptPart['role']> = new Set(['tools', 'system']);

/** The first value in the cacheable prefix that is not the same from request to request. */
export function volatilePrefixOf(
  call: ts.CallExpression,
  parts: readonly PromptPart[],
  complete: boolean,
  scope: Scope,
): LlmCall['volatilePrefix'] {
  const found = firstVolatile(parts);
  if (found === undefined) return unknownPrefix(parts, complete);
  const { hole, volatile, index } = found;
  const around = charactersAround(parts, index, hole);
  return {
    ...volatile,
    entry: entryPlace(call, hole, volatile),
    ...around,
    madeBeforeLoop: isMadeBeforeLoop(call, volatile),
    move: moveOf(call, parts, hole, scope),
  };
}

/** Something in the system prompt is not known; that the rest of the conversation is not known is no matter here. */
function unknownPrefix(parts: readonly PromptPart[], complete: boolean): 'unknown' | undefined {
  const isKnown = parts
    .filter(({ role }) => PREFIX_ROLES.has(role))
    .every(({ text }) => text.parts.every((part) => part.is === 'static'));
  return isKnown && (complete || parts.every(({ role }) => role !== 'unknown')) ? undefined : 'unknown';
}

interface FoundVolatile {
  readonly hole: Hole;
  readonly volatile: NonNullable<Hole['volatile']>;
  readonly index: number;
}

/** Request-granular values come first: a date beside a clock is no finding of its own. */
function firstVolatile(parts: readonly PromptPart[]): FoundVolatile | undefined {
  const all = parts.flatMap(({ role, text }, index) =>
    PREFIX_ROLES.has(role)
      ? text.parts.flatMap((hole) =>
          hole.is === 'hole' && hole.volatile !== undefined ? [{ hole, volatile: hole.volatile, index }] : [],
        )
      : [],
  );
  return all.find(({ volatile }) => volatile.granularity === 'request') ?? all[0];
}

/** Literal text before and behind a hole; the last user message is new in every request and does not count. */
function charactersAround(
  parts: readonly PromptPart[],
  index: number,
  hole: Hole,
): Pick<VolatilePrefix, 'staticCharsBefore' | 'staticCharsAfter'> {
  const lastUser = parts.findLastIndex(({ role }) => role === 'user');
  const own = parts[index]?.text.parts ?? [];
  const at = own.indexOf(hole);
  const length = (part: PromptPart) => staticPart(part.text).length;
  const sum = (list: readonly PromptPart[]) => list.reduce((total, part) => total + length(part), 0);
  return {
    staticCharsBefore: sum(parts.slice(0, index)) + staticPart({ parts: own.slice(0, at) }).length,
    staticCharsAfter:
      staticPart({ parts: own.slice(at + 1) }).length +
      sum(parts.slice(index + 1).filter((_, offset) => index + 1 + offset !== lastUser)),
  };
}

/** The expression in the call's own file through which the value comes in: the value itself, else the last step on its way. */
function entryPlace(call: ts.CallExpression, hole: Hole, volatile: NonNullable<Hole['volatile']>): Place {
  const file = call.getSourceFile();
  const inside = (place: Place | undefined): place is Place => place !== undefined && place.file === file.fileName;
  if (inside(hole.at)) return hole.at;
  const step = [...volatile.path].reverse().find(inside) ?? (inside(volatile.at) ? volatile.at : undefined);
  return step ?? { file: file.fileName, start: call.expression.getStart(), end: call.expression.getEnd() };
}

function isMadeBeforeLoop(call: ts.CallExpression, { path }: NonNullable<Hole['volatile']>): boolean {
  const file = call.getSourceFile();
  const steps = path.filter((place) => place.file === file.fileName).map((place) => nodeAt(file, place));
  return steps.some((step) => step !== undefined && isRepeatedAfter(step, call));
}

/** Exact only inside one function: a template in the call's own arguments, moved to the last user message beside it. */
function moveOf(
  call: ts.CallExpression,
  parts: readonly PromptPart[],
  hole: Hole,
  scope: Scope,
): VolatileMove | undefined {
  const into = parts.findLast(({ role }) => role === 'user')?.at;
  const file = call.getSourceFile();
  if (hole.at === undefined || into === undefined || hole.at.file !== file.fileName || into.file !== file.fileName)
    return undefined;
  const from = ts.findAncestor(nodeAt(file, hole.at), ts.isTemplateExpression);
  const target = nodeAt(file, into);
  if (from === undefined || target === undefined || ts.isTaggedTemplateExpression(from.parent)) return undefined;
  if (!isWithin(from, call) || !isWithin(target, call) || isWithin(target, from) || isWithin(from, target))
    return undefined;
  const span = from.templateSpans.find(({ expression }) => expression.getStart() === hole.at?.start);
  const intoIs = textKind(target, scope);
  if (span === undefined || intoIs === undefined || containsAwait(span.expression)) return undefined;
  const place = (start: number, end: number): Place => ({ file: file.fileName, start, end });
  return {
    from: place(from.getStart(), from.getEnd()),
    hole: place(span.expression.getFullStart() - 2, span.literal.getStart() + 1),
    into,
    intoIs,
  };
}

function nodeAt(file: ts.SourceFile, place: Place): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) === place.start && node.getEnd() === place.end) found ??= node;
    if (node.pos <= place.start && place.end <= node.end) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function isWithin(node: ts.Node, container: ts.Node): boolean {
  return container.pos <= node.pos && node.end <= container.end;
}

function textKind(node: ts.Node, scope: Scope): VolatileMove['intoIs'] | undefined {
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) return 'template';
  if (ts.isStringLiteral(node)) return 'quoted';
  return (typeAt(node, scope).flags & ts.TypeFlags.StringLike) !== 0 ? 'string' : undefined;
}

function containsAwait(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.forEachChild(node, containsAwait) === true;
}
