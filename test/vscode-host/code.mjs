#!/usr/bin/env node
/**
 * Takes the place of the `code` executable where VS Code cannot be downloaded: the VS Code server from npm's code-server,
 * with its workbench in a headless browser. Understands the arguments that @vscode/test-electron passes, prints the
 * console of the suite, and exits with its code.
 */
import { createWriteStream, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readArguments, UsageError } from './arguments.mjs';
import { completeInstallation, prepareRun } from './installation.mjs';
import { VsCodeServer } from './server.mjs';
import { launchBrowser, openPage, openWorkbench, pageFailure } from './workbench.mjs';

const LIMIT_SECONDS = Number(process.env.VSCODE_HOST_TIMEOUT ?? 300);
const HOST_END_SECONDS = 10;

process.exitCode = await main();
process.exit();

async function main() {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'vscode-host-')));
  const code = await runIn(folder).catch((error) => {
    console.error(error instanceof UsageError ? error.message : (error.stack ?? error));
    return error instanceof UsageError ? 2 : 1;
  });
  if (code === 1) console.error(`vscode-host: logs kept in ${folder}`);
  else rmSync(folder, { recursive: true, force: true });
  return code;
}

async function runIn(folder) {
  const options = readArguments(process.argv.slice(2), process.env);
  completeInstallation();
  const log = createWriteStream(path.join(folder, 'log.txt'));
  const server = new VsCodeServer({ folder, ...prepareRun(folder, process.env), log });
  endWithUs(server);
  let browser;
  try {
    const port = await Promise.race([server.port(), server.failure()]);
    browser = await launchBrowser(process.env);
    return await runInBrowser(browser, server, { ...options, port, log, screenshots: folder });
  } finally {
    await browser?.close();
    await server.stop();
  }
}

async function runInBrowser(browser, server, options) {
  const page = await openPage(browser);
  const failed = Promise.race([server.failure(), pageFailure(page), limit(), crashOf(server)]);
  // It is raced against below; until then a failure must not count as unhandled.
  failed.catch(() => {});
  const { exitCode } = await openWorkbench(page, {
    ...options,
    isVerbose: process.env.VSCODE_HOST_VERBOSE !== undefined,
  });
  if (options.tests === undefined) return Promise.race([lookAt(page, options.look), failed]);
  try {
    const code = await Promise.race([exitCode, failed]);
    return code === 0 ? await codeOfHost(server) : code;
  } catch (error) {
    await page.screenshot({ path: path.join(options.screenshots, 'at-failure.png'), timeout: 5000 }).catch((reason) => {
      console.error(`no picture of the failure: ${reason.message}`);
    });
    throw error;
  }
}

/** A look instead of tests: a Playwright script that is given the page. */
async function lookAt(page, script) {
  const { default: look } = await import(pathToFileURL(script).href);
  await look(page);
  return 0;
}

async function crashOf(server) {
  const end = await server.extensionHostEnd();
  if (!end.isClean) throw new Error(`the extension host crashed: ${end.line}`);
  // A clean end is no failure: leave the race to the exit code.
  return new Promise(() => {});
}

/** The suite said 0: believe it only if the process that ran it ended well too. */
async function codeOfHost(server) {
  const silence = seconds(HOST_END_SECONDS).then(() => ({ isClean: false, line: 'no word of its end' }));
  const end = await Promise.race([server.extensionHostEnd(), silence]);
  if (!end.isClean) throw new Error(`the suite ended with 0, but not so the extension host: ${end.line}`);
  return 0;
}

async function limit() {
  await seconds(LIMIT_SECONDS);
  throw new Error(`the suite had not ended after ${LIMIT_SECONDS} s`);
}

function seconds(count) {
  return new Promise((resolve) => setTimeout(resolve, count * 1000).unref());
}

function endWithUs(server) {
  process.on('exit', () => server.kill('SIGKILL'));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
}
