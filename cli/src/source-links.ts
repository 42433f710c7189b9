import { posix } from 'node:path';
import { realPathOf, shownPath } from './paths.js';

/** A line of source in a report. */
export interface SourceLine {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
}

/** Where the lines of the source can be looked at. */
export interface SourceLinks {
  /** `relative` links mean something only beside the source. */
  readonly are: 'absolute' | 'relative';
  of(line: SourceLine): string;
}

/** Inside a CI job, links to the commit that it builds; elsewhere links relative to the working directory. */
export function sourceLinks(env: NodeJS.ProcessEnv, cwd: string): SourceLinks {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha, GITHUB_WORKSPACE: root } = env;
  if (server && repository && sha && root) return linksUnder(`${server}/${repository}/blob/${sha}`, root, cwd);
  const { CI_PROJECT_URL: project, CI_COMMIT_SHA: commit, CI_PROJECT_DIR: directory } = env;
  if (project && commit && directory) return linksUnder(`${project}/-/blob/${commit}`, directory, cwd);
  return { are: 'relative', of: pathAndLine };
}

function linksUnder(base: string, root: string, cwd: string): SourceLinks {
  const folder = shownPath(realPathOf(cwd), realPathOf(root));
  const isSafe = /^https?:\/\//.test(base);
  if (!isSafe || folder.startsWith('..')) return { are: 'relative', of: pathAndLine };
  return {
    are: 'absolute',
    of: ({ file, line }) => `${base}/${pathAndLine({ file: posix.join(folder, file), line })}`,
  };
}

/** Every character that could mean something to a reader of links is encoded: a path is never a scheme. */
function pathAndLine({ file, line }: SourceLine): string {
  const path = file.split('/').map((name) => encodeURIComponent(name.replace(LONE_SURROGATE, '\ufffd')));
  return `${path.join('/').replace(/[()'!*]/g, encoded)}#L${line}`;
}
const LONE_SURROGATE = /\p{Surrogate}/gu;

function encoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
