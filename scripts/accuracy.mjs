// `npm run accuracy -- <folder with labels.jsonl and exhaustive.jsonl> <folder with the repositories as owner__name>`:
// holds the built llm-cost-lint against labelled call sites of public repositories and writes docs/accuracy.md.
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = await build({
  entryPoints: [`${root}scripts/accuracy.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  write: false,
  logLevel: 'warning',
});

// A file and not a `data:` address, which a stack trace would print in full.
const file = `${root}.types/accuracy.mjs`;
await writeFile(file, bundled.outputFiles[0].text);
const { accuracy } = await import(pathToFileURL(file).href);
await rm(file);
process.exitCode = await accuracy({ root, args: process.argv.slice(2) });
