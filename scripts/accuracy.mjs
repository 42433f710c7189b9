// `npm run accuracy -- <folder with labels.jsonl and exhaustive.jsonl> <folder with the repositories as owner__name>`:
// holds the built llm-cost-lint against labelled call sites of public repositories and writes docs/accuracy.md.
import { fileURLToPath } from 'node:url';
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
const { accuracy } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
process.exitCode = accuracy({ root, args: process.argv.slice(2) });
