import { escapedPattern } from '../text/escaped-pattern.js';
import { type Implemented, implementedNames } from '../text/heritage.js';
import { importersIn } from './import-graph.js';
import type { Reach } from './reach.js';

type Graph = Pick<Reach, 'imports' | 'resolve' | 'reachesSdk'>;
type TextOf = (file: string) => string;

/**
 * Of files that are looked at together, those that lead to an SDK or a host though their imports do not: they name a class or an
 * interface whose implementation does, or are plain JavaScript, which names nothing, and a file that leads to one imports them.
 */
export type AnsweredIn = (files: readonly string[], textOf: TextOf) => ReadonlySet<string>;

export function openAnswered(graph: Graph): AnsweredIn {
  const known = new Map<string, { readonly text: string; readonly names: readonly Implemented[] }>();
  const namesIn = (file: string, text: string) => {
    const before = known.get(file);
    if (before?.text === text) return before.names;
    const names = implementedNames(text);
    known.set(file, { text, names });
    return names;
  };
  return (files, textOf) => {
    const abstractionsOf = (file: string) =>
      namesIn(file, textOf(file)).flatMap(({ name, specifier }) => {
        const module = graph.resolve(specifier, file);
        return module === undefined ? [] : [declaring(name, module, graph, textOf)];
      });
    const found = new Set<string>();
    const importers = importersIn(files, graph);
    // What names an abstraction may implement another one in turn.
    for (let leading = files.filter(graph.reachesSdk); leading.length > 0; ) {
      const fresh = new Set<string>();
      const waiting = leading.flatMap(abstractionsOf);
      for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
        if (found.has(file) || graph.reachesSdk(file)) continue;
        found.add(file);
        fresh.add(file);
        waiting.push(...(importers.get(file) ?? []));
      }
      leading = [...fresh];
    }
    for (const file of files.filter(graph.reachesSdk)) {
      for (const other of graph.imports(file))
        if (isPlainJavaScript(other) && !graph.reachesSdk(other)) found.add(other);
    }
    return found;
  };
}

/** What it is handed has no type: `new Coder(agent)`. */
function isPlainJavaScript(path: string): boolean {
  return /\.[cm]?jsx?$/.test(path);
}

/** Modules that are looked through for the one that declares what a barrel passes on. */
const MAX_MODULES = 60;

function declaring(name: string, module: string, graph: Graph, textOf: TextOf): string {
  const declaration = new RegExp(`\\b(?:class|interface|type)\\s+${escapedPattern(name)}(?![\\w$])`);
  const seen = new Set([module]);
  for (const file of seen) {
    if (declaration.test(textOf(file))) return file;
    if (seen.size < MAX_MODULES) for (const next of graph.imports(file)) seen.add(next);
  }
  // A default export goes by any name.
  return module;
}
