import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import { referencesTo } from '../facts/references.js';
import type { Scope } from '../facts/scope.js';
import { isRunning, type RunningFunction } from './running-functions.js';

/**
 * Of the functions that run a call, the outermost whose parameters go into it: passed on, renamed, taken apart, merged, put into
 * a text or a list on the way. `undefined` when the call is the same whatever the functions are given.
 */
export function forwardingFunction(
  call: ts.CallExpression,
  functions: readonly RunningFunction[],
  scope: Scope,
): RunningFunction | undefined {
  const owners = parametersReaching(call, functions, scope);
  return functions.findLast((candidate) => owners.has(candidate));
}

/** Variables that are looked into on the way from a call to parameters. */
const MAX_VARIABLES = 200;

function parametersReaching(
  call: ts.CallExpression,
  functions: readonly RunningFunction[],
  scope: Scope,
): ReadonlySet<RunningFunction> {
  const owners = new Set<RunningFunction>();
  const outermost = functions.at(-1);
  const seen = new Set<ts.Symbol>();
  const waiting: ts.Node[] = [call.expression, ...call.arguments];
  for (let node = waiting.pop(); node !== undefined && seen.size < MAX_VARIABLES; node = waiting.pop()) {
    for (const name of namesIn(node)) {
      const owner = functions.find((candidate) => name.text === 'arguments' && isInside(name, candidate));
      if (owner !== undefined) owners.add(owner);
      const symbol = symbolOf(name, scope);
      const declaration = symbol?.valueDeclaration;
      if (symbol === undefined || declaration === undefined || seen.has(symbol)) continue;
      seen.add(symbol);
      const parameter = parameterOf(declaration);
      if (parameter !== undefined) waiting.push(...addOwner(owners, parameter, functions));
      else if (outermost !== undefined && isInside(declaration, outermost))
        waiting.push(...sourcesOf(symbol, declaration, scope));
    }
  }
  return owners;
}

/** Notes the function that a parameter belongs to. What is looked at next: the list that a callback in place is given. */
function addOwner(
  owners: Set<RunningFunction>,
  { parent }: ts.ParameterDeclaration,
  functions: readonly RunningFunction[],
): readonly ts.Node[] {
  if (!isRunning(parent) || !functions.includes(parent)) return [];
  owners.add(parent);
  const call = parent === functions.at(-1) ? undefined : ts.findAncestor(parent.parent, ts.isCallExpression);
  return call === undefined ? [] : [call.expression];
}

/** The variables that an expression reads; what a function inside it does is done later. */
export function namesIn(root: ts.Node): readonly ts.Identifier[] {
  const names: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isIdentifier(node) && !isMemberName(node)) names.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return names;
}

/** `name` of `object.name` and of `{ name: value }`. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node)
  );
}

export function isInside(node: ts.Node, container: ts.Node): boolean {
  return container.pos <= node.pos && node.end <= container.end && node.getSourceFile() === container.getSourceFile();
}

/** The parameter that a name is, or is taken out of. */
export function parameterOf(declaration: ts.Declaration): ts.ParameterDeclaration | undefined {
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  return ts.isParameter(root) ? root : undefined;
}

/** What a variable is made from: its initialiser, the list that it runs through, and every statement that adds to it. */
export function sourcesOf(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): readonly ts.Node[] {
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  const changes = referencesTo(symbol, declaration, scope).flatMap(changingExpression);
  if (!ts.isVariableDeclaration(root)) return changes;
  const loop = root.parent.parent;
  const source = ts.isForOfStatement(loop) || ts.isForInStatement(loop) ? loop.expression : root.initializer;
  return source === undefined ? changes : [source, ...changes];
}

/** `list.push(x)`, `options.model = x`, `text += x`, `Object.assign(options, x)`. */
function changingExpression(reference: ts.Identifier): readonly ts.Node[] {
  const statement = ts.findAncestor(reference, ts.isStatement);
  if (statement === undefined || !ts.isExpressionStatement(statement)) return [];
  const expression = skipWrapping(statement.expression);
  const isSubject = expression.getStart() === reference.getStart();
  const isAssigned = ts.isCallExpression(expression) && expression.expression.getText() === 'Object.assign';
  return isSubject || (isAssigned && expression.arguments[0] === reference) ? [expression] : [];
}
