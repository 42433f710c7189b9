import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { type Fact, oneOf, unknown } from './fact.js';
import { isChangedAt, referencesTo } from './references.js';
import { placeOf, type Scope } from './scope.js';
import { optionsOf } from './value.js';

/** How many rounds a loop makes at most, when every one of them ends in its `catch`. */
export function countOfLoop(loop: ts.IterationStatement, failing: ts.CatchClause, scope: Scope): Fact<number> {
  return roundsOf(loop, failing, scope) ?? unknown('a loop around the call does not say how often it sends it');
}

function roundsOf(loop: ts.IterationStatement, failing: ts.CatchClause, scope: Scope): Fact<number> | undefined {
  if (ts.isForOfStatement(loop)) {
    const list = evaluate(loop.expression, scope);
    const isWhole = list.is === 'array' && list.open === undefined && list.items.length > 0;
    return isWhole ? oneOf([list.items.length], placeOf(loop.expression)) : undefined;
  }
  if (ts.isForStatement(loop)) {
    const counter = counterOf(loop.initializer);
    return counter && loop.condition && loop.incrementor
      ? countedRounds(counter, [loop.incrementor], loop.condition, scope)
      : undefined;
  }
  if (!ts.isWhileStatement(loop)) return undefined;
  const steps = [...statementsOf(loop.statement), ...failing.block.statements].flatMap((statement) =>
    ts.isExpressionStatement(statement) ? [statement.expression] : [],
  );
  const counters = comparisonsIn(loop.expression).flatMap(({ left }) => counterBefore(left, loop, scope) ?? []);
  return counters[0] && countedRounds(counters[0], steps, loop.expression, scope);
}

function statementsOf(statement: ts.Statement): readonly ts.Statement[] {
  return ts.isBlock(statement) ? statement.statements : [statement];
}

/** `let i = 0` of a `for`. */
function counterOf(initializer: ts.ForInitializer | undefined): Counter | undefined {
  const isList = initializer !== undefined && ts.isVariableDeclarationList(initializer);
  return isList && initializer.declarations.length === 1 ? asCounter(initializer.declarations[0]) : undefined;
}

/** The `let` in the block of a `while` that its condition compares. */
function counterBefore(name: ts.Expression, loop: ts.WhileStatement, scope: Scope): Counter | undefined {
  const declaration = ts.isIdentifier(name) ? symbolOf(name, scope)?.valueDeclaration : undefined;
  const counter = declaration && asCounter(declaration);
  return counter?.parent.parent.parent === loop.parent && ts.isBlock(loop.parent) ? counter : undefined;
}

type Counter = ts.VariableDeclaration & { readonly name: ts.Identifier; readonly initializer: ts.Expression };

function asCounter(node: ts.Declaration | undefined): Counter | undefined {
  if (node === undefined || !ts.isVariableDeclaration(node)) return undefined;
  return ts.isIdentifier(node.name) && node.initializer !== undefined ? (node as Counter) : undefined;
}

/** `i = 0`, `i < 3` and `i++`, where nothing else changes `i`. */
function countedRounds(
  counter: Counter,
  steps: readonly ts.Expression[],
  condition: ts.Expression,
  scope: Scope,
): Fact<number> | undefined {
  const symbol = scope.checker.getSymbolAtLocation(counter.name);
  const step = steps.filter((expression) => isStepOf(expression, symbol, scope));
  const isChanged = symbol === undefined || referencesTo(symbol, counter, scope).filter(isChangedAt).length !== 1;
  const limit = comparisonsIn(condition).find(({ left }) => ts.isIdentifier(left) && symbolOf(left, scope) === symbol);
  if (step.length !== 1 || isChanged || limit === undefined) return undefined;
  const isIncluded = limit.operatorToken.kind === ts.SyntaxKind.LessThanEqualsToken;
  const [from, to] = [numbersOf(counter.initializer, scope), numbersOf(limit.right, scope)];
  const counts = from && to && from.flatMap((start) => to.map((end) => end - start + (isIncluded ? 1 : 0)));
  return counts?.every((count) => count >= 1) ? oneOf(counts, placeOf(limit.right)) : undefined;
}

/** `i++` and `i += 1`. */
function isStepOf(expression: ts.Expression, symbol: ts.Symbol | undefined, scope: Scope): boolean {
  const isName = (node: ts.Node) => ts.isIdentifier(node) && symbolOf(node, scope) === symbol;
  if (ts.isPostfixUnaryExpression(expression) || ts.isPrefixUnaryExpression(expression))
    return expression.operator === ts.SyntaxKind.PlusPlusToken && isName(expression.operand);
  if (!ts.isBinaryExpression(expression)) return false;
  const isPlus = expression.operatorToken.kind === ts.SyntaxKind.PlusEqualsToken;
  return isPlus && isName(expression.left) && expression.right.getText() === '1';
}

/** The comparisons that all must hold for another round. */
function comparisonsIn(condition: ts.Expression): readonly ts.BinaryExpression[] {
  const node = skipWrapping(condition);
  if (!ts.isBinaryExpression(node)) return [];
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return [...comparisonsIn(node.left), ...comparisonsIn(node.right)];
    case ts.SyntaxKind.LessThanToken:
    case ts.SyntaxKind.LessThanEqualsToken:
      return [node];
    default:
      return [];
  }
}

/** Whole numbers only; `undefined` when any of what it may be is none. */
function numbersOf(node: ts.Expression, scope: Scope): readonly number[] | undefined {
  const numbers = optionsOf(evaluate(node, scope)).map((value) => (value.is === 'number' ? value.value : Number.NaN));
  return numbers.every(Number.isInteger) ? numbers : undefined;
}
