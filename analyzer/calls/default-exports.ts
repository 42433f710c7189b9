import type { Scope } from '../facts/scope.js';
import type { UserFile } from '../program/source-files.js';
import { importedSpecifiers } from '../text/imports.js';
import { DEFAULT_OF_SOME, defaultOf } from './call-index.js';
import type { RunningFunction } from './running-functions.js';

/** The modules that export functions by default: what they are called elsewhere, each file decides. */
export interface DefaultExports {
  /** The names by which a file knows them. */
  namesIn(file: UserFile): readonly string[];
}

export function openDefaultExports(exported: readonly RunningFunction[], { work }: Scope): DefaultExports {
  const { inSight } = work;
  // With those that may hand on what they import as their own default.
  const files = new Set(exported.map((declaration) => declaration.getSourceFile().fileName));
  const importing = new Map<string, UserFile>();
  for (const module of files) {
    for (const importer of inSight.importersOf(module)) {
      importing.set(importer.fileName, importer);
      if (EXPORTS_DEFAULT.test(importer.text)) files.add(importer.fileName);
    }
  }
  return {
    namesIn(file) {
      if (!importing.has(file.fileName)) return [];
      const own = importedSpecifiers(file.text).filter((name) => files.has(inSight.resolve(name, file.fileName) ?? ''));
      return own.length === 0 ? [] : [...own.map(defaultOf), DEFAULT_OF_SOME];
    },
  };
}

const EXPORTS_DEFAULT = /\bexport\s+default\b|\bdefault\s*[,}]|\bdefault\s+as\b|\bmodule\.exports\s*=\s*(?!\{)\S/;
