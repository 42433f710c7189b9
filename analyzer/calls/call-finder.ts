import type ts from 'typescript';
import { rootScope, type Scope } from '../facts/scope.js';
import { openAnswered } from '../modules/answered.js';
import { dependentsOf, reachedFrom } from '../modules/import-graph.js';
import type { Reach } from '../modules/reach.js';
import { type CheckedProgram, isOwnFile, stubNameOf } from '../program/checked-program.js';
import { followsFlow } from '../program/flow-probe.js';
import { callsAny, mayRequest, namesAny } from '../text/prefilter.js';
import { candidateCalls } from './candidate-calls.js';
import type { OpenRequest } from './http-call.js';
import { mockedPackages } from './mocked-modules.js';
import { type RecognisedCall, readShapes, recognise, type Shapes } from './recognise.js';
import { findWrappers, type KnownCalls, type Wrappers } from './wrappers.js';

/** Finds the calls of files, also through the files behind their imports, and keeps what an edit cannot have changed. */
export interface CallFinder {
  /** `undefined` when none of the files can hold a call. */
  find(asked: readonly string[], textOf: (file: string) => string): FoundCalls | undefined;
  /** The texts of these files have changed: what depends on them is looked at anew. Asks the import graph as it was. */
  changed(files: readonly string[]): void;
  /** Specifiers may mean other files than before. */
  forgetImports(): void;
}

export interface FoundCalls {
  readonly program: ts.Program;
  /** Another one after `recover`. */
  scope(): Scope;
  /** To be called after each file: what its code did to the checker must not cost the next one its facts. */
  recover(file: ts.SourceFile): void;
  /** Of the files that were asked for, those that may hold a request or a call of a wrapper. */
  readonly files: readonly string[];
  recognisedIn(file: ts.SourceFile): readonly RecognisedCall[];
  readonly wrappers: Wrappers;
  /** Why nothing could be found in a file, by path. */
  readonly failures: ReadonlyMap<string, string>;
}

/** What is known of one file's calls, until something that it depends on changes. */
interface KnownFile extends KnownCalls {
  readonly file: ts.SourceFile;
  recognised: readonly (RecognisedCall | OpenRequest)[] | undefined;
}

export function openCallFinder(checked: CheckedProgram, reach: Reach, readFile: Scope['readFile']): CallFinder {
  const known = new Map<string, KnownFile>();
  const failures = new Map<string, string>();
  const answeredIn = openAnswered(reach);
  const knownOf = (file: ts.SourceFile): KnownFile => {
    const before = known.get(file.fileName);
    if (before?.file === file) return before;
    const fresh: KnownFile = { file, recognised: undefined, functions: new Map(), wrappers: new Map() };
    known.set(file.fileName, fresh);
    return fresh;
  };
  const recognisedIn = (file: ts.SourceFile, shapes: Shapes, scope: Scope) => {
    const about = knownOf(file);
    about.recognised ??= attempt(file, failures, () => {
      const mocked = mockedPackages(file.text);
      return candidateCalls(file)
        .flatMap((node) => recognise(node, shapes, scope) ?? [])
        .filter((call) => call.by === 'callers' || !mocked.has(call.sdk));
    });
    return about.recognised;
  };
  const openSession = (roots: readonly string[]) => {
    const program = checked.open(roots);
    return { program, scope: rootScope(program, readFile) };
  };
  const findIn = (
    roots: readonly string[],
    candidates: readonly string[],
    mayLead: (file: string) => boolean,
  ): Omit<FoundCalls, 'files'> => {
    let session = openSession(roots);
    const recover = ({ text }: ts.SourceFile) => {
      if (text.length > HARMLESS_LENGTH && !followsFlow(session.program)) session = openSession(roots);
    };
    const all = session.program.getSourceFiles();
    const shapes = readShapes(all.filter((file) => stubNameOf(file) !== undefined));
    const isCandidate = new Set(candidates);
    const requests = new Map<string, readonly (RecognisedCall | OpenRequest)[]>();
    for (const file of all) {
      if (isCandidate.has(file.fileName)) requests.set(file.fileName, recognisedIn(file, shapes, session.scope));
      recover(file);
    }
    const files = all.filter((file) => !isOwnFile(file) && mayLead(file.fileName));
    const wrappers = findWrappers(files, [...requests.values()].flat(), session.scope, knownOf);
    return {
      program: session.program,
      scope: () => session.scope,
      recover,
      recognisedIn: ({ fileName }) =>
        (requests.get(fileName) ?? []).flatMap((call) =>
          call.by === 'callers' ? (wrappers.settled.get(call.node) ?? []) : [call],
        ),
      wrappers,
      failures,
    };
  };
  return {
    find(asked, textOf) {
      const reached = reachedFrom(asked, reach);
      const own = reached.filter((file) => reach.isCandidate(file));
      const making = asked.filter(reach.mayMakeClient);
      if (own.length === 0 && making.length === 0) return undefined;
      // What posts to a host may do so through a helper that names none.
      const behindPosts = new Set(reachedFrom(own.filter(reach.postsToHost), reach));
      const helpers = [...behindPosts].filter((file) => mayRequest(textOf(file)));
      const candidates = [...new Set([...own, ...helpers])];
      const leads = (file: string) => behindPosts.has(file) || reach.reachesSdk(file);
      const answered = answeredIn(reached, textOf);
      const mayLead = (file: string) => leads(file) || answered.has(file);
      const roots = new Set([...candidates, ...making]);
      for (;;) {
        const found = findIn([...roots], candidates, mayLead);
        const { names, declaredNames, defaultExports } = found.wrappers;
        const mayCall = (file: string) =>
          (leads(file) && namesAny(textOf(file), names)) ||
          (answered.has(file) && callsAny(textOf(file), declaredNames)) ||
          (mayLead(file) && reach.imports(file).some((other) => defaultExports.has(other)));
        const calling = reached.filter(mayCall);
        const isCalling = new Set(calling);
        const files = asked.filter((file) => isCalling.has(file) || roots.has(file));
        const missing = calling.filter((file) => found.program.getSourceFile(file) === undefined);
        if (missing.length === 0) return { ...found, files };
        for (const file of missing) roots.add(file);
      }
    },
    changed(files) {
      for (const file of dependentsOf(files, [...known.keys()], reach)) known.delete(file);
    },
    forgetImports: () => known.clear(),
  };
}

/** A file as short as this cannot hold the thousands of branches that make the checker give up. */
const HARMLESS_LENGTH = 4_000;

/** One file's oddity must not cost the others their result. */
function attempt(
  file: ts.SourceFile,
  failures: Map<string, string>,
  find: () => readonly (RecognisedCall | OpenRequest)[],
): readonly (RecognisedCall | OpenRequest)[] {
  failures.delete(file.fileName);
  try {
    return find();
  } catch (error) {
    failures.set(file.fileName, error instanceof Error ? error.message : String(error));
    return [];
  }
}
