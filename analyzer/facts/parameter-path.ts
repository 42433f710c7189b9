import ts from 'typescript';
import { valueParameters } from './bind-arguments.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';

/** A place in what a function is given: which parameter, and which names down from it. */
export interface ParameterPath {
  readonly index: number;
  readonly path: readonly string[];
}

/** Variables that are made from each other end here. */
const MAX_STEPS = 12;

/** The place in a function's parameters that is read at `path` of an expression inside it, where there is just one. */
export function parameterPath(
  node: ts.Expression,
  path: readonly string[],
  owner: ts.SignatureDeclaration,
  scope: Scope,
  steps = MAX_STEPS,
): ParameterPath | undefined {
  if (steps === 0) return undefined;
  const expression = skipWrapping(node);
  const next = (inner: ts.Expression, names: readonly string[]) => parameterPath(inner, names, owner, scope, steps - 1);
  if (ts.isIdentifier(expression)) return pathOfName(expression, path, owner, scope, next);
  if (ts.isPropertyAccessExpression(expression)) return next(expression.expression, [expression.name.text, ...path]);
  if (ts.isObjectLiteralExpression(expression)) return pathInObject(expression, path, next);
  return isFallback(expression) ? next(expression.left, path) : undefined;
}

type Next = (inner: ts.Expression, names: readonly string[]) => ParameterPath | undefined;

function isFallback(node: ts.Expression): node is ts.BinaryExpression {
  if (!ts.isBinaryExpression(node)) return false;
  const { kind } = node.operatorToken;
  return kind === ts.SyntaxKind.QuestionQuestionToken || kind === ts.SyntaxKind.BarBarToken;
}

function pathOfName(
  name: ts.Identifier,
  path: readonly string[],
  owner: ts.SignatureDeclaration,
  scope: Scope,
  next: Next,
): ParameterPath | undefined {
  const declaration = symbolOf(name, scope)?.valueDeclaration;
  if (declaration === undefined) return undefined;
  const { root, names } = unpatterned(declaration);
  if (ts.isParameter(root)) {
    const index = valueParameters(owner).indexOf(root);
    return index < 0 || root.dotDotDotToken !== undefined ? undefined : { index, path: [...names, ...path] };
  }
  const isMade = ts.isVariableDeclaration(root) && root.initializer !== undefined;
  return isMade ? next(root.initializer as ts.Expression, [...names, ...path]) : undefined;
}

/** What a destructured name is taken out of, and by which names. */
function unpatterned(declaration: ts.Declaration): { readonly root: ts.Node; readonly names: readonly string[] } {
  const names: string[] = [];
  let root: ts.Node = declaration;
  while (ts.isBindingElement(root)) {
    if (root.dotDotDotToken === undefined) names.unshift((root.propertyName ?? root.name).getText());
    root = root.parent.parent;
  }
  return { root, names };
}

/** A property by its name, else what is spread into the object. */
function pathInObject(
  object: ts.ObjectLiteralExpression,
  [name, ...rest]: readonly string[],
  next: Next,
): ParameterPath | undefined {
  if (name === undefined) return undefined;
  const member = object.properties.find((property) => property.name?.getText() === name);
  if (member !== undefined) {
    const value = ts.isPropertyAssignment(member) ? member.initializer : member.name;
    return value !== undefined && ts.isExpression(value) ? next(value, rest) : undefined;
  }
  for (const property of object.properties) {
    const found = ts.isSpreadAssignment(property) ? next(property.expression, [name, ...rest]) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}
