/** Which file and directory names hold source code that a person wrote. */
export function isSourceName(name: string): boolean {
  return /\.(?:[cm]?[jt]s|[jt]sx)$/i.test(name) && !/\.d\.(?:[^.]+\.)?[cm]?ts$/i.test(name);
}

export function isMinifiedName(name: string): boolean {
  return /[.-]min\.[mc]?js$/i.test(name);
}

/** Directories that hold what was installed or generated. `parents` are the names above it, from the start of the walk. */
export function isGeneratedDirectory(name: string, parents: readonly string[]): boolean {
  if (ALWAYS.has(name)) return true;
  // `src/build/` is code that builds something; `build/` next to `src/` is the result.
  return OUTPUT.has(name) && !parents.includes('src');
}

const ALWAYS = new Set([
  'node_modules',
  'bower_components',
  '.git',
  '.hg',
  '.svn',
  '.next',
  '.nuxt',
  '.output',
  '.svelte-kit',
  '.turbo',
  '.cache',
  '.vercel',
  '.yarn',
  '.pnpm-store',
  '.vscode-test',
]);
const OUTPUT = new Set(['dist', 'build', 'out', 'coverage']);
