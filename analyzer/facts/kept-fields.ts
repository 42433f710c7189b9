import ts from 'typescript';
import { escapedPattern } from '../text/escaped-pattern.js';
import { changesTo } from './amendments.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { filesWith } from './functions-by-name.js';
import { isCompared, isShortened } from './list-uses.js';
import { accessOf, assignmentsTo, referencesTo } from './references.js';
import type { Scope } from './scope.js';
import { isSetElsewhere } from './set-elsewhere.js';
import { isUsedUpAtOnce } from './short-lived.js';

/** A list in a field of a class. */
export interface Field {
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

/** The field of its own class that `this.messages` reads. */
export function fieldRead(list: ts.PropertyAccessExpression, scope: Scope): Field | undefined {
  if (list.expression.kind !== ts.SyntaxKind.ThisKeyword) return undefined;
  const symbol = symbolOf(list.name, scope);
  const declaration = symbol?.valueDeclaration;
  return symbol !== undefined && declaration !== undefined && isField(declaration)
    ? { symbol, declaration }
    : undefined;
}

/** `messages = []` of a class, a parameter that is a field, or in JavaScript `this.messages = []` in one. */
export function isField(declaration: ts.Declaration): boolean {
  if (ts.isPropertyDeclaration(declaration)) return true;
  if (ts.isParameter(declaration)) return ts.isParameterPropertyDeclaration(declaration, declaration.parent);
  const isAssigned = ts.isBinaryExpression(declaration) || ts.isPropertyAccessExpression(declaration);
  return isAssigned && ts.findAncestor(declaration, ts.isClassLike) !== undefined;
}

/**
 * Whether something may keep the list in a field from growing: it is cut or measured, set anew, handed to code that may change it,
 * or its object is made for one request.
 */
export function mayBeBounded({ symbol, declaration }: Field, scope: Scope): boolean {
  const changes = changesTo(symbol, declaration, scope);
  const uses = referencesTo(symbol, declaration, scope).map(accessOf);
  return (
    changes.some(({ kind }) => kind !== 'push' && kind !== 'unshift' && kind !== 'inner') ||
    isShortened(symbol, declaration, scope) ||
    uses.some(isCompared) ||
    assignmentsTo(symbol, declaration, scope).some((assignment) => isSetAnew(assignment, declaration)) ||
    isCutElsewhere({ symbol, declaration }, scope) ||
    isUsedUpAtOnce(ts.findAncestor(declaration, ts.isClassLike), scope)
  );
}

/** A constructor sets it first; `[...this.messages, answer]` and `this.messages.concat(answer)` hold what was there. */
function isSetAnew(assignment: ts.BinaryExpression, declaration: ts.Declaration): boolean {
  if (ts.findAncestor(assignment, ts.isFunctionLike)?.kind === ts.SyntaxKind.Constructor) return false;
  const right = skipWrapping(assignment.right);
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  const itself = (node: ts.Expression) => node.getText() === `this.${name}`;
  if (ts.isArrayLiteralExpression(right))
    return !right.elements.some((element) => ts.isSpreadElement(element) && itself(element.expression));
  const callee = ts.isCallExpression(right) ? right.expression : undefined;
  return !(
    callee !== undefined &&
    ts.isPropertyAccessExpression(callee) &&
    callee.name.text === 'concat' &&
    itself(callee.expression)
  );
}

/** Another file may do it through an object of the class. */
function isCutElsewhere({ symbol, declaration }: Field, scope: Scope): boolean {
  const isHashed = ts.isPropertyDeclaration(declaration) && ts.isPrivateIdentifier(declaration.name);
  if (isHashed || (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0) return false;
  if (isSetElsewhere(declaration, scope)) return true;
  const cut = new RegExp(`\\.${escapedPattern(symbol.name)}\\.(?:splice|shift|pop|length\\s*(?:=(?!=)|[<>]))`);
  const home = declaration.getSourceFile();
  return filesWith(symbol.name, scope.work, (text) => cut.test(text)).some((file) => file !== home);
}
