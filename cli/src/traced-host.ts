import { createHash } from 'node:crypto';
import type { Host } from '../../analyzer/host.js';

/** What a host was asked, by path, and what stands for its first answer. */
export type Trace = { readonly [Question in keyof Host]: ReadonlyMap<string, string> };

export interface TracedHost {
  readonly host: Host;
  /** All that was asked so far. */
  readonly trace: Trace;
}

/** The same host, which remembers what it told. */
export function tracedHost(host: Host): TracedHost {
  const trace = {
    readFile: new Map<string, string>(),
    fileExists: new Map<string, string>(),
    directoryExists: new Map<string, string>(),
    directories: new Map<string, string>(),
    realPath: new Map<string, string>(),
  };
  return {
    trace,
    host: {
      readFile: (path) => noted(trace.readFile, path, host.readFile(path)),
      fileExists: (path) => noted(trace.fileExists, path, host.fileExists(path)),
      directoryExists: (path) => noted(trace.directoryExists, path, host.directoryExists(path)),
      directories: (path) => noted(trace.directories, path, host.directories(path)),
      realPath: (path) => noted(trace.realPath, path, host.realPath(path)),
    },
  };
}

/** Whether a host would still tell the same. Whatever was computed from its answers would then come out the same. */
export function tellsTheSame(host: Host, trace: Trace): boolean {
  return (Object.keys(trace) as (keyof Host)[]).every((question) =>
    [...trace[question]].every(([path, answer]) => digestOf(host[question](path)) === answer),
  );
}

function noted<Answer>(known: Map<string, string>, path: string, answer: Answer): Answer {
  if (!known.has(path)) known.set(path, digestOf(answer));
  return answer;
}

/** Short for texts, which are long; what is no text never looks like the digest of one. */
function digestOf(answer: unknown): string {
  return typeof answer === 'string' ? createHash('sha1').update(answer).digest('base64') : JSON.stringify([answer]);
}
