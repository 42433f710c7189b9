import { demandGit } from './git.js';

/** Those of the contents that the repository does not hold: a partial clone leaves some out. */
export function missingBlobs(ids: readonly string[], root: string): readonly string[] {
  if (ids.length === 0) return [];
  const output = demandGit(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
  const lines = output.toString('utf8').split('\n');
  return lines.flatMap((line) => (line.endsWith(' missing') ? line.slice(0, -' missing'.length) : []));
}

/** Contents by their hashes. One process reads them all. */
export function readBlobs(ids: readonly string[], root: string): ReadonlyMap<string, Buffer> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const output = demandGit(root, ['cat-file', '--batch'], `${asked.join('\n')}\n`);
  const blobs = new Map<string, Buffer>();
  let at = 0;
  for (const id of asked) {
    const end = output.indexOf('\n', at);
    // `<hash> blob <size>`, or `<hash> missing`.
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1] ?? Number.NaN);
    at = end + 1;
    if (Number.isNaN(size)) continue;
    blobs.set(id, output.subarray(at, at + size));
    at += size + 1;
  }
  return blobs;
}
