import ts from 'typescript';
import { withParameters } from './bind-arguments.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';
import type { Value } from './value.js';

/** The function that is handed over, where it is written out or goes by a name that nothing else can have. */
export function callbackOf(node: ts.Expression, scope: Scope): ts.FunctionLikeDeclaration | undefined {
  const expression = skipWrapping(node);
  if (ts.isArrowFunction(expression) || ts.isFunctionExpression(expression)) return expression;
  const declaration = ts.isIdentifier(expression) ? symbolOf(expression, scope)?.valueDeclaration : undefined;
  if (declaration === undefined || ts.isFunctionDeclaration(declaration)) return declaration;
  const isConst =
    ts.isVariableDeclaration(declaration) && (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) !== 0;
  const source = isConst && declaration.initializer ? skipWrapping(declaration.initializer) : undefined;
  return source !== undefined && (ts.isArrowFunction(source) || ts.isFunctionExpression(source)) ? source : undefined;
}

/** Whether a call of a function has run it to its end: no promise, and no generator. */
export function isRunAtOnce({ asteriskToken, modifiers }: ts.FunctionLikeDeclaration): boolean {
  return asteriskToken === undefined && !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword);
}

/** The scope of a callback that is called with these values. */
export function insideCallback(callback: ts.SignatureDeclaration, values: readonly Value[], scope: Scope): Scope {
  const bound = callback.parameters
    .filter(ts.isParameter)
    .flatMap((parameter, index) =>
      values[index] === undefined ? [] : [[parameter, { node: undefined, value: values[index], scope }] as const],
    );
  return { ...withParameters(bound, scope), depth: scope.depth + 1 };
}
