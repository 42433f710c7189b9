// Bundles what is shipped: the extension's client and server, the ESLint plugin, the command. `node scripts/build.mjs --watch`
// keeps the extension's bundles fresh while it is being developed.
import { copyFile, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `import text from './file?raw'` is the file's text; vite knows the suffix by itself. */
export const rawText = {
  name: 'raw-text',
  setup(builder) {
    builder.onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.slice(0, -'?raw'.length)),
      namespace: 'raw-text',
    }));
    builder.onLoad({ filter: /.*/, namespace: 'raw-text' }, async ({ path }) => ({
      contents: await readFile(path, 'utf8'),
      loader: 'text',
      watchFiles: [path],
    }));
  },
};

/**
 * The compiler as one constant. A bundler has every file that imports a CommonJS module copy its two thousand names into an object
 * of its own, which takes a quarter of a second at each start.
 */
const oneCompiler = {
  name: 'one-compiler',
  setup(builder) {
    builder.onResolve({ filter: /^typescript$/ }, () => ({ path: 'typescript', namespace: 'one-compiler' }));
    builder.onLoad({ filter: /.*/, namespace: 'one-compiler' }, () => ({
      contents: `import ts from ${JSON.stringify(fileURLToPath(import.meta.resolve('typescript')))}; export default ts;`,
      resolveDir: root,
    }));
  },
};

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // jsonc-parser's CommonJS build requires its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'linked',
  logLevel: 'warning',
  plugins: [rawText, oneCompiler],
};

/** One entry per bundle. The light ones load the engine (compiler, price catalog) beside them only when they need it. */
export const bundles = {
  extension: [
    { ...shared, entryPoints: ['extension/client.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
    { ...shared, entryPoints: ['extension/server.ts'], outfile: 'dist/server.cjs', external: ['./engine.cjs'] },
    { ...shared, entryPoints: ['extension/engine.ts'], outfile: 'dist/engine.cjs' },
  ],
  plugin: [
    {
      ...shared,
      entryPoints: ['rules/plugin.cts'],
      outfile: 'rules/dist/index.cjs',
      external: ['./engine.cjs', 'eslint'],
    },
    { ...shared, entryPoints: ['rules/engine.ts'], outfile: 'rules/dist/engine.cjs' },
  ],
  cli: [
    {
      ...shared,
      entryPoints: ['cli/src/main.ts'],
      outfile: 'cli/dist/main.cjs',
      external: ['./analyzer.cjs', './engine.cjs', './price-list.cjs'],
    },
    { ...shared, entryPoints: ['cli/src/price-list.ts'], outfile: 'cli/dist/price-list.cjs' },
    { ...shared, entryPoints: ['cli/src/analyzer.ts'], outfile: 'cli/dist/analyzer.cjs' },
    { ...shared, entryPoints: ['cli/src/engine.ts'], outfile: 'cli/dist/engine.cjs' },
  ],
};

export async function buildAll(names = Object.keys(bundles)) {
  await Promise.all(names.flatMap((name) => bundles[name]).map((options) => build(options)));
  if (names.includes('plugin'))
    await copyFile(resolve(root, 'rules/index.d.cts'), resolve(root, 'rules/dist/index.d.cts'));
}

export const buildExtension = () => buildAll(['extension']);

async function watch() {
  for (const options of bundles.extension) await (await context(options)).watch();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? dirname(root)).href) {
  await (process.argv.includes('--watch') ? watch() : buildAll());
}
