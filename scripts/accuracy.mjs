// `npm run accuracy -- <folder with the repositories as owner__name>`: holds the built llm-cost-lint against labelled call
// sites of public repositories and writes docs/accuracy.md. The labels are those of test/accuracy, or those of other folders
// with a labels.jsonl, which may be given before the repositories.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rawText } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundled = await build({
  entryPoints: [`${root}scripts/accuracy.ts`],
  bundle: true,
  format: 'esm',
  platform: 'node',
  // jsonc-parser's CommonJS build requires its parts in a way that no bundler can follow.
  mainFields: ['module', 'main'],
  write: false,
  logLevel: 'warning',
  plugins: [rawText],
});
const { accuracy } = await import(`data:text/javascript,${encodeURIComponent(bundled.outputFiles[0].text)}`);
process.exitCode = accuracy({ root, args: process.argv.slice(2) });
