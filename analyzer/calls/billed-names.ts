import type { Reach } from '../modules/reach.js';
import { surfaceNames } from '../text/surface-names.js';

/** Names under which something can be billed in files that are analysed together. */
export interface BilledNames {
  /**
   * The last names of what is billed by the SDKs that these files import, or any files before them: `select` is a model's call
   * in LlamaIndex only. The same set for as long as nothing new is imported.
   */
  in(files: readonly string[]): ReadonlySet<string>;
}

export function openBilledNames(reach: Pick<Reach, 'sdkModules'>): BilledNames {
  const { calleesOf, stubsBehind, shapes } = surfaceNames();
  const stubs = new Set<string>();
  const seen = new Set<string>();
  // A shape is known without any import.
  let names: ReadonlySet<string> = new Set(shapes.flatMap(({ chain }) => chain.at(-1) ?? []));
  return {
    in(files) {
      const before = stubs.size;
      for (const module of files.flatMap((file) => reach.sdkModules(file))) {
        if (seen.has(module)) continue;
        seen.add(module);
        for (const stub of stubsBehind.get(stubOfModule(module) ?? '') ?? []) stubs.add(stub);
      }
      if (stubs.size > before)
        names = new Set([...names, ...[...stubs].flatMap((stub) => [...(calleesOf.get(stub) ?? [])])]);
      return names;
    },
  };
}

function stubOfModule(module: string): string | undefined {
  const { stubOf, modulePrefixes } = surfaceNames();
  const prefix = modulePrefixes.find((start) => module.startsWith(start));
  return stubOf.get(module) ?? (prefix && stubOf.get(`${prefix}*`));
}
