import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import { referencesTo } from '../facts/references.js';
import type { Scope } from '../facts/scope.js';

/** A variable, and where it is declared. */
export interface Variable {
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

/** Variables that are looked into on the way. */
const MAX_VARIABLES = 200;

/**
 * The expressions that some are made from: these themselves, then what the variables in them are made from, and so on, each
 * variable once. `sources` says what one variable is made from, where that is to be looked at.
 */
export function* expressionsBehind(
  expressions: readonly ts.Node[],
  sources: (variable: Variable) => readonly ts.Node[],
  scope: Scope,
): Generator<ts.Node> {
  const seen = new Set<ts.Symbol>();
  const waiting = [...expressions];
  for (let node = waiting.pop(); node !== undefined && seen.size < MAX_VARIABLES; node = waiting.pop()) {
    yield node;
    for (const name of namesIn(node)) {
      const symbol = symbolOf(name, scope);
      const declaration = symbol?.valueDeclaration;
      if (symbol === undefined || declaration === undefined || seen.has(symbol)) continue;
      seen.add(symbol);
      waiting.push(...sources({ symbol, declaration }));
    }
  }
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

/** What a variable is made from: its initialiser, the list that it runs through, and every statement that adds to it. */
export function sourcesOf({ symbol, declaration }: Variable, scope: Scope): readonly ts.Node[] {
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
