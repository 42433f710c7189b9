import type ts from 'typescript';
import { pickedFrom } from './array-predicates.js';
import { callbackOf, insideCallback } from './callbacks.js';
import { evaluate } from './evaluate.js';
import { isSplicedIn, mayBeMissing, withEachList } from './evaluate-object.js';
import { joinTexts, literalText } from './evaluate-text.js';
import { returnedExpressions } from './returned-expressions.js';
import { MAX_DEPTH, type Scope } from './scope.js';
import { type ArrayValue, choiceOf, opaque, optionsOf, type Value } from './value.js';

const METHODS = /^(?:join|concat|filter|find|findLast|some|every|includes|map|flatMap|flat|slice|at)$/;

export function isArrayMethod(name: string): boolean {
  return METHODS.test(name);
}

/** What a method of a list gives; `undefined` where that is not certain. */
export function arrayMethod(
  target: ArrayValue,
  method: string,
  node: ts.CallExpression,
  scope: Scope,
): Value | undefined {
  // Code could do it over and over.
  scope.work.steps -= Math.ceil(target.items.length / 10);
  switch (method) {
    case 'join':
      return joined(target, node, scope);
    case 'concat':
      return concatenated(target, node, scope);
    case 'filter':
      return withoutNothing(target, node) ?? pickedFrom(target, method, node, scope);
    case 'find':
    case 'findLast':
    case 'some':
    case 'every':
      return pickedFrom(target, method, node, scope);
    case 'includes':
      return included(target, node, scope);
    case 'map':
      return mapped(target, node, scope);
    case 'flat':
      return node.arguments.length === 0 ? flattened(target, node) : undefined;
    case 'flatMap':
      return flattenedMap(target, node, scope);
    case 'slice':
      return sliced(target, node, scope);
    case 'at':
      return elementAt(target, node, scope);
    default:
      return undefined;
  }
}

function joined(target: ArrayValue, node: ts.CallExpression, scope: Scope): Value | undefined {
  const separator = separatorOf(node.arguments[0], scope);
  if (separator === undefined || target.open !== undefined) return undefined;
  return { is: 'text', text: joinTexts(target.items, separator), node };
}

function separatorOf(node: ts.Expression | undefined, scope: Scope): string | undefined {
  return node === undefined ? ',' : literalText(evaluate(node, scope));
}

function concatenated(target: ArrayValue, node: ts.CallExpression, scope: Scope): Value {
  const added = node.arguments.map((argument) => evaluate(argument, scope));
  const items = added.flatMap((value) => (value.is === 'array' ? value.items : [value]));
  const open = added.map(openIn).find((why) => why !== undefined);
  return { is: 'array', node, items: [...target.items, ...items], open: target.open ?? open };
}

/** What is not known may be a list as well as one thing. */
function openIn(value: Value): string | undefined {
  if (value.is === 'array') return value.open;
  return optionsOf(value)
    .map((option) => (option.is === 'opaque' ? option.why : undefined))
    .find((why) => why !== undefined);
}

/** Conditions that only empty values fail, by how they are written. */
const KEEPS_SOMETHING =
  /^(?:Boolean|\(?(\w+)(?:\s*:[^)]*)?\)?(?::[^=]*)?\s*=>\s*!{0,2}\1(?:\.length|\.trim\(\)|\?\.trim\(\))*(?:\s*(?:!==?|>)\s*(?:null|undefined|0|''|""))?)$/;

function withoutNothing(target: ArrayValue, node: ts.CallExpression): Value | undefined {
  const [condition] = node.arguments;
  if (condition === undefined || !KEEPS_SOMETHING.test(condition.getText())) return undefined;
  return { ...target, node, items: target.items.filter((item) => !isEmpty(item)) };
}

function isEmpty(item: Value): boolean {
  if (item.is === 'nothing') return true;
  if (item.is === 'boolean') return !item.value;
  return literalText(item) === '';
}

/** Longer lists are data, not prompts. */
const MAX_MAPPED = 500;
const TOO_LONG = 'it is too long to be worked out';

function mapped(target: ArrayValue, node: ts.CallExpression, scope: Scope): ArrayValue | undefined {
  const callback = node.arguments[0] && callbackOf(node.arguments[0], scope);
  const results = callback === undefined ? [] : returnedExpressions(callback);
  if (callback === undefined || results.length === 0 || target.items.length > MAX_MAPPED || scope.depth >= MAX_DEPTH)
    return undefined;
  // Lists in lists could double over and over.
  scope.work.steps -= target.items.length;
  if (scope.work.steps <= 0) return undefined;
  const items = target.items.map((item, index) => {
    // What is spread in stands for any number of items.
    if (isSplicedIn(item))
      return withEachList(item, (list) => mapped(list, node, scope)) ?? opaque(item.node, TOO_LONG);
    const each = optionsOf(item).flatMap((option) => {
      if (option.is === 'nothing') return [option];
      const inner = insideCallback(callback, [option, { is: 'number', value: index, node }], scope);
      return results.map((result) => evaluate(result, inner));
    });
    return choiceOf(each, node);
  });
  return { is: 'array', node, items, open: target.open };
}

function flattenedMap(target: ArrayValue, node: ts.CallExpression, scope: Scope): Value | undefined {
  const lists = mapped(target, node, scope);
  return lists && flattened(lists, node);
}

function flattened(target: ArrayValue, node: ts.CallExpression): ArrayValue {
  let { open } = target;
  const items = target.items.flatMap((item) => {
    if (item.is !== 'array') {
      if (item.is === 'opaque' || item.is === 'choice') open ??= 'it is made of lists that are not known';
      return [item];
    }
    open ??= item.open;
    return item.items;
  });
  return { is: 'array', node, items, open };
}

function sliced(target: ArrayValue, node: ts.CallExpression, scope: Scope): Value | undefined {
  const [start, end] = node.arguments.map((argument) => evaluate(argument, scope));
  const isKnown = [start, end].every((bound) => bound === undefined || bound.is === 'number');
  if (target.open !== undefined || !isKnown || target.items.some(mayBeMissing)) return undefined;
  const bounds = [start, end].map((bound) => (bound?.is === 'number' ? bound.value : undefined));
  return { ...target, node, items: target.items.slice(bounds[0], bounds[1]) };
}

function elementAt(target: ArrayValue, node: ts.CallExpression, scope: Scope): Value | undefined {
  const index = node.arguments[0] && evaluate(node.arguments[0], scope);
  if (index?.is !== 'number' || target.open !== undefined || target.items.some(mayBeMissing)) return undefined;
  return target.items.at(index.value) ?? { is: 'nothing', node };
}

/** Of texts that are all written out. */
function included(target: ArrayValue, node: ts.CallExpression, scope: Scope): Value | undefined {
  const [argument, from] = node.arguments;
  const sought = argument && from === undefined ? literalText(evaluate(argument, scope)) : undefined;
  const texts = target.items.map(literalText);
  if (sought === undefined || target.open !== undefined || texts.includes(undefined)) return undefined;
  return { is: 'boolean', value: texts.includes(sought), node };
}
