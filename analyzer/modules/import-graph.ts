import type { Reach } from './reach.js';

type Imports = Pick<Reach, 'imports'>;

/** The files themselves and everything behind their imports, each once. */
export function reachedFrom(files: readonly string[], { imports }: Imports): readonly string[] {
  const seen = new Set(files);
  for (const file of seen) for (const next of imports(file)) seen.add(next);
  return [...seen];
}

/** Of `files`, those that are one of `changed` or have one somewhere behind their imports. */
export function dependentsOf(changed: readonly string[], files: readonly string[], graph: Imports): readonly string[] {
  const importers = importersIn(files, graph);
  const affected = new Set(changed);
  for (const file of affected) for (const importer of importers.get(file) ?? []) affected.add(importer);
  return files.filter((file) => affected.has(file));
}

/** For the files themselves and everything behind their imports, the files that import each. */
export function importersIn(files: readonly string[], graph: Imports): ReadonlyMap<string, readonly string[]> {
  const importers = new Map<string, string[]>();
  for (const file of reachedFrom(files, graph)) {
    for (const imported of graph.imports(file)) {
      const list = importers.get(imported);
      if (list === undefined) importers.set(imported, [file]);
      else list.push(file);
    }
  }
  return importers;
}

/** The files themselves and everything behind their imports, what a file imports before it. Without recursion. */
export function importedFirst(roots: readonly string[], { imports }: Imports): readonly string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const waiting = [...roots].reverse().map((path) => ({ path, isDone: false }));
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    const { path, isDone } = entry;
    if (isDone) found.push(path);
    if (isDone || seen.has(path)) continue;
    seen.add(path);
    waiting.push({ path, isDone: true });
    for (const next of imports(path).toReversed()) waiting.push({ path: next, isDone: false });
  }
  return found;
}
