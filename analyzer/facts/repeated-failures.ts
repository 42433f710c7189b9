import ts from 'typescript';
import { namesIn } from '../calls/expressions-behind.js';
import { leaves } from './attempt-loops.js';
import { skipWrapping } from './evaluate.js';
import { isOwnError } from './own-errors.js';
import { passedFor } from './passed-for.js';
import { returnedExpressions } from './returned-expressions.js';
import type { Scope } from './scope.js';

/**
 * Which failures a `catch` in a loop of attempts lets it repeat: all, some by what they are, or only `own` errors of the program,
 * with which no request fails.
 */
export function failuresRepeated({ variableDeclaration, block }: ts.CatchClause, scope: Scope): 'all' | 'some' | 'own' {
  const name = variableDeclaration?.name;
  if (name === undefined || !ts.isIdentifier(name)) return 'all';
  const names = namesFrom(name.text, block);
  const conditions = conditionsOfRepeat(block).filter(({ test }) => speaksOf(test, names));
  if (conditions.some(({ test, isMet }) => isMet && conjunctsOf(test).some((part) => asksForOwn(part, scope))))
    return 'own';
  if (conditions.some(({ test, isMet }) => !isMet && disjunctsOf(test).some(asksForAnyRequest))) return 'own';
  return conditions.length > 0 ? 'some' : 'all';
}

/** `error instanceof OpenAI.APIError`: the class of all failures of an SDK, also of those without an answer. */
function asksForAnyRequest(test: ts.Expression): boolean {
  const asked = skipWrapping(test);
  return (
    ts.isBinaryExpression(asked) &&
    asked.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword &&
    /(?:^|\.)(?:APIError|APICallError)$/.test(asked.right.getText())
  );
}

function disjunctsOf(test: ts.Expression): readonly ts.Expression[] {
  const asked = skipWrapping(test);
  return ts.isBinaryExpression(asked) && asked.operatorToken.kind === ts.SyntaxKind.BarBarToken
    ? [...disjunctsOf(asked.left), ...disjunctsOf(asked.right)]
    : [asked];
}

/** What an option of a library says of the failures that it repeats: `shouldRetry`, and `onFailedAttempt` where it throws. */
export function repeatsSomeOnly(call: ts.CallExpression | ts.NewExpression): boolean {
  return [...(call.arguments ?? [])].filter(ts.isObjectLiteralExpression).some(({ properties }) =>
    properties.some((property) => {
      const name = property.name?.getText() ?? '';
      return /^(?:shouldRetry|retryIf|retryOn|retryCondition|when)$/.test(name) || isThrowing(name, property);
    }),
  );
}

function isThrowing(name: string, property: ts.Node): boolean {
  return name === 'onFailedAttempt' && /\bif\s*\([\s\S]*\bthrow\b/.test(property.getText());
}

/** The variables of a block that are made from the error, and its own name. */
function namesFrom(error: string, block: ts.Block): ReadonlySet<string> {
  const names = new Set([error]);
  for (const statement of block.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (initializer !== undefined && ts.isIdentifier(name) && speaksOf(initializer, names)) names.add(name.text);
  }
  return names;
}

function speaksOf(node: ts.Node, names: ReadonlySet<string>): boolean {
  return namesIn(node).some(({ text }) => names.has(text));
}

/** A condition that decides whether a failure is repeated: where it is met, or where it is not. */
interface Condition {
  readonly test: ts.Expression;
  readonly isMet: boolean;
}

function conditionsOfRepeat({ statements }: ts.Block): readonly Condition[] {
  const conditions = statements.filter(ts.isIfStatement);
  const isLeftOtherwise = statements.some((statement) => !ts.isIfStatement(statement) && leaves(statement));
  return conditions.flatMap(({ expression, thenStatement, elseStatement }): readonly Condition[] => {
    const goesOn = /\bcontinue\b/.test(thenStatement.getText());
    if (goesOn) return isLeftOtherwise || mayLeave(elseStatement) ? [{ test: expression, isMet: true }] : [];
    if (mayLeave(elseStatement)) return [{ test: expression, isMet: true }];
    return leaves(thenStatement) ? [notMet(expression)] : [];
  });
}

function mayLeave(statement: ts.Statement | undefined): boolean {
  return statement !== undefined && leaves(statement);
}

/** `if (!isOverloaded(error)) throw error`: what is repeated is what it leaves. */
function notMet(expression: ts.Expression): Condition {
  const test = skipWrapping(expression);
  const isNegated = ts.isPrefixUnaryExpression(test) && test.operator === ts.SyntaxKind.ExclamationToken;
  return isNegated ? { test: test.operand, isMet: true } : { test, isMet: false };
}

function conjunctsOf(test: ts.Expression): readonly ts.Expression[] {
  const node = skipWrapping(test);
  const isAnd = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken;
  return isAnd ? [...conjunctsOf(node.left), ...conjunctsOf(node.right)] : [node];
}

/** `error instanceof OwnError`, also in a function that the caller hands in: `retryIf(error)`. */
function asksForOwn(test: ts.Expression, scope: Scope): boolean {
  if (isOwnError(test, scope)) return true;
  const handed = ts.isCallExpression(test) ? passedFor(test.expression, scope) : undefined;
  const [only, ...others] = handed ?? [];
  if (only === undefined || only === 'hidden' || others.length > 0) return false;
  const { node } = only;
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const results = returnedExpressions(node);
  return results.length > 0 && results.every((result) => isOwnError(skipWrapping(result), scope));
}
