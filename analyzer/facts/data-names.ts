import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { isOwnFile } from '../program/own-files.js';
import { followFunction } from './data-calls.js';
import { changesAreData } from './data-changes.js';
import { entersAsData, follow, isDecidedByData, once, type Trail, whole } from './data-origin.js';
import { followParameter } from './data-parameters.js';
import { environmentVariable } from './environment.js';
import { symbolOf } from './evaluate-variable.js';
import { isDateType, isFleetingName, typeOf } from './fleeting-names.js';
import { importedCallee } from './imported-name.js';
import { assignmentsTo, isStepped } from './references.js';
import type { Scope } from './scope.js';
import { isSetElsewhere } from './set-elsewhere.js';

/** What a name stands for. */
export function followName(name: ts.Identifier, trail: Trail): boolean {
  if (name.text === 'undefined') return true;
  if (isFleetingName(name.text)) return false;
  const symbol = symbolOf(name, trail.scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return entersAsData(trail) && isOfPackage(name, trail.scope);
  return followDeclaration(symbol, declaration, trail);
}

/** Whether a name is the platform's or of a package that has nothing to do with time or chance. */
export function isOfPackage(name: ts.Identifier, scope: Scope): boolean {
  const imported = importedCallee(name, scope);
  if (imported === undefined) return true;
  return !isFleetingName(imported.name) && !OF_TIME.test(imported.module) && !/^(?:\.|[@~]\/|#)/.test(imported.module);
}
const OF_TIME = /date|time|moment|luxon|dayjs|uuid|nanoid|ulid|cuid|chance|faker|random/i;

export function followDeclaration(symbol: ts.Symbol, declaration: ts.Declaration, trail: Trail): boolean {
  if (isOwnFile(declaration.getSourceFile())) return entersAsData(trail);
  if (trail.path.length === 0 && isDateType(typeOf(declaration))) return false;
  return once(declaration, trail, () => followDeclared(symbol, declaration, trail));
}

function followDeclared(symbol: ts.Symbol, declaration: ts.Declaration, trail: Trail): boolean {
  if (ts.isParameter(declaration)) return followParameter(declaration, trail);
  if (ts.isVariableDeclaration(declaration)) return followVariable(symbol, declaration, trail);
  if (ts.isBindingElement(declaration)) return followBinding(symbol, declaration, trail);
  if (ts.isEnumMember(declaration) || ts.isEnumDeclaration(declaration)) return entersAsData(trail);
  if (ts.isPropertyAssignment(declaration)) return follow(declaration.initializer, trail);
  if (ts.isShorthandPropertyAssignment(declaration)) return followName(declaration.name, trail);
  if (ts.isExportAssignment(declaration)) return follow(declaration.expression, trail);
  if (ts.isFunctionDeclaration(declaration)) return followFunction(declaration, trail);
  return followField(symbol, declaration, trail);
}

/** A class field or getter, or `exports.x`; where a class is extended, another may stand in its place. */
function followField(symbol: ts.Symbol, declaration: ts.Declaration, trail: Trail): boolean {
  if (isOfExtended(declaration, trail.scope)) return false;
  if (ts.isGetAccessorDeclaration(declaration)) return followFunction(declaration, trail);
  const isField =
    ts.isPropertyDeclaration(declaration) ||
    ts.isBinaryExpression(declaration) ||
    ts.isPropertyAccessExpression(declaration);
  if (!isField || isSetElsewhere(declaration, trail.scope)) return false;
  const owner = ts.findAncestor(declaration, ts.isClassLike);
  if (owner !== undefined && /\bObject\.assign\(\s*this\b/.test(owner.getText())) return false;
  return followSources(
    symbol,
    declaration,
    ts.isPropertyDeclaration(declaration) ? declaration.initializer : undefined,
    trail,
  );
}

/** Whether an object may be of a subclass, with members of its own. */
export function isOfExtended(member: ts.Node, { work }: Scope): boolean {
  const name = ts.findAncestor(member, ts.isClassLike)?.name?.text;
  if (name === undefined) return false;
  const extended =
    extendedByWork.get(work) ?? extendedNames([...work.inSight.files, ...work.inSight.program.getSourceFiles()]);
  extendedByWork.set(work, extended);
  return extended.has(name);
}
const extendedByWork = new WeakMap<Scope['work'], ReadonlySet<string>>();

/** The last names of all that classes extend. */
function extendedNames(files: readonly { readonly text: string }[]): ReadonlySet<string> {
  const found = files.flatMap(({ text }) => [...text.matchAll(/\bextends\s+(?:[\w$]+\.)*([\w$]+)/g)]);
  return new Set(found.flatMap(([, name]) => name ?? []));
}

function followVariable(symbol: ts.Symbol, declaration: ts.VariableDeclaration, trail: Trail): boolean {
  const inRound = trail.scope.parameters.get(declaration);
  if (inRound !== undefined)
    return inRound.node !== undefined && follow(inRound.node, { ...trail, scope: inRound.scope });
  const { parent } = declaration;
  // What an error says may be anything.
  if (ts.isCatchClause(parent)) return false;
  if (ts.isForOfStatement(parent.parent))
    return follow(parent.parent.expression, { ...trail, path: ['*', ...trail.path] });
  if (ts.isForInStatement(parent.parent)) return follow(parent.parent.expression, whole(trail));
  return followSources(symbol, declaration, declaration.initializer, trail);
}

/** All that a variable or field is ever set to, what decides on it, and what is put into it later. */
function followSources(
  symbol: ts.Symbol,
  declaration: ts.Declaration,
  initializer: ts.Expression | undefined,
  trail: Trail,
): boolean {
  const { scope } = trail;
  if (isStepped(symbol, declaration, scope)) return false;
  const assignments = assignmentsTo(symbol, declaration, scope);
  const sources = [...(initializer === undefined ? [] : [initializer]), ...assignments.map(({ right }) => right)];
  return (
    sources.length > 0 &&
    !assignments.some(isCounted) &&
    sources.every((source) => follow(source, trail)) &&
    assignments.every((assignment) =>
      conditionsBetween(assignment, declaration).every((reason) => isDecidedByData(reason, trail)),
    ) &&
    changesAreData(symbol, declaration, trail)
  );
}

/** `count += 1`. */
function isCounted({ operatorToken, right }: ts.BinaryExpression): boolean {
  return operatorToken.kind !== ts.SyntaxKind.EqualsToken && ts.isNumericLiteral(right);
}

/** The conditions under which a variable is set, inside of where it is declared. */
function conditionsBetween(assignment: ts.Node, declaration: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  for (let at = assignment.parent; at !== undefined && !ts.isFunctionLike(at); at = at.parent) {
    if (isInside(declaration, at)) break;
    if (ts.isIfStatement(at) || ts.isSwitchStatement(at)) found.push(at.expression);
  }
  return found;
}

/** `const { a: { b = 1 } } = source`, also for destructured parameters. */
function followBinding(symbol: ts.Symbol, element: ts.BindingElement, trail: Trail): boolean {
  const { scope } = trail;
  if (isStepped(symbol, element, scope)) return false;
  if (!assignmentsTo(symbol, element, scope).every(({ right }) => follow(right, trail))) return false;
  if (!changesAreData(symbol, element, trail)) return false;
  let path = trail.path;
  let at: ts.ParameterDeclaration | ts.VariableDeclaration | ts.BindingElement = element;
  while (ts.isBindingElement(at)) {
    if (at.initializer !== undefined && !follow(at.initializer, { ...trail, path })) return false;
    const name = (at.propertyName ?? at.name).getText();
    const isList = ts.isArrayBindingPattern(at.parent);
    if (!isList && at.dotDotDotToken === undefined && isFleetingName(name)) return false;
    if (at.dotDotDotToken === undefined) path = [isList ? '*' : name, ...path];
    at = at.parent.parent;
  }
  const inside = { ...trail, path };
  return ts.isParameter(at) ? followParameter(at, inside) : followVariable(symbol, at, inside);
}

/** `object.name`: what the object has there, or the field that the name is declared as. */
export function followMember(node: ts.PropertyAccessExpression, trail: Trail): boolean {
  if (isFleetingName(node.name.text)) return false;
  if (isEnvironment(node.expression)) return entersAsData(trail) && environmentVariable(node).steady === true;
  const symbol = symbolOf(node.name, trail.scope);
  const declaration = symbol?.valueDeclaration;
  if (declaration !== undefined && trail.path.length === 0 && isDateType(typeOf(declaration))) return false;
  if (symbol !== undefined && declaration !== undefined && isReadByName(declaration))
    return followDeclaration(symbol, declaration, trail);
  const { kind } = node.expression;
  if (kind === ts.SyntaxKind.ThisKeyword || kind === ts.SyntaxKind.SuperKeyword) return false;
  return follow(node.expression, { ...trail, path: [node.name.text, ...trail.path] });
}

/** `process.env`, whose variables are the same for as long as nobody sets them. */
export function isEnvironment(node: ts.Expression): boolean {
  return /^(?:process|import\.meta|Bun|Deno)\b.*\benv$/.test(node.getText());
}

/** Members of object literals and of types are read through the object. */
function isReadByName(declaration: ts.Declaration): boolean {
  const isOfObject =
    ts.isPropertyAssignment(declaration) ||
    ts.isShorthandPropertyAssignment(declaration) ||
    ts.isPropertySignature(declaration) ||
    ts.isMethodSignature(declaration);
  return !isOfObject && !isOwnFile(declaration.getSourceFile());
}
