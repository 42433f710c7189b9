import { globMatcher } from '../../rules/glob.js';

/** One line of a `.gitignore`. */
export interface IgnoreRule {
  readonly effect: 'ignore' | 'keep';
  readonly appliesTo: 'anything' | 'directories';
  /** `path` is relative to the directory of the `.gitignore`. */
  matches(path: string): boolean;
}

/** Reads a `.gitignore`, in the order in which its lines apply. */
export function parseIgnoreFile(text: string): readonly IgnoreRule[] {
  return text.split(/\r?\n/).flatMap((line) => parseLine(line) ?? []);
}

function parseLine(line: string): IgnoreRule | undefined {
  const trimmed = line.replace(/(?<!\\)[ \t]+$/, '');
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  const keeps = trimmed.startsWith('!');
  const pattern = keeps ? trimmed.slice(1) : trimmed;
  const bare = pattern.replace(/\/+$/, '');
  if (bare === '') return undefined;

  // A slash anywhere but at the end ties the pattern to this directory; without one it applies at every depth.
  const matches = globMatcher(bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`);
  return {
    effect: keeps ? 'keep' : 'ignore',
    appliesTo: pattern.endsWith('/') ? 'directories' : 'anything',
    matches,
  };
}
