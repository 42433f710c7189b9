import ts from 'typescript';
import { referencesTo } from './references.js';
import { isSetBefore } from './runs-again.js';
import type { Scope } from './scope.js';

/** Whether an expression counts up what is still there in the next request: `++served`, `this.turn += 1`. */
export function counterAt(node: ts.Node, scope: Scope): boolean {
  const operand = steppedBy(node);
  return operand !== undefined && outlives(operand, node, scope);
}

/** Where a variable is counted up before it is read in the same run of a function: `served++; return served`. */
export function countedBefore(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  use: ts.Node,
  scope: Scope,
): ts.Expression | undefined {
  for (const { parent } of referencesTo(symbol, declaration, scope)) {
    if (ts.isExpression(parent) && counterAt(parent, scope) && isSetBefore(parent, use)) return parent;
  }
  return undefined;
}

function steppedBy(node: ts.Node): ts.Expression | undefined {
  if (ts.isPostfixUnaryExpression(node) || ts.isPrefixUnaryExpression(node)) {
    const isStep = node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
    return isStep ? node.operand : undefined;
  }
  if (!ts.isBinaryExpression(node) || !ts.isNumericLiteral(node.right)) return undefined;
  const { kind } = node.operatorToken;
  const isStep = kind === ts.SyntaxKind.PlusEqualsToken || kind === ts.SyntaxKind.MinusEqualsToken;
  return isStep ? node.left : undefined;
}

/** A variable of the function itself starts anew every time; one outside of it goes on. */
function outlives(operand: ts.Expression, step: ts.Node, scope: Scope): boolean {
  let root = operand;
  while (ts.isPropertyAccessExpression(root) || ts.isElementAccessExpression(root)) root = root.expression;
  // An object that was made for this request counts from the start.
  if (root.kind === ts.SyntaxKind.ThisKeyword) return scope.instance === undefined;
  const declaration = ts.isIdentifier(root) ? scope.checker.getSymbolAtLocation(root)?.valueDeclaration : undefined;
  if (declaration === undefined || ts.isParameter(declaration)) return false;
  const around = ts.findAncestor(step, (node) => ts.isFunctionLike(node) || ts.isIterationStatement(node, false));
  return around !== undefined && !(around.pos <= declaration.pos && declaration.end <= around.end);
}
