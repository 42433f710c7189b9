// Writes every generated file: `npm run generate`. With --check it only compares, names what differs and exits with 1.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Paths of the generated files that are not as they should be. */
export async function differing() {
  const files = await generatedFiles();
  const compared = await Promise.all(
    [...files].map(async ([path, text]) => ((await textOf(resolve(root, path))) === text ? [] : [path])),
  );
  return compared.flat();
}

async function generatedFiles() {
  const rules = await filesIn('rules/rules', /\.ts$/);
  // Not the declarations that a compiler may emit beside the list itself.
  const sdks = await filesIn('analyzer/sdks', /^(?!index\.).*\.d\.ts$/);
  // The list of rules is itself generated, so the rules are taken from the folder.
  const entry = [
    ...rules.map((file, index) => `import rule${index} from './rules/rules/${file}';`),
    `import { outputs } from './scripts/outputs.ts';`,
    `export default (sources) => outputs({ ...sources, rules: [${rules.map((_, index) => `rule${index}`)}] });`,
  ].join('\n');
  const outputsOf = await run(entry);
  return outputsOf({
    sdks: sdks.map((file) => file.replace(/\.d\.ts$/, '')),
    readme: await readFile(resolve(root, 'README.md'), 'utf8'),
    packageJson: await readFile(resolve(root, 'package.json'), 'utf8'),
  });
}

async function filesIn(folder, name) {
  return (await readdir(resolve(root, folder))).filter((file) => name.test(file)).sort();
}

/** The default export of TypeScript source that imports from the root. */
async function run(source) {
  const bundled = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    format: 'esm',
    platform: 'node',
    // jsonc-parser's CommonJS build requires its parts in a way that no bundler can follow.
    mainFields: ['module', 'main'],
    write: false,
    logLevel: 'warning',
    // What only a check of real code needs: the schema and the pages come from declarations.
    external: ['typescript', '@pydantic/genai-prices', 'js-tiktoken'],
  });
  const module = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
  return module.default;
}

async function textOf(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function write() {
  for (const [path, text] of await generatedFiles()) {
    const target = resolve(root, path);
    if ((await textOf(target)) === text) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
    console.log(`wrote ${path}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--check')) {
    const files = await differing();
    for (const file of files) console.error(`${file} is out of date: run npm run generate`);
    process.exitCode = files.length > 0 ? 1 : 0;
  } else {
    await write();
  }
}
