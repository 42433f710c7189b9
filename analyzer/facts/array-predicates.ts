import ts from 'typescript';
import { callbackOf, insideCallback, isRunAtOnce } from './callbacks.js';
import { truthOf } from './conditions.js';
import { isSplicedIn, mayBeMissing, withEachList } from './evaluate-object.js';
import { MAX_DEPTH, type Scope } from './scope.js';
import { type ArrayValue, choiceOf, type Nothing, opaque, optionsOf, type Value } from './value.js';

/** Longer lists are data, not prompts. */
const MAX_ITEMS = 200;

/** Whether a condition holds for what an item may be; `undefined` where it is not decided. */
type Condition = (option: Value, index: number) => boolean | undefined;

/** What a method with a condition gives: `find`, `filter`, `some` and their like; `undefined` where that is not certain. */
export function pickedFrom(
  target: ArrayValue,
  method: string,
  node: ts.CallExpression,
  scope: Scope,
): Value | undefined {
  const holds = conditionIn(node, scope);
  if (holds === undefined || target.items.length > MAX_ITEMS) return undefined;
  switch (method) {
    case 'filter':
      return filtered(target, holds, node, scope);
    case 'find':
      return found(target, [...target.items.entries()], holds, node);
    case 'findLast':
      return found(target, [...target.items.entries()].reverse(), holds, node);
    case 'some':
      return answer(holdsForOne(target, holds), node);
    case 'every':
      return answer(not(holdsForOne(target, (option, index) => not(holds(option, index)))), node);
    default:
      return undefined;
  }
}

function conditionIn(node: ts.CallExpression, scope: Scope): Condition | undefined {
  const callback = node.arguments.length === 1 && node.arguments[0] ? callbackOf(node.arguments[0], scope) : undefined;
  const body = callback && onlyResult(callback);
  if (callback === undefined || body === undefined || scope.depth >= MAX_DEPTH) return undefined;
  return (option, index) => {
    const inner = insideCallback(callback, [option, { is: 'number', value: index, node }], scope);
    return truthOf(body, inner);
  };
}

/** What a function returns where nothing in it is decided before. */
function onlyResult(callback: ts.FunctionLikeDeclaration): ts.Expression | undefined {
  const { body } = callback;
  if (body === undefined || !isRunAtOnce(callback)) return undefined;
  if (!ts.isBlock(body)) return body;
  const last = body.statements.at(-1);
  const isPlain = body.statements.slice(0, -1).every(ts.isVariableStatement);
  return isPlain && last !== undefined && ts.isReturnStatement(last) ? last.expression : undefined;
}

/** An element of which it is not decided whether it stays may be missing; of texts, that makes another text. */
function filtered(target: ArrayValue, holds: Condition, node: ts.CallExpression, scope: Scope): ArrayValue | undefined {
  scope.work.steps -= target.items.length;
  if (scope.work.steps <= 0) return undefined;
  const isUndecided = (option: Value, index: number) =>
    !HOLDS_MORE.has(option.is) && holds(option, index) === undefined;
  const isUnclear = (item: Value, index: number) =>
    !isSplicedIn(item) && optionsOf(item).some((option) => isUndecided(option, index));
  if (target.items.some(isUnclear)) return undefined;
  const items = target.items.flatMap((item, index) => {
    if (isSplicedIn(item))
      return [
        withEachList(item, (list) => filtered(list, holds, node, scope)) ?? opaque(item.node, 'some of it is left out'),
      ];
    const options = optionsOf(item).flatMap((option) => whatStays(option, holds, index, node));
    return options.every(({ is }) => is === 'nothing') ? [] : [choiceOf(options, item.node)];
  });
  return { ...target, node, items };
}

const HOLDS_MORE: ReadonlySet<Value['is']> = new Set(['object', 'array', 'made', 'opaque', 'nothing']);

function whatStays(option: Value, holds: Condition, index: number, node: ts.Node): readonly Value[] {
  const nothing: Nothing = { is: 'nothing', node };
  const stays = option.is === 'nothing' ? false : holds(option, index);
  if (stays === undefined) return [nothing, option];
  return [stays ? option : nothing];
}

/** The first of which the condition holds, or one of those before of which it may. */
function found(
  target: ArrayValue,
  items: readonly (readonly [number, Value])[],
  holds: Condition,
  node: ts.CallExpression,
): Value | undefined {
  const nothing: Nothing = { is: 'nothing', node };
  const candidates: Value[] = [];
  // Other elements may stand between those that are known.
  if (target.open !== undefined) return undefined;
  for (const [index, item] of items) {
    if (isSplicedIn(item)) return undefined;
    const left = optionsOf(item).flatMap((option) => whatStays(option, holds, index, node));
    candidates.push(...left.filter(({ is }) => is !== 'nothing'));
    if (left.every(({ is }) => is !== 'nothing')) return choiceOf(candidates, node);
  }
  return choiceOf([...candidates, nothing], node);
}

function holdsForOne({ items, open }: ArrayValue, holds: Condition): boolean | undefined {
  const answers = items.map((item, index) => {
    const each = optionsOf(item).map((option) => (option.is === 'nothing' ? undefined : holds(option, index)));
    return each.every((one) => one === each[0]) ? each[0] : undefined;
  });
  if (items.some((item, index) => answers[index] === true && !mayBeMissing(item))) return true;
  return open === undefined && answers.every((one) => one === false) ? false : undefined;
}

function not(truth: boolean | undefined): boolean | undefined {
  return truth === undefined ? undefined : !truth;
}

function answer(value: boolean | undefined, node: ts.Node): Value | undefined {
  return value === undefined ? undefined : { is: 'boolean', value, node };
}
