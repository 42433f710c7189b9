import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import type { Scope } from '../facts/scope.js';
import type { UserFile } from '../program/source-files.js';
import { walk } from '../program/walk.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { isRunning, onlyThrows, type RunningFunction } from './running-functions.js';
import { isTest } from './test-files.js';

/** What implements the members of interfaces and abstract classes. */
export interface Implementations {
  /** The bodies that a declaration without one stands for, in every file of the program. */
  of(member: ts.Node): readonly RunningFunction[];
  /** All methods of classes under a name, where it is so telling that a receiver without a type can only mean these. */
  named(name: string): readonly RunningFunction[];
}

/** Something that says by name what it implements: a class, an object of an annotated variable, an interface on the way. */
interface Implementer {
  readonly node: ts.ClassLikeDeclaration | ts.InterfaceDeclaration | ts.ObjectLiteralExpression;
  readonly of: ts.Expression | ts.EntityName;
}

/** More than this many implementations of one interface are a plug-in system: which one runs is anybody's guess. */
const MAX_IMPLEMENTATIONS = 40;

export function openImplementations(files: readonly UserFile[], scope: Scope): Implementations {
  const known = new Map<ts.Node, readonly RunningFunction[]>();
  const methods = new Map<string, readonly RunningFunction[]>();
  const declaring = (method: string) => {
    const header = new RegExp(`(?<![.\\w$])${escapedPattern(method)}\\s*[<(?]`);
    return files
      .filter((file) => file.names('class') && file.names(method) && header.test(file.text))
      .map((file) => file.code());
  };
  const implementersOf = (name: string) => {
    const mentioned = files.filter((file) => file.names(name) && mayImplement(file.text, name));
    return mentioned.flatMap((file) => implementersIn(file.code()).get(name) ?? []);
  };
  return {
    of(member) {
      const before = known.get(member);
      if (before !== undefined) return before;
      const found = implementationsOf(member, implementersOf, scope);
      known.set(member, found);
      return found;
    },
    named(name) {
      if (isBuiltIn(name) && !isTelling(name)) return [];
      const found = methods.get(name) ?? declaring(name).flatMap((file) => methodsIn(file).get(name) ?? []);
      methods.set(name, found);
      return isTelling(name) || found.length >= MANY ? found : [];
    },
  };
}

/** `extends X`, `implements X`, `const x: X =`, `make(): Promise<X> {`. */
function mayImplement(text: string, name: string): boolean {
  return new RegExp(
    `(?:\\b(?:extends|implements)\\b[^{;]*|[:<]\\s*(?:[\\w$]+\\.)*)\\b${escapedPattern(name)}(?![\\w$])`,
  ).test(text);
}

/** As many classes with one method are interchangeable, whatever the method is called. */
const MANY = 3;

/** `search`, `get`, `exec`: texts, lists, maps and the like have them too. */
function isBuiltIn(name: string): boolean {
  return BUILT_IN.some(({ prototype }) => name in prototype);
}
const BUILT_IN: readonly { readonly prototype: object }[] = [String, Array, Map, Set, RegExp, Promise, Function, Date];

/** `generateCommitMessage`, as against `run` and `send`: a name of several words. */
function isTelling(name: string): boolean {
  return /^[a-z]+\w*[a-z][A-Z][a-z]+/.test(name) && name.length >= 10;
}

/** `class FakeLlm`, `function createMockDeps()`, and whatever stands in a test: no answer to the question what code calls. */
function isStandIn(node: Implementer['node']): boolean {
  if (isTest(node.getSourceFile())) return true;
  for (let current: ts.Node = node; !ts.isSourceFile(current); current = current.parent) {
    const name =
      ts.isVariableDeclaration(current) || ts.isFunctionDeclaration(current) || ts.isClassLike(current)
        ? current.name
        : undefined;
    if (name !== undefined && STAND_IN.test(name.getText())) return true;
  }
  return false;
}
const STAND_IN = /(?:^|[a-z_$])(?:Mock|Fake|Stub|Dummy)(?![a-z])|^(?:mock|fake|stub|dummy)(?![a-z])/;

/** The methods of the classes in a file, by name. */
function methodsIn(file: ts.SourceFile): ReadonlyMap<string, readonly RunningFunction[]> {
  const known = methodsByFile.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, RunningFunction[]>();
  walk(file, (node) => {
    if (!ts.isMethodDeclaration(node) || !ts.isClassLike(node.parent) || !isRunning(node)) return;
    const name = node.name.getText();
    const list = found.get(name);
    if (list === undefined) found.set(name, [node]);
    else list.push(node);
  });
  methodsByFile.set(file, found);
  return found;
}
const methodsByFile = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly RunningFunction[]>>();

function implementationsOf(
  member: ts.Node,
  implementersOf: (name: string) => readonly Implementer[],
  scope: Scope,
): readonly RunningFunction[] {
  const named = memberName(member);
  if (named === undefined) return [];
  const bodies: RunningFunction[] = [];
  const waiting: ts.Node[] = [named.owner];
  const seen = new Set<ts.Node>(waiting);
  for (let owner = waiting.pop(); owner !== undefined; owner = waiting.pop()) {
    for (const { node } of implementersOfType(owner, implementersOf, scope)) {
      if (seen.has(node)) continue;
      seen.add(node);
      waiting.push(node);
      const body = isStandIn(node) ? undefined : memberBody(node, named.name);
      if (body !== undefined && !onlyThrows(body)) bodies.push(body);
    }
    if (bodies.length > MAX_IMPLEMENTATIONS) return [];
  }
  return bodies;
}

/** The interface or class that declares a member, and the member's name; a property's function type counts too. */
function memberName(member: ts.Node): { readonly owner: ts.Node; readonly name: string } | undefined {
  const declaration = ts.isFunctionTypeNode(member) ? member.parent : member;
  const isMember =
    ts.isMethodSignature(declaration) || ts.isPropertySignature(declaration) || ts.isMethodDeclaration(declaration);
  if (!isMember || ts.isObjectLiteralExpression(declaration.parent)) return undefined;
  return { owner: declaration.parent, name: declaration.name.getText() };
}

function implementersOfType(
  owner: ts.Node,
  implementersOf: (name: string) => readonly Implementer[],
  scope: Scope,
): readonly Implementer[] {
  const name = nameOfType(owner);
  if (name === undefined) return [];
  const symbol = scope.checker.getSymbolAtLocation(name);
  return implementersOf(name.text).filter((implementer) => symbolOf(implementer.of, scope) === symbol);
}

function nameOfType(owner: ts.Node): ts.Identifier | undefined {
  if (ts.isClassLike(owner) || ts.isInterfaceDeclaration(owner)) return owner.name;
  return ts.isTypeLiteralNode(owner) && ts.isTypeAliasDeclaration(owner.parent) ? owner.parent.name : undefined;
}

function memberBody(node: Implementer['node'], name: string): RunningFunction | undefined {
  for (const member of ts.isObjectLiteralExpression(node) ? node.properties : node.members) {
    if (member.name?.getText() !== name) continue;
    if (isRunning(member)) return member;
    const value = ts.isPropertyAssignment(member) || ts.isPropertyDeclaration(member) ? member.initializer : undefined;
    if (value !== undefined && isRunning(value)) return value;
  }
  return undefined;
}

/** All implementers in a file by the last name of what they implement. */
function implementersIn(file: ts.SourceFile): ReadonlyMap<string, readonly Implementer[]> {
  const known = implementersByFile.get(file);
  if (known !== undefined) return known;
  const found = new Map<string, Implementer[]>();
  const add = (node: Implementer['node'], of: Implementer['of']) => {
    const name = lastNameOf(of);
    const list = found.get(name);
    if (list === undefined) found.set(name, [{ node, of }]);
    else list.push({ node, of });
  };
  walk(file, (node) => {
    if (ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) {
      for (const { types } of node.heritageClauses ?? []) for (const { expression } of types) add(node, expression);
    } else if (ts.isVariableDeclaration(node) && node.type !== undefined && ts.isTypeReferenceNode(node.type)) {
      const value = node.initializer;
      if (value !== undefined && ts.isObjectLiteralExpression(value)) add(value, node.type.typeName);
    } else if (ts.isReturnStatement(node) && node.expression !== undefined) {
      const made = skipWrapping(node.expression);
      const type = ts.isObjectLiteralExpression(made) ? returnTypeAround(node) : undefined;
      if (type !== undefined) add(made as ts.ObjectLiteralExpression, type);
    }
  });
  implementersByFile.set(file, found);
  return found;
}
const implementersByFile = new WeakMap<ts.SourceFile, ReadonlyMap<string, readonly Implementer[]>>();

/** `Deps` in `function createDeps(): Deps { return {...}; }`, promised or not. */
function returnTypeAround(node: ts.ReturnStatement): ts.EntityName | undefined {
  const type = ts.findAncestor(node, ts.isFunctionLike)?.type;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return undefined;
  const [promised] = type.typeName.getText() === 'Promise' ? (type.typeArguments ?? []) : [];
  if (promised === undefined) return type.typeName;
  return ts.isTypeReferenceNode(promised) ? promised.typeName : undefined;
}

function lastNameOf(node: Implementer['of']): string {
  if (ts.isQualifiedName(node)) return node.right.text;
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
}
