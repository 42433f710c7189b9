import ts from 'typescript';
import { walk } from '../program/walk.js';

/** The calls of a file by the names of what they call. */
export interface CallIndex {
  /** The calls of something with one of these names, under whatever other name the file gives it. */
  callsOf(names: ReadonlySet<string>): readonly ts.CallExpression[];
  /** Other names under which the file may hand on what has one of these names. */
  handedOnAs(names: ReadonlySet<string>): readonly HandedOn[];
}

export interface HandedOn {
  readonly name: string;
  /** Whether it is a member of an object; otherwise something that other files import. */
  readonly isMember: boolean;
}

/** The name of what a module exports by default, or as a whole in CommonJS. */
export const DEFAULT_EXPORT = 'default';

/** The name of what one module exports by default, as a file that imports it by this specifier knows it. */
export function defaultOf(specifier: string): string {
  return `${DEFAULT_EXPORT} of ${specifier}`;
}

/** The name of what a call of something has made: `const ask = makeAsk(client)`. */
export function madeBy(name: string): string {
  return name.startsWith(MADE_BY) ? name : MADE_BY + name;
}
const MADE_BY = 'made by ';

/** A name that stands alone: `ask`, as against `client.ask`. Members are only called so where a file takes them out. */
export function alone(name: string): string {
  return ALONE + name;
}
const ALONE = 'alone ';

/** What the text has of such names. */
export function writtenName(name: string): string {
  return name.replace(/^made by /, '').replace(/^alone /, '');
}

/** The same where the file does not say of which module: `const { default: ask } = await loaded`. */
export const DEFAULT_OF_SOME = defaultOf('*');

/** One walk over a file, however many names are asked for. */
export function indexCalls(file: ts.SourceFile): CallIndex {
  const known = indexes.get(file);
  if (known !== undefined) return known;
  const calls = new Map<string, ts.CallExpression[]>();
  const meanings = new Map<string, Set<string>>();
  const handedOn = new Map<string, HandedOn>();
  walk(file, (node) => {
    if (ts.isCallExpression(node)) addCall(calls, node);
    for (const [alias, name] of aliasesIn(node)) {
      addMeaning(meanings, alias, name);
      if (!ts.isPropertyAssignment(node)) addMeaning(meanings, alone(alias), name);
      if (isHandedOn(node))
        handedOn.set(`${alias} ${node.kind}`, { name: alias, isMember: ts.isPropertyAssignment(node) });
    }
  });
  const means = (name: string, names: ReadonlySet<string>) =>
    names.has(name) || [...(meaningsOf(name, meanings) ?? [])].some((meaning) => names.has(meaning));
  const index: CallIndex = {
    callsOf: (names) => [...calls].flatMap(([name, list]) => (means(name, names) ? list : [])),
    handedOnAs: (names) => [...handedOn.values()].filter(({ name }) => means(name, names)),
  };
  indexes.set(file, index);
  return index;
}
const indexes = new WeakMap<ts.SourceFile, CallIndex>();

function addCall(calls: Map<string, ts.CallExpression[]>, call: ts.CallExpression): void {
  for (const name of new Set(calleeNames(call.expression))) {
    const before = calls.get(name);
    if (before === undefined) calls.set(name, [call]);
    else before.push(call);
  }
}

function addMeaning(meanings: Map<string, Set<string>>, alias: string, name: string): void {
  if (name === alias) return;
  const before = meanings.get(alias);
  if (before === undefined) meanings.set(alias, new Set([name]));
  else before.add(name);
}

/** What a name may stand for, names of names included: `import { ask as q }`, then `const run = q.bind(null, client)`. */
function meaningsOf(name: string, meanings: ReadonlyMap<string, Set<string>>): ReadonlySet<string> | undefined {
  const found = meanings.get(name);
  if (found === undefined) return undefined;
  for (const meaning of found) {
    const maker = meaning.startsWith(MADE_BY) ? meaning.slice(MADE_BY.length) : undefined;
    for (const next of meanings.get(maker ?? meaning) ?? []) found.add(maker === undefined ? next : madeBy(next));
  }
  return found;
}

/** What other files can name: an export under another name, a variable of the module, a member of an object. */
function isHandedOn(node: ts.Node): boolean {
  if (ts.isExportSpecifier(node) || ts.isPropertyAssignment(node)) return true;
  return ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent);
}

/**
 * `import { generateText as ask }`, `const { create: ask } = ...`, `const ask = client.create.bind(client)`, and what a call of
 * the name has made: `const ask = makeAsk(client)`.
 */
function aliasesIn(node: ts.Node): readonly (readonly [alias: string, name: string])[] {
  if (ts.isImportClause(node)) {
    return node.name === undefined ? [] : pairs(node.name.text, defaultNames(node.parent.moduleSpecifier));
  }
  if (ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || ts.isBindingElement(node)) {
    const name = node.propertyName?.getText();
    if (name === undefined) return ts.isBindingElement(node) ? pairs(node.name.getText(), [node.name.getText()]) : [];
    return pairs(node.name.getText(), name === DEFAULT_EXPORT ? defaultNames(sourceOf(node)) : [name]);
  }
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) return aliasOf(node.name.text, node.initializer);
  const isNamed = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer !== undefined;
  return isNamed ? aliasOf((node.name as ts.Identifier).text, node.initializer as ts.Expression) : [];
}

function defaultNames(specifier: ts.Expression | undefined): readonly string[] {
  const isKnown = specifier !== undefined && ts.isStringLiteralLike(specifier);
  return [DEFAULT_EXPORT, isKnown ? defaultOf(specifier.text) : DEFAULT_OF_SOME];
}

function sourceOf(node: ts.ImportSpecifier | ts.ExportSpecifier | ts.BindingElement): ts.Expression | undefined {
  if (ts.isBindingElement(node)) return undefined;
  return ts.isImportSpecifier(node) ? node.parent.parent.parent.moduleSpecifier : node.parent.parent.moduleSpecifier;
}

function aliasOf(alias: string, source: ts.Expression): readonly (readonly [string, string])[] {
  if (!ts.isCallExpression(source)) return pairs(alias, [meantName(source)]);
  if (source.expression.getText() === 'require') return pairs(alias, defaultNames(source.arguments[0]));
  // `traced(ask)` is called as what it was made from.
  const callees = calleeNames(source.expression, meantName);
  const makers = callees.includes('bind') ? callees : callees.map(madeBy);
  return pairs(alias, [...makers, ...source.arguments.filter(ts.isIdentifier).map(meantName)]);
}

function pairs(alias: string, names: readonly (string | undefined)[]): readonly (readonly [string, string])[] {
  return names.flatMap((name) => (name === undefined ? [] : [[alias, name] as const]));
}

/** `ask` of `ask(x)`, `client.ask(x)`, `ask(client)(x)`; of `ask.call(this, x)` both names. */
function calleeNames(callee: ts.Expression, nameOf = lastName): readonly string[] {
  const expression = skipAssertions(callee);
  if (ts.isCallExpression(expression)) return calleeNames(expression.expression, nameOf);
  const name = nameOf(expression);
  if (name === undefined) return [];
  if (!/^(?:call|bind|apply)$/.test(name) || !ts.isPropertyAccessExpression(expression)) return [name];
  const target = nameOf(expression.expression);
  return target === undefined ? [name] : [name, target];
}

/** The same, told apart by whether it stands alone. */
function meantName(node: ts.Expression): string | undefined {
  const name = lastName(node);
  return name !== undefined && ts.isIdentifier(skipAssertions(node)) ? alone(name) : name;
}

/** The last name of `name`, `object.name`, `object['name']`. */
function lastName(node: ts.Expression): string | undefined {
  const current = skipAssertions(node);
  if (ts.isIdentifier(current)) return current.text;
  if (ts.isPropertyAccessExpression(current)) return current.name.text;
  if (!ts.isElementAccessExpression(current)) return undefined;
  return ts.isStringLiteralLike(current.argumentExpression) ? current.argumentExpression.text : undefined;
}

function skipAssertions(node: ts.Expression): ts.Expression {
  let current = node;
  while (ts.isNonNullExpression(current) || ts.isParenthesizedExpression(current) || ts.isAsExpression(current)) {
    current = current.expression;
  }
  return current;
}
