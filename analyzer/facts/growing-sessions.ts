import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { changesTo } from './amendments.js';
import { skipWrapping, withWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { isAmongExports } from './function-uses.js';
import { isConversation, isKeptByModule } from './growing-lists.js';
import { fieldRead } from './kept-fields.js';
import { isCompared, isShortened } from './list-uses.js';
import { accessOf, assignmentsTo, referencesTo } from './references.js';
import type { Scope } from './scope.js';

/** The variable that a list out of a map is for: `const messages = sessions.get(id) ?? []`, `= [...sessions.get(id), question]`. */
export function sessionVariable(got: ts.CallExpression): ts.VariableDeclaration | undefined {
  let node: ts.Expression = withWrapping(got);
  while (ts.isBinaryExpression(node.parent) && isOrDefault(node.parent) && node.parent.left === node)
    node = withWrapping(node.parent);
  const isSpread = ts.isSpreadElement(node.parent) && ts.isArrayLiteralExpression(node.parent.parent);
  const { parent } = isSpread ? withWrapping(node.parent.parent as ts.Expression) : node;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent : undefined;
}

/**
 * Whether a list that a map keeps for each conversation is one by what the file does with it: what is asked and what the model
 * answers are added to it, and nothing makes it shorter, looks at its length, or hands it or the map out. That a conversation is
 * deleted as a whole ends it; as long as it goes on, it grows. Only where that may happen on the way of each request, nothing is said.
 */
export function isGrowingSession(variable: ts.Declaration, scope: Scope): boolean {
  const map = mapBehind(variable, scope);
  if (map === undefined) return false;
  const uses = map.uses.map((use) => methodUse(withWrapping(accessOf(use))));
  if (!uses.every((use) => use !== undefined && isHarmless(use, variable))) return false;
  const calls = uses.flatMap((use) => (use?.call === undefined ? [] : [{ ...use, call: use.call }]));
  const lists = calls.flatMap(({ name, call }) => (name === 'get' ? [listsFrom(call, scope)] : []));
  if (!lists.every((list) => list !== undefined)) return false;
  const variables = [...new Set(lists.flatMap((list) => list ?? []))];
  const stored = calls.flatMap(({ name, call }) => (name === 'set' ? [call] : []));
  if (stored.length === 0 || !stored.every((call) => isKeptWhole(call, variables, scope))) return false;
  const added = variables.map((each) => addedTo(each, scope));
  if (!added.every((values) => values !== undefined)) return false;
  const written = stored.flatMap(({ arguments: [, list] }) => (list === undefined ? [] : elementsOf(list)));
  return isConversation([...added.flatMap((values) => values ?? []), ...written], scope);
}

interface KeptMap {
  readonly uses: readonly ts.Identifier[];
}

/** The `Map` of the module, or of a field, that a variable's list comes from. */
function mapBehind(variable: ts.Declaration, scope: Scope): KeptMap | undefined {
  const got = gotIn(variable, scope, MAX_STEPS);
  const owner = got && ts.isPropertyAccessExpression(got.expression) ? got.expression.expression : undefined;
  if (owner === undefined) return undefined;
  const field = ts.isPropertyAccessExpression(owner) ? fieldRead(owner, scope) : undefined;
  const symbol = field?.symbol ?? (ts.isIdentifier(owner) ? symbolOf(owner, scope) : undefined);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || declaration.getSourceFile() !== owner.getSourceFile())
    return undefined;
  if (!isMade(declaration) || assignmentsTo(symbol, declaration, scope).length > 0) return undefined;
  const isKept =
    field === undefined
      ? isKeptByModule(declaration) && !isAmongExports(symbol, declaration.getSourceFile(), scope)
      : (ts.getCombinedModifierFlags(declaration) & ts.ModifierFlags.Private) !== 0;
  return isKept ? { uses: referencesTo(symbol, declaration, scope) } : undefined;
}

const MAX_STEPS = 4;

/** The `sessions.get(id)` behind a variable, also behind `const messages = [...before, question]`. */
function gotIn(variable: ts.Declaration, scope: Scope, steps: number): ts.CallExpression | undefined {
  if (!ts.isVariableDeclaration(variable) || variable.initializer === undefined || steps === 0) return undefined;
  const written = skipWrapping(variable.initializer);
  const spread = ts.isArrayLiteralExpression(written) ? written.elements.find(ts.isSpreadElement) : undefined;
  let source = spread === undefined ? written : skipWrapping(spread.expression);
  while (ts.isBinaryExpression(source) && isOrDefault(source)) source = skipWrapping(source.left);
  if (ts.isCallExpression(source)) return isMethod(source, 'get') ? source : undefined;
  const before = spread && ts.isIdentifier(source) ? symbolOf(source, scope)?.valueDeclaration : undefined;
  return before && gotIn(before, scope, steps - 1);
}

function isOrDefault({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken;
}

/** `new Map()`; a cache that forgets by itself is none. */
function isMade(declaration: ts.Declaration): boolean {
  const isDeclared = ts.isVariableDeclaration(declaration) || ts.isPropertyDeclaration(declaration);
  const made = isDeclared && declaration.initializer && skipWrapping(declaration.initializer);
  return made ? ts.isNewExpression(made) && made.expression.getText() === 'Map' : false;
}

interface MethodUse {
  readonly name: string;
  readonly call: ts.CallExpression | undefined;
}

/** `sessions.get(id)`, `sessions.size`; `undefined` where the map itself goes somewhere. */
function methodUse(map: ts.Node): MethodUse | undefined {
  const { parent } = map;
  if (!ts.isPropertyAccessExpression(parent) || parent.expression !== map) return undefined;
  const call = parent.parent;
  return { name: parent.name.text, call: ts.isCallExpression(call) && call.expression === parent ? call : undefined };
}

function isHarmless({ name, call }: MethodUse, variable: ts.Declaration): boolean {
  if (name === 'delete') return call !== undefined && isApart(call, variable);
  return name === 'size' || (call !== undefined && /^(?:get|set|has)$/.test(name));
}

/** Whether a conversation is deleted by a function that the one with the request is not in, does not hold and does not call. */
function isApart(call: ts.CallExpression, variable: ts.Declaration): boolean {
  const deleting = ts.findAncestor(call, ts.isFunctionLike);
  const asking = ts.findAncestor(variable, ts.isFunctionLike);
  if (deleting === undefined || asking === undefined || isInside(deleting, asking) || isInside(asking, deleting))
    return false;
  const name = (
    deleting.name ?? (ts.isVariableDeclaration(deleting.parent) ? deleting.parent.name : undefined)
  )?.getText();
  return name === undefined || !new RegExp(`(?<![\\w$])${name.replace(/\W/g, '\\$&')}\\s*\\(`).test(asking.getText());
}

function isMethod({ expression }: ts.CallExpression, name: string): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === name;
}

/** The variables that hold a list out of the map: none where it is only looked at; `undefined` where it goes elsewhere. */
function listsFrom(got: ts.CallExpression, scope: Scope): readonly ts.VariableDeclaration[] | undefined {
  const variable = sessionVariable(got);
  if (variable === undefined) return ts.isPrefixUnaryExpression(withWrapping(got).parent) ? [] : undefined;
  const lists = new Set([variable]);
  for (const list of lists) for (const longer of longerThan(list, scope)) lists.add(longer);
  return [...lists];
}

/** `const messages = [...before, question]` */
function longerThan(variable: ts.VariableDeclaration, scope: Scope): readonly ts.VariableDeclaration[] {
  const symbol = symbolOf(variable.name, scope);
  if (symbol === undefined) return [];
  return referencesTo(symbol, variable, scope).flatMap(({ parent }) => {
    const list = ts.isSpreadElement(parent) ? withWrapping(parent.parent as ts.Expression).parent : undefined;
    return list !== undefined && ts.isVariableDeclaration(list) && ts.isIdentifier(list.name) ? [list] : [];
  });
}

/** What is added to a list; `undefined` where it may become shorter, or other code gets hold of it. */
function addedTo(variable: ts.VariableDeclaration, scope: Scope): readonly ts.Expression[] | undefined {
  const symbol = symbolOf(variable.name, scope);
  if (symbol === undefined || isShortened(symbol, variable, scope)) return undefined;
  const changes = changesTo(symbol, variable, scope).filter(({ node }) => !isStored(node));
  if (changes.some(({ kind }) => kind !== 'push')) return undefined;
  if (assignmentsTo(symbol, variable, scope).some(({ right }) => !isFresh(right))) return undefined;
  const uses = referencesTo(symbol, variable, scope);
  if (uses.some((use) => isCompared(use) || ts.isReturnStatement(use.parent))) return undefined;
  const written = variable.initializer === undefined ? [] : elementsOf(variable.initializer);
  return [...changes.flatMap((change) => (change.kind === 'push' ? change.values : [])), ...written];
}

/** `sessions.set(id, messages)`: to the list itself that does nothing. */
function isStored(node: ts.Node): boolean {
  return ts.isCallExpression(node) && isMethod(node, 'set');
}

/** A list as it begins, `[system]`. */
function isFresh(node: ts.Expression): boolean {
  const list = skipWrapping(node);
  return ts.isArrayLiteralExpression(list) && !list.elements.some(ts.isSpreadElement);
}

function elementsOf(node: ts.Expression): readonly ts.Expression[] {
  const list = skipWrapping(node);
  return ts.isArrayLiteralExpression(list) ? list.elements.filter((element) => !ts.isSpreadElement(element)) : [];
}

/** What is put into the map is all that was there, and perhaps more; a new list only where there is none yet. */
function isKeptWhole(
  { arguments: [, value], parent }: ts.CallExpression,
  variables: readonly ts.VariableDeclaration[],
  scope: Scope,
): boolean {
  const list = value && skipWrapping(value);
  const isVariable = (node: ts.Expression) =>
    ts.isIdentifier(node) && variables.some((each) => symbolOf(node, scope)?.valueDeclaration === each);
  if (list === undefined) return false;
  if (isFresh(list)) return ts.findAncestor(parent, isWhereMissing) !== undefined;
  if (!ts.isArrayLiteralExpression(list)) return isVariable(list);
  return list.elements.some((element) => ts.isSpreadElement(element) && isVariable(element.expression));
}

/** `if (!messages)`, `if (!sessions.has(id))` */
function isWhereMissing(node: ts.Node): boolean {
  return ts.isIfStatement(node) && /!|undefined|null/.test(node.expression.getText());
}
