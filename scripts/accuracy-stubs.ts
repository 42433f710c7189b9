import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Tells whether some stub declares the package, or one of its entry points. */
export function stubbedSdks(root: string): (sdk: string) => boolean {
  const folder = join(root, 'analyzer/sdks');
  const stubs = readdirSync(folder).filter((name) => name.endsWith('.d.ts'));
  const texts = stubs.map((name) => readFileSync(join(folder, name), 'utf8'));
  const modules = texts.flatMap((text) =>
    [...text.matchAll(/declare module '([^']+)'/g)].map(([, name]) => name ?? ''),
  );
  return (sdk) => modules.some((module) => module === sdk || module.startsWith(`${sdk}/`));
}
