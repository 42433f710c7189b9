import type ts from 'typescript';
import type { Scope } from '../facts/scope.js';
import type { UserFile } from '../program/source-files.js';
import { DEFAULT_EXPORT, madeBy } from './call-index.js';
import { type CalledFunction, calledFunctions } from './called-functions.js';
import { type DefaultExports, openDefaultExports } from './default-exports.js';
import { forwardingFunction } from './forwarding.js';
import { isMade, isMember, namesOf } from './function-names.js';
import { handsOut } from './handed-out.js';
import type { OpenRequest } from './http-call.js';
import { openImplementations } from './implementations.js';
import type { RecognisedCall } from './recognise.js';
import { functionsRunning, type RunningFunction } from './running-functions.js';
import { openVotes, type Votes } from './settled-requests.js';
import { isTest } from './test-files.js';
import { MAX_LEVELS, wrappedRequests } from './wrapped-requests.js';
import { addOtherNames, callsNamed, namedIn, openWrapperNames, type WrapperNames } from './wrapper-names.js';

/** A call of a function of the user's own that hands what it is given on to a billed call. */
export interface WrapperCall {
  readonly by: 'wrapper';
  readonly node: ts.CallExpression;
  /** What it may run; more than one where an interface stands between. */
  readonly targets: readonly CalledFunction[];
  /**
   * Where it shows that a request is billed: at the request itself, by what this call hands in (an address, a body), or only
   * further out.
   */
  readonly billed: 'inside' | 'here' | 'outside';
}

/** A place in the source from which a billed request is sent, directly or through functions of the user's own. */
export type CallSite = RecognisedCall | OpenRequest | WrapperCall;

/** Which functions are wrappers, and who calls them. */
export interface Wrappers {
  /** The calls of wrappers in a file, in file order. */
  callsIn(file: ts.SourceFile): readonly WrapperCall[];
  /** The calls inside a function that its parameters go into; empty for what is no wrapper. */
  callsOf(declaration: RunningFunction): readonly CallSite[];
  /** Of the requests that are as their callers say, those that most callers send to a model. */
  readonly settled: ReadonlyMap<ts.CallExpression, RecognisedCall>;
  /** Whether a file names a wrapper so that it could call it; those that it imports by default left aside. */
  mayCall(file: UserFile): boolean;
  /** The names that wrappers are declared with, without what else hands them on. */
  readonly declaredNames: ReadonlySet<string>;
  /** Whether a file imports a module by default that exports a wrapper so: any name will do for it. */
  importsByDefault(file: UserFile): boolean;
}

/** What is known of the calls in one file; kept by the caller for as long as nothing that the file depends on changes. */
export interface KnownCalls {
  /** The functions that a call may run. */
  readonly functions: Map<ts.CallExpression, readonly CalledFunction[]>;
  /** The wrapper that a call site stands in. */
  readonly wrappers: Map<ts.CallExpression, RunningFunction | undefined>;
}

/** Follows billed calls outwards through the functions that they stand in, level by level. */
export function findWrappers(
  files: readonly UserFile[],
  requests: readonly (RecognisedCall | OpenRequest)[],
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
  const callsOf = (declaration: RunningFunction) => inside.get(declaration) ?? [];
  const seen = new Set<ts.CallExpression>();
  const found: WrapperCall[] = [];
  const votes = openVotes();
  const { inSight } = scope.work;
  const levels: { readonly names: WrapperNames; readonly defaults: DefaultExports }[] = [];
  const declaredNames = new Set<string>();
  let sites: readonly CallSite[] = requests;
  for (let level = 0; level < MAX_LEVELS && sites.length > 0; level++) {
    const fresh = addWrappers(inside, sites, wrapperAround);
    const names = openWrapperNames(inSight);
    for (const wrapper of fresh) noteNames(wrapper, names, declaredNames);
    const defaults = openDefaultExports(fresh.filter(isDefaultExport), scope);
    addOtherNames(names, defaults, files, inSight);
    levels.push({ names, defaults });
    const calls = callsNamed(names, defaults, calling).flatMap((node): readonly WrapperCall[] => {
      const targets = seen.has(node) ? [] : functionsOf(node);
      if (!areWrappers(targets, inside)) return [];
      seen.add(node);
      const billed = billedAt({ by: 'wrapper', node, targets, billed: 'outside' }, callsOf, votes, scope);
      return billed === undefined ? [] : [{ by: 'wrapper', node, targets, billed }];
    });
    found.push(...calls.filter(({ billed }) => billed !== 'outside'));
    sites = calls;
  }
  return {
    mayCall: (file) => levels.some(({ names }) => names.in(file).size > 0),
    importsByDefault: (file) => levels.some(({ defaults }) => defaults.namesIn(file).length > 0),
    declaredNames,
    callsOf,
    settled: votes.won(),
    callsIn: (file) => inFileOrder(found.filter(({ node }) => node.getSourceFile() === file)),
  };
}

/** Where it shows that a call of functions of one's own is billed; `undefined` where it is not. */
function billedAt(
  call: WrapperCall,
  callsOf: Wrappers['callsOf'],
  votes: Votes,
  scope: Scope,
): WrapperCall['billed'] | undefined {
  if (call.targets.some(({ declaration }) => callsOf(declaration).some(isBilledInside))) return 'inside';
  const requests = wrappedRequests(call, callsOf, scope);
  for (const { site, request } of requests) if (site.by === 'callers') votes.add(site, request);
  if (requests.some(({ request }) => request !== undefined && request.by !== 'callers')) return 'here';
  return requests.some(({ request }) => request !== undefined) ? 'outside' : undefined;
}

function isBilledInside(site: CallSite): boolean {
  return site.by === 'wrapper' ? site.billed !== 'outside' : site.by !== 'callers';
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

/**
 * A function that hands its parameters on to a request; further out, one that also hands on what comes back. What is only told
 * where to send what is no model yet: its caller is the one that asks.
 */
function findWrapper(site: CallSite, scope: Scope): RunningFunction | undefined {
  const owner = forwardingFunction(site.node, functionsRunning(site.node), scope);
  if (owner === undefined || site.by !== 'wrapper' || site.billed !== 'inside') return owner;
  return handsOut(site.node, owner, scope) ? owner : undefined;
}

function remembered<Key, T>(known: Map<Key, T>, key: Key, find: () => T): T {
  const before = known.get(key);
  if (before !== undefined || known.has(key)) return before as T;
  const found = find();
  known.set(key, found);
  return found;
}

function noteNames(wrapper: RunningFunction, names: WrapperNames, declaredNames: Set<string>): void {
  for (const name of namesOf(wrapper)) {
    if (name === DEFAULT_EXPORT) continue;
    const home = isMember(wrapper) ? 'anywhere' : wrapper.getSourceFile().fileName;
    declaredNames.add(name);
    for (const { name: known } of namedIn(home, name)) {
      names.add(known, home);
      if (isMade(wrapper)) names.add(madeBy(known), home);
    }
  }
}

/** Most of what it may run must be a wrapper: of a dozen implementations one or two may be stand-ins for tests. */
function areWrappers(targets: readonly CalledFunction[], inside: ReadonlyMap<RunningFunction, unknown>): boolean {
  const wrappers = targets.filter(({ declaration }) => inside.has(declaration));
  return wrappers.length * 2 > targets.length;
}

function isDefaultExport(wrapper: RunningFunction): boolean {
  return namesOf(wrapper).includes(DEFAULT_EXPORT);
}

function inFileOrder(calls: readonly WrapperCall[]): readonly WrapperCall[] {
  return [...calls].sort((one, other) => one.node.pos - other.node.pos || other.node.end - one.node.end);
}
