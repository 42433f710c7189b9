import ts from 'typescript';
import type { Scope } from '../facts/scope.js';
import { DEFAULT_EXPORT, indexCalls } from './call-index.js';
import { type CalledFunction, calledFunctions } from './called-functions.js';
import { forwardingFunction } from './forwarding.js';
import { handsOut } from './handed-out.js';
import { openImplementations } from './implementations.js';
import type { RecognisedCall } from './recognise.js';
import { functionsRunning, type RunningFunction } from './running-functions.js';

/** A call of a function of the user's own that hands what it is given on to a billed call. */
export interface WrapperCall {
  readonly by: 'wrapper';
  readonly node: ts.CallExpression;
  /** What it may run; more than one where an interface stands between. */
  readonly targets: readonly CalledFunction[];
}

/** A place in the source from which a billed request is sent, directly or through functions of the user's own. */
export type CallSite = RecognisedCall | WrapperCall;

/** Which functions are wrappers, and who calls them. */
export interface Wrappers {
  /** The calls of wrappers in a file, in file order. */
  callsIn(file: ts.SourceFile): readonly WrapperCall[];
  /** The calls inside a function that its parameters go into; empty for what is no wrapper. */
  callsOf(declaration: RunningFunction): readonly CallSite[];
  /** The names that wrappers are called by: a file without any of them calls none but those that it imports by default. */
  readonly names: ReadonlySet<string>;
  /** The files whose default export is a wrapper: any name will do for it. */
  readonly defaultExports: ReadonlySet<string>;
}

/** What is known of the calls in one file; kept by the caller for as long as nothing that the file depends on changes. */
export interface KnownCalls {
  /** The functions that a call may run. */
  readonly functions: Map<ts.CallExpression, readonly CalledFunction[]>;
  /** The wrapper that a call site stands in. */
  readonly wrappers: Map<ts.CallExpression, RunningFunction | undefined>;
}

/** Wrappers of wrappers of wrappers: further out it is the application itself. */
const MAX_LEVELS = 8;

/** Follows billed calls outwards through the functions that they stand in, level by level. */
export function findWrappers(
  files: readonly ts.SourceFile[],
  recognised: readonly RecognisedCall[],
  scope: Scope,
  knownOf: (file: ts.SourceFile) => KnownCalls,
): Wrappers {
  const implementations = openImplementations(files, scope);
  const functionsOf = (call: ts.CallExpression) =>
    remembered(knownOf(call.getSourceFile()).functions, call, () => calledFunctions(call, implementations, scope));
  const wrapperAround = (site: CallSite) =>
    remembered(knownOf(site.node.getSourceFile()).wrappers, site.node, () => findWrapper(site, scope));
  const calling = files.filter((file) => !isTest(file));
  const inside = new Map<RunningFunction, CallSite[]>();
  const found = new Map<ts.CallExpression, WrapperCall>();
  const names = new Set<string>();
  const defaultExports = new Set<string>();
  let sites: readonly CallSite[] = recognised;
  for (let level = 0; level < MAX_LEVELS && sites.length > 0; level++) {
    const fresh = addWrappers(inside, sites, wrapperAround);
    const freshNames = withOtherNames(fresh.flatMap(namesOf), files);
    for (const name of freshNames) if (name !== DEFAULT_EXPORT) names.add(name);
    for (const wrapper of fresh) {
      if (namesOf(wrapper).includes(DEFAULT_EXPORT)) defaultExports.add(wrapper.getSourceFile().fileName);
    }
    sites = callersOf(freshNames, calling, functionsOf).filter(
      (call) => !found.has(call.node) && isWrapperCall(call, inside),
    );
    for (const call of sites) if (call.by === 'wrapper') found.set(call.node, call);
  }
  return {
    names,
    defaultExports,
    callsOf: (declaration) => inside.get(declaration) ?? [],
    callsIn: (file) => inFileOrder([...found.values()].filter(({ node }) => node.getSourceFile() === file)),
  };
}

/** Notes which functions forward to which call sites; gives those that were none before. */
function addWrappers(
  inside: Map<RunningFunction, CallSite[]>,
  sites: readonly CallSite[],
  wrapperAround: (site: CallSite) => RunningFunction | undefined,
): readonly RunningFunction[] {
  const fresh: RunningFunction[] = [];
  for (const site of sites) {
    const wrapper = wrapperAround(site);
    if (wrapper === undefined) continue;
    const before = inside.get(wrapper);
    if (before !== undefined) before.push(site);
    else {
      inside.set(wrapper, [site]);
      fresh.push(wrapper);
    }
  }
  return fresh;
}

/** A function that hands its parameters on to a request; further out, one that also hands on what comes back. */
function findWrapper(site: CallSite, scope: Scope): RunningFunction | undefined {
  const owner = forwardingFunction(site.node, functionsRunning(site.node), scope);
  if (owner === undefined || site.by !== 'wrapper') return owner;
  return handsOut(site.node, owner, scope) ? owner : undefined;
}

function remembered<Key, T>(known: Map<Key, T>, key: Key, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as T;
  const found = find();
  known.set(key, found);
  return found;
}

function callersOf(
  names: ReadonlySet<string>,
  files: readonly ts.SourceFile[],
  functionsOf: (call: ts.CallExpression) => WrapperCall['targets'],
): readonly WrapperCall[] {
  return files.flatMap((file) => {
    const calls = new Set(indexCalls(file).callsOf(names));
    return [...calls].map((node) => ({ by: 'wrapper' as const, node, targets: functionsOf(node) }));
  });
}

/** What a test calls is as a rule a stand-in, or runs on one: only what it asks an SDK itself is certain. */
function isTest({ fileName, text }: ts.SourceFile): boolean {
  return TEST_PATH.test(fileName) || MOCKING.test(text);
}
const TEST_PATH = /[._](?:test|spec)\.[cm]?[jt]sx?$|\/(?:__tests__|__mocks__)\//;
const MOCKING = /\b(?:(?:vi|jest)\.(?:mock|fn|spyOn|doMock)|mock\.module|sinon\.(?:stub|mock)|proxyquire)\s*[(<]/;

/** Most of what it may run must be a wrapper: of a dozen implementations one or two may be stand-ins for tests. */
function isWrapperCall({ targets }: WrapperCall, inside: ReadonlyMap<RunningFunction, unknown>): boolean {
  const wrappers = targets.filter(({ declaration }) => inside.has(declaration));
  return wrappers.length * 2 > targets.length;
}

/** What files call a function that they wrap, curry or bind: `export const ask = traced(askModel)`. */
function withOtherNames(names: readonly string[], files: readonly ts.SourceFile[]): ReadonlySet<string> {
  const all = new Set(names);
  for (let before = 0; before < all.size; ) {
    before = all.size;
    for (const file of files) for (const other of indexCalls(file).handedOnAs(all)) all.add(other);
  }
  return all;
}

/** The names under which a function can be called; one that is returned is called as what made it is. */
function namesOf(declaration: RunningFunction): readonly string[] {
  const own = ownName(declaration);
  if (own === undefined) {
    const maker = ts.findAncestor(declaration.parent, ts.isFunctionLike);
    return maker !== undefined && 'body' in maker ? namesOf(maker as RunningFunction) : [DEFAULT_EXPORT];
  }
  return isDefaultExport(declaration, own) ? [own, DEFAULT_EXPORT] : [own];
}

function ownName(declaration: RunningFunction): string | undefined {
  if (declaration.name !== undefined) return declaration.name.getText();
  let place: ts.Node = declaration.parent;
  while (ts.isCallExpression(place) || ts.isParenthesizedExpression(place)) place = place.parent;
  if (ts.isVariableDeclaration(place) || ts.isPropertyAssignment(place) || ts.isPropertyDeclaration(place))
    return place.name.getText();
  if (!ts.isBinaryExpression(place) || isModuleExports(place)) return undefined;
  return ts.isPropertyAccessExpression(place.left) ? place.left.name.text : place.left.getText();
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

function inFileOrder(calls: readonly WrapperCall[]): readonly WrapperCall[] {
  return [...calls].sort((one, other) => one.node.pos - other.node.pos || other.node.end - one.node.end);
}
