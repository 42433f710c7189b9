#!/usr/bin/env node
/**
 * Runs the suite in a real VS Code. Exit code: the suite's. Results: test-results/vscode.json.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { buildExtension } from '../../scripts/build.mjs';
import { findVsCode } from './where.mjs';

const HERE = import.meta.dirname;
const ROOT = path.resolve(HERE, '../..');
const RESULTS = path.join(ROOT, 'test-results/vscode.json');

process.exit(
  await main().catch((error) => {
    console.error(`VS Code tests: ${error.message}`);
    return 1;
  }),
);

async function main() {
  rmSync(RESULTS, { force: true });
  await Promise.all([buildExtension(), buildSuite()]);
  const vscodeExecutablePath = await findVsCode();
  const workspace = copyOfWorkspace();
  try {
    return await runSuite(vscodeExecutablePath, workspace);
  } finally {
    rmSync(path.dirname(workspace), { recursive: true, force: true });
  }
}

async function runSuite(vscodeExecutablePath, workspace) {
  try {
    return await runTests({
      vscodeExecutablePath,
      extensionDevelopmentPath: ROOT,
      extensionTestsPath: path.join(HERE, 'dist/index.cjs'),
      extensionTestsEnv: { LLM_COST_TEST_RESULTS: RESULTS },
      launchArgs: [workspace, '--disable-extensions'],
    });
  } catch (error) {
    console.error(error.message);
    return 1;
  } finally {
    printResults();
  }
}

/** The suite also writes to disk, which must not touch the repository. */
function copyOfWorkspace() {
  const copy = path.join(mkdtempSync(path.join(tmpdir(), 'llm-cost-')), 'workspace');
  cpSync(path.join(HERE, 'workspace'), copy, { recursive: true });
  return copy;
}

function buildSuite() {
  const folder = path.join(HERE, 'suite');
  const suites = readdirSync(folder).filter((file) => file.endsWith('.suite.ts'));
  return build({
    entryPoints: ['index.ts', ...suites].map((file) => path.join(folder, file)),
    outdir: path.join(HERE, 'dist'),
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
}

function printResults() {
  try {
    const { passed, failed } = JSON.parse(readFileSync(RESULTS, 'utf8'));
    console.log(`VS Code: ${passed} passed, ${failed} failed`);
  } catch (error) {
    console.error(`VS Code: the suite left no results (${error.message})`);
  }
}
