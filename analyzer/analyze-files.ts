import type ts from 'typescript';
import type { Analysis, LlmCall, Note, SdkClient } from './call.js';
import type { FoundCalls } from './calls/call-finder.js';
import { clientsIn } from './calls/made-clients.js';
import { openMarksAround } from './calls/marks-around.js';
import type { RecognisedCall } from './calls/recognise.js';
import type { CallSite, WrapperCall } from './calls/wrappers.js';
import { factsOf } from './facts/call-facts.js';
import { renewSteps } from './facts/scope.js';
import { type ContextOf, factsOfWrapper } from './facts/wrapper-facts.js';
import type { CacheMarks } from './modules/cache-marks.js';
import type { Reach } from './modules/reach.js';
import type { Versions } from './modules/versions.js';
import { syntaxNotes } from './program/syntax-notes.js';
import { directoryOf } from './text/paths.js';

/** What the calls of files are read with, besides their code. */
export interface Means {
  readonly reach: Reach;
  readonly versions: Versions;
  readonly cacheMarks: CacheMarks;
  /** Why a file counts as empty, by path. */
  readonly rejected: ReadonlyMap<string, string>;
}

/** The facts of all calls that were found in the files that were asked for. */
export function analyzeFiles(found: FoundCalls, means: Means, notes: readonly Note[]): Analysis {
  const contextOf = contextReader(means, found);
  const calls: LlmCall[] = [];
  const clients: SdkClient[] = [];
  const allNotes: Note[] = [...notes];
  for (const path of found.files) {
    const file = found.inSight.at(path)?.code();
    const why = means.rejected.get(path) ?? found.failures.get(path);
    if (why !== undefined) allNotes.push({ file: path, message: `not analysed: ${why}` });
    if (file === undefined || why !== undefined) continue;
    allNotes.push(...syntaxNotes(found.inSight.program, file));
    try {
      calls.push(...callsIn(file, found, contextOf));
      clients.push(...clientsIn(file, found.scope()));
    } catch (error) {
      // One file's oddity must not cost the others their result; the note says that it happened.
      allNotes.push({ file: path, message: `not analysed: ${error instanceof Error ? error.message : String(error)}` });
    }
    found.recover(file);
  }
  const recognised = new Set(calls.filter((call) => isRecognisedInReach(call, means)).map((call) => call.file));
  const withoutSdk = found.files.filter((file) => !recognised.has(file) && !means.reach.reachesPackage(file));
  return { calls, clients, notes: allNotes, analysed: found.files, withoutSdk };
}

/** What is only known by its shape, or only leads to a request through what implements an interface, is no proof of an SDK. */
function isRecognisedInReach({ recognisedBy, file }: LlmCall, { reach }: Means): boolean {
  return recognisedBy === 'wrapper' ? reach.reachesSdk(file) : recognisedBy !== 'shape';
}

function callsIn(file: ts.SourceFile, found: FoundCalls, contextOf: ContextOf): readonly LlmCall[] {
  const sites: readonly (RecognisedCall | WrapperCall)[] = [
    ...found.recognisedIn(file),
    ...found.wrappers.callsIn(file),
  ];
  return sites.toSorted(byPosition).flatMap((site) => {
    renewSteps(found.scope());
    if (site.by === 'wrapper') return factsOfWrapper(site, found.wrappers, contextOf, found.scope()) ?? [];
    return factsOf(site, { ...contextOf(site.node), scope: found.scope() });
  });
}

/** Outer calls before those in their arguments. */
function byPosition({ node: one }: CallSite, { node: other }: CallSite): number {
  return one.pos - other.pos || other.end - one.end;
}

function contextReader({ reach, versions, cacheMarks }: Means, found: FoundCalls): ContextOf {
  const namedMarksOf = openMarksAround(cacheMarks, found);
  const known = new Map<string, Omit<ReturnType<ContextOf>, 'namedMarks'>>();
  return (request) => {
    const file = request.getSourceFile().fileName;
    const ofFile = known.get(file) ?? {
      nearModel: reach.reachesModel(file),
      versionOf: (name: string) => versions.versionOf(name, directoryOf(file)),
    };
    known.set(file, ofFile);
    return { ...ofFile, namedMarks: namedMarksOf(request) };
  };
}
