import type { Host } from '../../analyzer/host.js';
import { openAnalyses, openCachedAnalyses } from './analyses.js';
import { findConfigFiles } from './config-files.js';
import { diskTree, type FileTree } from './file-tree.js';
import { type FailedFile, findFiles, type SourceFile } from './find-files.js';
import { inspectFiles } from './inspect-files.js';
import type { Inspection, Note } from './inspection.js';
import type { AskedChange, CommonOptions } from './options.js';
import { realPathOf, withForwardSlashes } from './paths.js';
import { policiesOf } from './policies.js';
import type { Progress } from './progress.js';
import { readSources } from './read-sources.js';
import { sourceView } from './source-view.js';
import { plural } from './terminal.js';
import { loadUsage } from './usage-file.js';

/** The files that are looked at together. */
export interface Workspace {
  inspect(): Inspection;
  /** The texts as they are now, by absolute path. */
  readonly texts: ReadonlyMap<string, string>;
  /** Puts new texts in place of those that were read. Nothing is written. */
  replace(texts: ReadonlyMap<string, string>): void;
}

export type WorkspaceOptions = CommonOptions & { readonly whatIf?: AskedChange | undefined };

/** `when-needed`: the analyzer, which takes a while to load, is left alone when no file leads to a request. */
export type EngineUse = 'always' | 'when-needed';

/**
 * Finds and reads the files. Throws a `UserError` when a path cannot be used, or nothing of a configuration that applies.
 * @param tree the state of the files that is looked at.
 */
export function openWorkspace(
  options: WorkspaceOptions,
  use: EngineUse,
  progress: Progress,
  tree: FileTree = diskTree,
): Workspace {
  const loaded = options.usage && loadUsage(options.usage, options.cwd);
  progress.show('Looking for source files');
  const found = findFiles(options.paths, options.cwd, tree);
  progress.show(`Reading ${plural(found.files.length, 'file')}`);
  const { texts, failed } = readSources(found.files, tree);
  const configs = findConfigFiles(options.config, options.cwd, tree);
  const { byFile: policies, configErrors } = policiesOf(texts.keys(), configs, options, loaded?.usage);

  const seen = found.files.length - (texts.size - policies.size);
  const opened = {
    ...{ files: found.files, seen, failed: [...found.failed, ...failed] },
    ...{ texts, cwd: options.cwd, configErrors },
  };
  const host = withTexts(tree.host, texts);
  // Only the files on the disk are there again in the next run.
  const cache = tree === diskTree ? options.cache : undefined;
  const unwritten: Note[] = [];
  const analyses =
    cache === undefined
      ? openAnalyses(host)
      : openCachedAnalyses(host, cache, (why) => unwritten.push(unwrittenNote(cache, why)));
  if (use === 'when-needed' && !analyses.mayFind([...policies.keys()])) return idleWorkspace(opened);

  progress.show('Loading the analyzer');
  // A bundle beside this one; the build leaves the name as it is.
  const { openEngine } = require('./engine.cjs') as typeof import('./engine.js');
  const engine = openEngine(host, analyses);
  const source = viewOf(opened, engine.textOf);
  return {
    texts,
    inspect() {
      progress.show(`Analysing ${plural(policies.size, 'file')}`);
      const whole = options.paths.length === 0 ? withForwardSlashes(realPathOf(options.cwd)) : undefined;
      const asked = { ...opened, policies, source, whole, whatIf: options.whatIf, usage: loaded };
      const inspection = inspectFiles(asked, engine);
      return { ...inspection, notes: [...inspection.notes, ...unwritten] };
    },
    replace(newTexts) {
      for (const [file, text] of newTexts) texts.set(file, text);
      source.forget(newTexts.keys());
      engine.changed([...newTexts.keys()]);
    },
  };
}

function unwrittenNote(folder: string, why: string): Note {
  return {
    file: folder,
    message: `nothing could be kept there for the next run (${why}): choose another --cache-location`,
  };
}

/** `texts` goes before the tree, and may change as long as the engine is told. */
function withTexts(host: Host, texts: ReadonlyMap<string, string>): Host {
  return { ...host, readFile: (path) => texts.get(path) ?? host.readFile(path) };
}

interface Opened {
  readonly files: readonly SourceFile[];
  /** How many of them a configuration does not leave out. */
  readonly seen: number;
  readonly failed: readonly FailedFile[];
  readonly configErrors: readonly Note[];
  readonly texts: ReadonlyMap<string, string>;
  readonly cwd: string;
}

/** No file leads to a request, so there is nothing to find and nothing to fix. */
function idleWorkspace(opened: Opened): Workspace {
  const files = { seen: opened.seen, analysed: 0, silent: 0, failed: opened.failed };
  const { configErrors } = opened;
  const source = viewOf(opened, (file) => opened.texts.get(file) ?? '');
  return {
    texts: opened.texts,
    inspect: () => ({
      ...{ files, calls: [], findings: [] },
      ...{ notes: configErrors, configErrors, pricesAsOf: undefined, source },
    }),
    replace() {},
  };
}

function viewOf({ files, cwd }: Opened, textOf: (file: string) => string) {
  return sourceView(new Map(files.map(({ path, shown }) => [path, shown])), cwd, textOf);
}
