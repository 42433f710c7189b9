import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageNameOf } from '../../analyzer/modules/workspaces.js';
import { surfaceNames } from '../../analyzer/text/surface-names.js';

/** Majors that were current together, installed side by side with the others: `generation-5` is the newest. */
export interface Generation {
  readonly name: string;
  /** Absolute, with forward slashes. */
  readonly folder: string;
  /** Installed versions by npm package. */
  readonly versions: ReadonlyMap<string, string>;
  /** Paths of the files with realistic calls. */
  readonly callFiles: readonly string[];
}

const here = fileURLToPath(new URL('.', import.meta.url))
  .replaceAll('\\', '/')
  .replace(/\/$/, '');

export const generations: readonly Generation[] = readdirSync(here)
  .filter((name) => name.startsWith('generation-'))
  .sort()
  .map((name) => {
    const folder = `${here}/${name}`;
    const { dependencies } = readJson(`${folder}/package.json`) as { dependencies: Record<string, string> };
    return {
      name,
      folder,
      versions: new Map(Object.entries(dependencies)),
      callFiles: filesIn(`${folder}/calls`, '.ts'),
    };
  });

/** Module specifiers of the stubs whose package a generation has. */
export function modulesOf({ versions }: Generation): readonly string[] {
  return [...surfaceNames().modules].filter((module) => !module.endsWith('*') && versions.has(packageNameOf(module)));
}

/** Paths of what a package does that costs nothing or is left out on purpose, with the reason of each. */
export function leftOut(packageName: string): ReadonlyMap<string, string> {
  const file = `${packageName.replace('/', '__')}.json`;
  const exists = filesIn(`${here}/left-out`, '.json').some((path) => path.endsWith(`/${file}`));
  return new Map(exists ? Object.entries(readJson(`${here}/left-out/${file}`) as Record<string, string>) : []);
}

function filesIn(folder: string, extension: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ name }) => `${folder}/${name}`)
    .sort();
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
