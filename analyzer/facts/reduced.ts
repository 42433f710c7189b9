import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { walk } from '../program/walk.js';
import { symbolOf } from './evaluate-variable.js';
import type { Place } from './fact.js';
import { isChangedAt, referencesTo } from './references.js';
import { placeOf, type Scope } from './scope.js';

/** Functions and methods that make fewer chunks of many, by what such functions are called. */
const REDUCING = /rerank|compress|slice|splice|truncate|trim|fit|budget|limit|dedupe|filter|^top[A-Z]?|^take/i;

/** Where the results of a retrieval are visibly cut down before anything else can become of them. */
export function reducedAt(node: ts.CallExpression, scope: Scope): Place | undefined {
  const direct = chainAfter(node).find(({ text }) => REDUCING.test(text)) ?? reducingCallAround(node);
  if (direct !== undefined) return placeOf(direct);
  const variable = ts.findAncestor(node, ts.isVariableDeclaration);
  const block = ts.findAncestor(node, ts.isStatement)?.parent;
  if (variable === undefined || block === undefined) return undefined;
  // `const [best] = await ...`: only what is named is kept.
  if (ts.isArrayBindingPattern(variable.name)) return placeOf(variable.name);
  const found = bindingNames(variable.name).flatMap((name) => reducingUses(name, block, scope));
  return found[0] && placeOf(found[0]);
}

/** The names behind a call: `.matches`, `.slice`. */
function chainAfter(node: ts.Node): readonly ts.MemberName[] {
  const names: ts.MemberName[] = [];
  for (let current = node.parent; current !== undefined; current = current.parent) {
    if (ts.isPropertyAccessExpression(current)) names.push(current.name);
    else if (!ts.isCallExpression(current) && !ts.isAwaitExpression(current) && !ts.isParenthesizedExpression(current))
      break;
  }
  return names;
}

/** `rerank(question, docs)`, `cohere.rerank({ documents: docs.map(text) })`: a call in whose arguments the node stands. */
function reducingCallAround(node: ts.Node): ts.Node | undefined {
  for (let current = node.parent; current !== undefined && !ts.isStatement(current); current = current.parent) {
    if (!ts.isCallExpression(current) || current.expression.end > node.pos) continue;
    const { expression } = current;
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    if (REDUCING.test(name.getText())) return name;
  }
  return undefined;
}

function bindingNames(name: ts.BindingName): readonly ts.Identifier[] {
  if (ts.isIdentifier(name)) return [name];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : bindingNames(element.name)));
}

function reducingUses(name: ts.Identifier, block: ts.Node, scope: Scope): readonly ts.Node[] {
  const symbol = scope.checker.getSymbolAtLocation(name);
  const found: ts.Node[] = [];
  walk(block, (node) => {
    if (!ts.isIdentifier(node) || node === name || node.text !== name.text) return;
    if (scope.checker.getSymbolAtLocation(node) !== symbol) return;
    const use = reducingUse(node, scope);
    if (use !== undefined) found.push(use);
  });
  return found;
}

/** What is only shown to people (`docs.slice(0, 3)` in JSX) cuts nothing that a model reads. */
function reducingUse(node: ts.Identifier, scope: Scope): ts.Node | undefined {
  if (ts.findAncestor(node, ts.isJsxExpression) !== undefined) return undefined;
  const chained = chainAfter(node).find(({ text }) => /^(?:slice|splice)$/.test(text));
  return chained ?? reducingCallAround(node) ?? cutLength(node) ?? limitInLoop(node, scope);
}

/** `docs.length = 5`. */
function cutLength({ parent }: ts.Identifier): ts.Node | undefined {
  const isLength = ts.isPropertyAccessExpression(parent) && parent.name.text === 'length';
  return isLength && ts.isBinaryExpression(parent.parent) && parent.parent.left === parent ? parent : undefined;
}

/** `if (used > budget) break;` in a loop over the results, whose rounds count. */
function limitInLoop(node: ts.Identifier, scope: Scope): ts.Node | undefined {
  const loop = ts.findAncestor(node, (around) => ts.isIterationStatement(around, false));
  if (loop === undefined || !ts.isIterationStatement(loop, false) || isInside(node, loop.statement)) return undefined;
  let found: ts.Node | undefined;
  walk(loop.statement, (inner) => {
    if (!ts.isIfStatement(inner) || !isLeft(inner.thenStatement)) return;
    found ??= comparisonsIn(inner.expression).find((comparison) => isOfCounter(comparison, loop, scope));
  });
  return found;
}

function isLeft(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(isLeft);
  return ts.isBreakStatement(statement) || ts.isReturnStatement(statement);
}

function comparisonsIn(condition: ts.Expression): readonly ts.BinaryExpression[] {
  const found: ts.BinaryExpression[] = [];
  walk(condition, (node) => {
    if (ts.isBinaryExpression(node) && COMPARES.has(node.operatorToken.kind)) found.push(node);
  });
  return found;
}
const COMPARES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);

/** Whether a round changes or fills what is compared. */
function isOfCounter(comparison: ts.BinaryExpression, loop: ts.IterationStatement, scope: Scope): boolean {
  let isCounting = false;
  walk(comparison, (node) => {
    if (!ts.isIdentifier(node)) return;
    const symbol = symbolOf(node, scope);
    const declaration = symbol?.valueDeclaration;
    if (symbol === undefined || declaration === undefined || !ts.isVariableDeclaration(declaration)) return;
    isCounting ||= referencesTo(symbol, declaration, scope).some(
      (use) => isInside(use, loop) && (isChangedAt(use) || isFilledAt(use)),
    );
  });
  return isCounting;
}

/** `taken.push(text)`. */
function isFilledAt({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'push' && ts.isCallExpression(parent.parent);
}
