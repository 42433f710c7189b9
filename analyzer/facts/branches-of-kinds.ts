import ts from 'typescript';
import { walk } from '../program/walk.js';

/**
 * Whether a call stands in one of several branches on what kind an element of the loop around it is, and others call something
 * too: `switch (request.kind) { case 'page': return findPages(); case 'file': return findFiles(); }`.
 */
export function isOneOfKinds(call: ts.CallExpression): boolean {
  for (let node: ts.Node = call; node.parent !== undefined && !isLoop(node); node = node.parent) {
    const { parent } = node;
    const others = ts.isCaseClause(parent) ? otherCases(parent) : ts.isIfStatement(parent) ? otherBranches(node) : [];
    if (others.some(callsSomething)) return true;
  }
  return false;
}

/** What runs its code once per element; a function that is handed over may. */
function isLoop(node: ts.Node): boolean {
  return ts.isIterationStatement(node, false) || ts.isFunctionLike(node);
}

function otherCases(clause: ts.CaseClause): readonly ts.Node[] {
  if (!ts.isPropertyAccessExpression(withoutIndex(clause.parent.parent.expression))) return [];
  return clause.parent.clauses.filter((other) => other !== clause && ts.isCaseClause(other));
}

/** The other branches of `if (x.kind === 'a') ... else if (x.kind === 'b') ...` that ask for a kind as well. */
function otherBranches(branch: ts.Node): readonly ts.Node[] {
  const own = branch.parent as ts.IfStatement;
  if (branch !== own.thenStatement || !asksForKind(own)) return [];
  let first = own;
  while (ts.isIfStatement(first.parent) && first.parent.elseStatement === first) first = first.parent;
  const all: ts.IfStatement[] = [];
  for (let at: ts.Statement | undefined = first; at !== undefined && ts.isIfStatement(at); at = at.elseStatement)
    all.push(at);
  return all.filter((other) => other !== own && asksForKind(other)).map(({ thenStatement }) => thenStatement);
}

/** `request.kind === 'page'`. */
function asksForKind({ expression }: ts.IfStatement): boolean {
  return (
    ts.isBinaryExpression(expression) &&
    expression.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken &&
    ts.isPropertyAccessExpression(withoutIndex(expression.left)) &&
    ts.isStringLiteralLike(expression.right)
  );
}

/** `request.kinds` of `request.kinds[0]`. */
function withoutIndex(node: ts.Expression): ts.Expression {
  return ts.isElementAccessExpression(node) ? node.expression : node;
}

function callsSomething(branch: ts.Node): boolean {
  let isCalling = false;
  walk(branch, (node) => {
    isCalling ||= ts.isCallExpression(node);
  });
  return isCalling;
}
