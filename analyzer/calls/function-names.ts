import ts from 'typescript';
import { withWrapping } from '../facts/evaluate.js';
import { DEFAULT_EXPORT } from './call-index.js';
import type { RunningFunction } from './running-functions.js';

/** The names under which a function can be called; one that is returned is called as what made it is. */
export function namesOf(declaration: RunningFunction): readonly string[] {
  const own = ownName(declaration);
  if (own === undefined) {
    const maker = ts.findAncestor(declaration.parent, ts.isFunctionLike);
    return maker !== undefined && 'body' in maker ? namesOf(maker as RunningFunction) : [DEFAULT_EXPORT];
  }
  return isDefaultExport(declaration, own) ? [own, DEFAULT_EXPORT] : [own];
}

/** Whether a function is what another one returns: who calls that one gets a function. */
export function isMade(declaration: RunningFunction): boolean {
  return ownName(declaration) === undefined && ts.findAncestor(declaration.parent, ts.isFunctionLike) !== undefined;
}

/** Whether a function is called as a member of something: `client.ask(x)`. What declares it as a variable or function is imported. */
export function isMember(declaration: RunningFunction): boolean {
  if (ownName(declaration) === undefined) {
    const maker = ts.findAncestor(declaration.parent, ts.isFunctionLike);
    return maker !== undefined && 'body' in maker && isMember(maker as RunningFunction);
  }
  if (ts.isFunctionDeclaration(declaration)) return false;
  return !ts.isVariableDeclaration(placeOf(declaration));
}

function ownName(declaration: RunningFunction): string | undefined {
  if (declaration.name !== undefined && !isReturned(declaration)) return declaration.name.getText();
  const place = placeOf(declaration);
  if (ts.isVariableDeclaration(place) || ts.isPropertyAssignment(place) || ts.isPropertyDeclaration(place))
    return place.name.getText();
  if (!ts.isBinaryExpression(place) || isModuleExports(place)) return undefined;
  return ts.isPropertyAccessExpression(place.left) ? place.left.name.text : place.left.getText();
}

/** What holds a function expression, whatever wraps it on the way. */
function placeOf({ parent }: RunningFunction): ts.Node {
  let place: ts.Node = parent;
  while (ts.isCallExpression(place) || ts.isParenthesizedExpression(place)) place = place.parent;
  return place;
}

/** `return async function ask(question) {...}`: its name is for itself only. */
function isReturned(declaration: RunningFunction): boolean {
  return ts.isFunctionExpression(declaration) && ts.isReturnStatement(withWrapping(declaration).parent);
}

function isDefaultExport(declaration: RunningFunction, name: string): boolean {
  if (ts.canHaveModifiers(declaration) && ts.getModifiers(declaration)?.some(isDefaultKeyword) === true) return true;
  if (ts.isBinaryExpression(declaration.parent) && isModuleExports(declaration.parent)) return true;
  return declaration.getSourceFile().statements.some((statement) => exportsByDefault(statement, name));
}

function isDefaultKeyword({ kind }: ts.Node): boolean {
  return kind === ts.SyntaxKind.DefaultKeyword;
}

function isModuleExports({ left }: ts.BinaryExpression): boolean {
  return left.getText() === 'module.exports';
}

/** `export default ask`, `module.exports = ask`, `export { ask as default }`. */
function exportsByDefault(statement: ts.Statement, name: string): boolean {
  if (ts.isExportAssignment(statement)) return statement.expression.getText() === name;
  if (ts.isExpressionStatement(statement) && ts.isBinaryExpression(statement.expression)) {
    return isModuleExports(statement.expression) && statement.expression.right.getText() === name;
  }
  if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return false;
  return (
    ts.isNamedExports(statement.exportClause) &&
    statement.exportClause.elements.some(
      (element) => element.propertyName?.text === name && element.name.text === DEFAULT_EXPORT,
    )
  );
}
