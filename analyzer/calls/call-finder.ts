import type ts from 'typescript';
import { rootScope, type Scope } from '../facts/scope.js';
import { openAnswered } from '../modules/answered.js';
import { dependentsOf, reachedFrom } from '../modules/import-graph.js';
import type { Reach } from '../modules/reach.js';
import type { CheckedProgram, FilesInSight } from '../program/checked-program.js';
import { followsFlow } from '../program/flow-probe.js';
import { stubNameOf } from '../program/own-files.js';
import { callsAny, mayRequest } from '../text/prefilter.js';
import { openBilledNames } from './billed-names.js';
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
  readonly inSight: FilesInSight;
  /** Another one after `recover`. */
  scope(): Scope;
  /** To be called after each file: what its code did to the checker must not cost the next one its facts. */
  recover(file: ts.SourceFile): void;
  /** Of the files that were asked for, those that may hold a request or a call of a wrapper. */
  readonly files: readonly string[];
  recognisedIn(file: Pick<ts.SourceFile, 'fileName'>): readonly RecognisedCall[];
  readonly wrappers: Wrappers;
  /** Why nothing could be found in a file, by path. */
  readonly failures: ReadonlyMap<string, string>;
}

/** What is known of one file's calls, until something that it depends on changes. */
interface KnownFile extends KnownCalls {
  readonly file: ts.SourceFile;
  recognised: readonly (RecognisedCall | OpenRequest)[] | undefined;
  /** The names among whose calls these were found. */
  billed: ReadonlySet<string> | undefined;
}

export function openCallFinder(checked: CheckedProgram, reach: Reach, readFile: Scope['readFile']): CallFinder {
  const known = new Map<string, KnownFile>();
  const failures = new Map<string, string>();
  const answeredIn = openAnswered(reach);
  const billedNames = openBilledNames(reach);
  const knownOf = (file: ts.SourceFile): KnownFile => {
    const before = known.get(file.fileName);
    if (before?.file === file) return before;
    const fresh: KnownFile = {
      file,
      recognised: undefined,
      billed: undefined,
      functions: new Map(),
      wrappers: new Map(),
    };
    known.set(file.fileName, fresh);
    return fresh;
  };
  const recognisedIn = (file: ts.SourceFile, billed: ReadonlySet<string>, shapes: Shapes, scope: Scope) => {
    const about = knownOf(file);
    if (about.recognised !== undefined && about.billed === billed) return about.recognised;
    about.billed = billed;
    about.recognised = attempt(file, failures, () => {
      const mocked = mockedPackages(file.text);
      return candidateCalls(file, billed)
        .flatMap((node) => recognise(node, shapes, scope) ?? [])
        .filter((call) => call.by === 'callers' || !mocked.has(call.sdk));
    });
    return about.recognised;
  };
  const openSession = (roots: readonly string[]) => {
    const inSight = checked.open(roots);
    return { inSight, scope: rootScope(inSight, readFile) };
  };
  const findIn = (
    roots: readonly string[],
    candidates: readonly string[],
    billed: ReadonlySet<string>,
    mayLead: (file: string) => boolean,
  ): Omit<FoundCalls, 'files'> => {
    let session = openSession(roots);
    const recover = ({ text }: ts.SourceFile) => {
      if (text.length > HARMLESS_LENGTH && !followsFlow(session.inSight.program)) session = openSession(roots);
    };
    const { program, files } = session.inSight;
    const shapes = readShapes(program.getSourceFiles().filter((file) => stubNameOf(file) !== undefined));
    const isCandidate = new Set(candidates);
    const requests = new Map<string, readonly (RecognisedCall | OpenRequest)[]>();
    for (const { fileName, code } of files) {
      if (!isCandidate.has(fileName)) continue;
      requests.set(fileName, recognisedIn(code(), billed, shapes, session.scope));
      recover(code());
    }
    const leading = files.filter(({ fileName }) => mayLead(fileName));
    const wrappers = findWrappers(leading, [...requests.values()].flat(), session.scope, knownOf);
    return {
      inSight: session.inSight,
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
      const billed = billedNames.in(reached);
      // Of what any SDK bills: the order in which requests are met must not depend on which of them are imported.
      const alike = reached.filter((file) => reach.isCandidate(file));
      const own = alike.filter((file) => reach.isCandidate(file, billed));
      const making = asked.filter(reach.mayMakeClient);
      if (own.length === 0 && making.length === 0) return undefined;
      // What posts to a host may do so through a helper that names none.
      const behindPosts = new Set(reachedFrom(own.filter(reach.postsToHost), reach));
      const helpers = [...behindPosts].filter((file) => mayRequest(textOf(file)));
      const candidates = [...new Set([...own, ...helpers])];
      const inOrder = [...new Set([...alike, ...helpers, ...making, ...reached])];
      const leads = (file: string) => behindPosts.has(file) || reach.reachesSdk(file);
      const answered = answeredIn(reached, textOf);
      const mayLead = (file: string) => leads(file) || answered.has(file);
      const found = findIn(inOrder, candidates, billed, mayLead);
      const { wrappers, inSight } = found;
      const mayCall = (file: string) => {
        const code = inSight.at(file);
        if (code === undefined) return false;
        if (leads(file) ? wrappers.mayCall(code) : answered.has(file) && callsAny(code.text, wrappers.declaredNames))
          return true;
        return mayLead(file) && wrappers.importsByDefault(code);
      };
      const looked = new Set([...candidates, ...making]);
      return { ...found, files: asked.filter((file) => looked.has(file) || mayCall(file)) };
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
