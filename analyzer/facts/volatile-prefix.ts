import ts from 'typescript';
import type { LlmCall, PromptPart, VolatileMove, VolatilePrefix } from '../call.js';
import { isInside } from '../program/is-inside.js';
import { areMadeOfData, isData } from './data-origin.js';
import { isOfData, readAt } from './data-texts.js';
import type { Place } from './fact.js';
import type { Read } from './message-parts.js';
import { nodeAt } from './node-at.js';
import type { Prompt } from './prompt.js';
import type { Scope } from './scope.js';
import { isRepeatedAfter } from './site.js';
import { type Hole, isSteady, staticPart } from './text.js';
import { typeAt } from './type-at.js';

/** Parts that stand before the conversation and that a provider could cache. */
const PREFIX_ROLES: ReadonlySet<PromptPart['role']> = new Set(['tools', 'system']);

/** The first value in the cacheable prefix that is not the same from request to request, whichever prompt is sent. */
export function volatilePrefixOf(
  call: ts.CallExpression,
  { ways, isSettled }: Pick<Prompt, 'ways' | 'isSettled'>,
  scope: Scope,
): LlmCall['volatilePrefix'] {
  const found = ways.flatMap((way) => firstVolatile(way) ?? []);
  const first = found.find(isOfRequest) ?? found[0];
  if (first !== undefined) return seenFrom(call, first, scope);
  return isSettled && ways.every((way) => isKnown(way, scope)) ? undefined : 'unknown';
}

function seenFrom(call: ts.CallExpression, found: FoundVolatile, scope: Scope): VolatilePrefix {
  const { hole, volatile, index, within } = found;
  const { parts } = within;
  const around = charactersAround(parts, index, hole);
  return {
    ...volatile,
    within,
    entry: entryPlace(call, hole, volatile),
    ...around,
    madeBeforeLoop: isMadeBeforeLoop(call, volatile),
    move: moveOf(call, parts, hole, scope),
  };
}

/** Nothing volatile can be in the system prompt; that the rest of the conversation is not known is no matter here. */
function isKnown({ parts, complete }: Read, scope: Scope): boolean {
  return parts.every((part, index) => {
    if (part.role !== 'unknown') return !PREFIX_ROLES.has(part.role) || isOfData(part.text, scope);
    return (complete && isSteady(part.text)) || isNoPrefix(part, parts.slice(0, index), scope);
  });
}

/** Messages that are made in sight with nothing volatile in a prefix, or a conversation that comes in behind a system prompt. */
function isNoPrefix({ text }: PromptPart, before: readonly PromptPart[], scope: Scope): boolean {
  const node = readAt(text.parts.length === 1 ? text.parts[0] : undefined, scope);
  if (node === undefined) return false;
  const isBehind = before.some(({ role }) => role === 'system');
  return areMadeOfData(node, scope) || (isBehind && isData(node, 'conversation', scope));
}

interface FoundVolatile {
  readonly hole: Hole;
  readonly volatile: NonNullable<Hole['volatile']>;
  readonly index: number;
  readonly within: Read;
}

/** Request-granular values come first: a date beside a clock is no finding of its own. */
function firstVolatile(within: Read): FoundVolatile | undefined {
  const all = within.parts.flatMap(({ role, text }, index) =>
    PREFIX_ROLES.has(role)
      ? text.parts.flatMap((hole) =>
          hole.is === 'hole' && hole.volatile !== undefined ? [{ hole, volatile: hole.volatile, index, within }] : [],
        )
      : [],
  );
  return all.find(isOfRequest) ?? all[0];
}

function isOfRequest({ volatile }: FoundVolatile): boolean {
  return volatile.granularity === 'request';
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
  if (!isInside(from, call) || !isInside(target, call) || isInside(target, from) || isInside(from, target))
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

function textKind(node: ts.Node, scope: Scope): VolatileMove['intoIs'] | undefined {
  if (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) return 'template';
  if (ts.isStringLiteral(node)) return 'quoted';
  return (typeAt(node, scope).flags & ts.TypeFlags.StringLike) !== 0 ? 'string' : undefined;
}

function containsAwait(node: ts.Node): boolean {
  return ts.isAwaitExpression(node) || ts.isYieldExpression(node) || ts.forEachChild(node, containsAwait) === true;
}
