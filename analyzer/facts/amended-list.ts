import ts from 'typescript';
import { type Change, enclosingBlock, runsWithBlockOf } from './amendments.js';
import { itemsOf, mayBeMissing } from './evaluate-object.js';
import { nameOf, type Scope } from './scope.js';
import { addedByLoop, type Loop } from './unrolled-loop.js';
import { type ArrayValue, choiceOf, opaque, type Value } from './value.js';

/** When what is added to a list gets into it, seen from a use of the list. */
type Adding = 'always' | 'perhaps' | 'repeatedly' | 'behind the use' | undefined;

/** A use of a list, and where the list is declared. */
interface Seen {
  readonly declaration: ts.Declaration;
  readonly use: ts.Node;
}

/** A list as it is at a use, after these changes. */
export function amendArray(array: ArrayValue, changes: readonly Change[], seen: Seen, scope: Scope): Value {
  const draft: ListDraft = { items: [...array.items], open: array.open, isInOrder: true };
  const pushes = new Set(changes.flatMap((change) => (change.kind === 'push' ? [change.node] : [])));
  const done = new Set<ts.Node>();
  for (const change of changes) {
    const loop = change.kind === 'push' && draft.open === undefined ? loopBefore(change, seen) : undefined;
    if (loop !== undefined && done.has(loop)) continue;
    const added = loop && addedByLoop(loop, pushes, scope);
    if (loop !== undefined && added !== undefined) {
      done.add(loop);
      draft.items.push(...added);
      continue;
    }
    if (change.kind === 'push' || change.kind === 'unshift') addItems(draft, change, addedAt(change, seen), scope);
    else if (change.kind === 'inner') hideItems(draft, change);
    else leaveOpen(draft, change, change.kind !== 'cut' && !setsLength(change));
    draft.isInOrder &&= change.kind === 'push' || change.kind === 'inner';
  }
  return { ...array, items: draft.items, open: draft.open };
}

interface ListDraft {
  readonly items: Value[];
  open: string | undefined;
  /** What was there from the start still has its index. */
  isInOrder: boolean;
}

/** `list.length = 2`. */
function setsLength(change: Change): boolean {
  return change.kind === 'set' && change.name.text === 'length';
}

/** What comes in out of sight has an item to stand for it. */
function leaveOpen(draft: ListDraft, { node }: Change, mayBringMore: boolean): void {
  const why = `${nameOf(node)} changes it`;
  draft.open ??= why;
  if (mayBringMore) draft.items.push(opaque(node, why));
}

function addItems(
  draft: ListDraft,
  change: Extract<Change, { kind: 'push' | 'unshift' }>,
  when: Adding,
  scope: Scope,
): void {
  const isBehind = when === 'behind the use' && change.kind === 'push';
  if (when === undefined || when === 'repeatedly' || when === 'behind the use')
    leaveOpen(draft, change, when !== 'repeatedly' && !isBehind);
  if (when === undefined || when === 'behind the use') return;
  const added = itemsOf(change.values, scope);
  draft.open ??= added.open;
  const nothing = { is: 'nothing', node: change.node } as const;
  const items = added.items.map((item) => (when === 'always' ? item : choiceOf([nothing, item], item.node)));
  draft.items.splice(change.kind === 'push' ? draft.items.length : 0, 0, ...items);
}

/** `messages[0].content = text`: that item is no longer known, or any where it is not certain which. */
function hideItems(draft: ListDraft, { name, node }: Extract<Change, { kind: 'inner' }>): void {
  const why = `${nameOf(node)} is changed inside`;
  const index = /^\d+$/.test(name) ? Number(name) : draft.items.length;
  const isCertain =
    draft.isInOrder && index < draft.items.length && !draft.items.slice(0, index + 1).some(mayBeMissing);
  draft.open ??= why;
  for (const [at, item] of draft.items.entries()) {
    if (!isCertain || at === index) draft.items[at] = opaque(item.node, why);
  }
}

/** `undefined` where what adds it is a function that anybody may call. */
function addedAt({ node: change }: Change, { declaration, use }: Seen): Adding {
  const block = enclosingBlock(declaration);
  const isBefore = change.end <= use.pos;
  if (isBefore && runsWithBlockOf(change, declaration)) return 'always';
  let isRepeated = false;
  let node = change.parent;
  for (; node !== block && (isConditional(node) || isRepeating(node)); node = node.parent)
    isRepeated ||= isRepeating(node);
  if (node !== block) return undefined;
  // What an answer brings comes behind all that was sent before.
  if (!isBefore && runsIn(block, use)) return 'behind the use';
  return isRepeated ? 'repeatedly' : 'perhaps';
}

/** The loop that adds to a list before its use, where it runs once, with the block that declares the list. */
function loopBefore({ node: change }: Change, { declaration, use }: Seen): Loop | undefined {
  const block = enclosingBlock(declaration);
  const around: ts.Node[] = [];
  for (let node = change.parent; node !== undefined && node !== block; node = node.parent) around.push(node);
  const loops = around.filter((node) => ts.isIterationStatement(node, false) || ts.isCallExpression(node));
  const [loop, another] = loops;
  if (loop === undefined || another !== undefined || loop.end > use.pos || !isRepeating(loop)) return undefined;
  if (ts.isForOfStatement(loop)) return loop.parent === block ? loop : undefined;
  return ts.isCallExpression(loop) && runsWithBlockOf(loop, declaration) ? loop : undefined;
}

/** Whether a node runs with a block or in a part of it, not in a function that is made there. */
function runsIn(block: ts.Node | undefined, node: ts.Node): boolean {
  return ts.findAncestor(node.parent, (parent) => parent === block || ts.isFunctionLike(parent)) === block;
}

/** What runs its parts once or not at all. */
function isConditional(node: ts.Node): boolean {
  return (
    ts.isExpressionStatement(node) ||
    ts.isIfStatement(node) ||
    ts.isBlock(node) ||
    ts.isConditionalExpression(node) ||
    ts.isParenthesizedExpression(node) ||
    ts.isBinaryExpression(node) ||
    ts.isTryStatement(node) ||
    ts.isCatchClause(node) ||
    ts.isSwitchStatement(node) ||
    ts.isCaseBlock(node) ||
    ts.isCaseOrDefaultClause(node)
  );
}

/** A loop, and what hands a function to the `forEach` of a list. */
export function isRepeating(node: ts.Node): boolean {
  if (ts.isIterationStatement(node, false)) return true;
  const call = ts.isArrowFunction(node) || ts.isFunctionExpression(node) ? node.parent : node;
  return (
    ts.isCallExpression(call) &&
    ts.isPropertyAccessExpression(call.expression) &&
    call.expression.name.text === 'forEach' &&
    (call === node || call.arguments[0] === node)
  );
}
