import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { skipWrapping, withWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { onlySource } from './origin.js';
import { referencesTo } from './references.js';
import { returnedExpressions } from './returned-expressions.js';
import type { Scope } from './scope.js';

/**
 * Whether a signal is of a controller that is in sight with everything that aborts it, and no clock does: a button that stops an
 * answer is no time-out.
 */
export function isAbortedByEvents(written: ts.Node, scope: Scope): boolean {
  const controller = ts.isExpression(written) ? controllerOf(skipWrapping(written), scope) : undefined;
  return controller !== undefined && isSteered(controller, scope, MAX_STEPS);
}

/** Controllers that are handed on more often than this are not followed. */
const MAX_STEPS = 4;

/** What stands before `.signal`, also where a variable holds the signal. */
function controllerOf(signal: ts.Expression, scope: Scope): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(signal)) return signal.name.text === 'signal' ? signal.expression : undefined;
  const symbol = ts.isIdentifier(signal) ? symbolOf(signal, scope) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (ts.isBindingElement(declaration)) return takenApart(declaration);
  const source = onlySource(symbol, declaration, scope);
  const read = source && skipWrapping(source);
  return read !== undefined && ts.isPropertyAccessExpression(read) ? controllerOf(read, scope) : undefined;
}

/** `const { signal } = controller`. */
function takenApart(element: ts.BindingElement): ts.Expression | undefined {
  const root = element.parent.parent;
  const isSignal = (element.propertyName ?? element.name).getText() === 'signal' && element.initializer === undefined;
  return isSignal && ts.isVariableDeclaration(root) && isConstant(element) ? root.initializer : undefined;
}

/** A controller whose uses are all in sight. */
function isSteered(node: ts.Expression, scope: Scope, steps: number): boolean {
  const controller = skipWrapping(node);
  if (steps === 0 || !ts.isIdentifier(controller)) return false;
  const symbol = symbolOf(controller, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || !isConstant(declaration)) return false;
  if (SPEAKS_OF_CLOCKS.test(declaration.getSourceFile().text)) return false;
  if (!referencesTo(symbol, declaration, scope).every(isPlainUse)) return false;
  if (ts.isBindingElement(declaration)) return isHandedOut(declaration, scope, steps - 1);
  const source = ts.isVariableDeclaration(declaration) && declaration.initializer;
  return source !== undefined && source !== false && isNewController(skipWrapping(source), scope);
}

/** Calls that come later by the clock, in the file where something may abort. */
const SPEAKS_OF_CLOCKS =
  /\bset(?:Timeout|Interval)\b|\bAbortSignal\s*\.\s*(?:timeout|any)\b|(?:time_?out|timer|sleep|delay|deadline|after)\w*\s*\(/i;

function isConstant(declaration: ts.Declaration): boolean {
  const isLocal = ts.isVariableDeclaration(declaration) || ts.isBindingElement(declaration);
  return isLocal && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
}

/** `controller.signal`, `controller.abort()`, `const { signal } = controller`, and what gives it back to the caller. */
function isPlainUse(reference: ts.Identifier): boolean {
  const { parent } = reference;
  if (ts.isVariableDeclaration(parent)) return ts.isObjectBindingPattern(parent.name);
  if (ts.isPropertyAccessExpression(parent))
    return parent.expression === reference && /^(?:signal|abort)$/.test(parent.name.text);
  const isMember = ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent);
  if (!isMember || !ts.isObjectLiteralExpression(parent.parent)) return false;
  const object = withWrapping(parent.parent);
  return ts.isReturnStatement(object.parent) || (ts.isArrowFunction(object.parent) && object.parent.body === object);
}

/** `const { controller } = listenForStop()`: made anew by every call of the function. */
function isHandedOut(element: ts.BindingElement, scope: Scope, steps: number): boolean {
  const root = element.parent.parent;
  const isDirect = ts.isObjectBindingPattern(element.parent) && ts.isVariableDeclaration(root);
  const call = isDirect && root.initializer !== undefined ? skipWrapping(root.initializer) : undefined;
  const name = element.propertyName ?? element.name;
  if (call === undefined || !ts.isCallExpression(call) || !ts.isIdentifier(name) || element.initializer !== undefined)
    return false;
  const maker = calledFunction(call, scope);
  const results = maker === undefined ? [] : returnedExpressions(maker);
  return (
    results.length > 0 &&
    results.every((result) => {
      const member = memberNamed(skipWrapping(result), name.text);
      return member !== undefined && isMadeIn(maker as ts.Node, member, scope) && isSteered(member, scope, steps);
    })
  );
}

function memberNamed(object: ts.Expression, name: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(object) || object.properties.some(ts.isSpreadAssignment)) return undefined;
  const member = object.properties.find((property) => property.name?.getText() === name);
  if (member === undefined) return undefined;
  if (ts.isShorthandPropertyAssignment(member)) return member.name;
  return ts.isPropertyAssignment(member) ? member.initializer : undefined;
}

/** A controller of the module is shared by all who ask for it. */
function isMadeIn(maker: ts.Node, member: ts.Expression, scope: Scope): boolean {
  const declaration = symbolOf(skipWrapping(member), scope)?.valueDeclaration;
  return ts.findAncestor(declaration, ts.isFunctionLike) === maker;
}

function isNewController(node: ts.Expression, { checker }: Scope): boolean {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'AbortController') return false;
  const declared = checker.getSymbolAtLocation(node.expression)?.declarations ?? [];
  return declared.every((declaration) => isOwnFile(declaration.getSourceFile()));
}
