import ts from 'typescript';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** Messages that are only some of a conversation, or none of it, by what they are called: `newMessages`, `exampleMessages`. */
const PART = /^(?:new|recent|latest|last|pending|context|examples?|sample|few_?shot|image|system|tool|initial)/i;

/** A list that is not all that was said, by its name or because the code around it asks for its length. */
export function isPart(node: ts.Expression): boolean {
  return PART.test(lastNameOf(node)) || isMeasured(node);
}

/** `if (messages.length > 20) return`, in the same function: its length may be bounded there. */
function isMeasured(node: ts.Expression): boolean {
  const body = ts.findAncestor(node, ts.isFunctionLike) ?? node.getSourceFile();
  const name = node.getText().replace(/[^\w]/g, '\\$&');
  return new RegExp(`(?<![\\w.])${name}\\.length\\s*>=?(?!\\s*[01]\\b)`).test(body.getText());
}

function lastNameOf(node: ts.Expression): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
}

/** The type of a list's elements; `undefined` for what is no list by its type. */
export function elementType(node: ts.Expression, scope: Scope): ts.Type | undefined {
  const type = typeAt(node, scope);
  // `any` is assignable to a list.
  if ((type.flags & ts.TypeFlags.Any) !== 0 || !scope.checker.isArrayLikeType(type)) return undefined;
  return scope.checker.getIndexTypeOfType(type, ts.IndexKind.Number);
}

/** Whether the elements of a list are messages, by their type or, where that is not in sight, by what it is called. */
export function isOfMessages(node: ts.Expression, scope: Scope): boolean {
  const element = elementType(node, scope);
  if (element === undefined) return false;
  if ((element.flags & ts.TypeFlags.Any) === 0) return isMessageType(element);
  return MESSAGES.test(node.getText()) || MESSAGES.test(declaredType(node, scope));
}

/** Where the type of the elements is an SDK's and not in sight. */
const MESSAGES = /message|history|conversation|turns|dialog|\bContent\b|InputItem/i;

function declaredType(node: ts.Expression, scope: Scope): string {
  const declaration = symbolOf(ts.isPropertyAccessExpression(node) ? node.name : node, scope)?.valueDeclaration;
  return declaration !== undefined && 'type' in declaration
    ? ((declaration.type as ts.Node | undefined)?.getText() ?? '')
    : '';
}

/** A message of any library: it has a role, or is of a class that is called so. */
export function isMessageType(type: ts.Type): boolean {
  if (type.isUnionOrIntersection()) return type.types.some(isMessageType);
  return type.getProperty('role') !== undefined || /Message/.test(type.symbol?.name ?? '');
}
