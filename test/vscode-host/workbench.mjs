import { createRequire } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import { browserExecutable } from './installation.mjs';

const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** VS Code's own log comes through the same channel as the console of the suite. */
const OWN_LOG = new RegExp(
  `^(${[
    'Resolv(ing|ed) connection token',
    'Creating a socket',
    String.raw`\[(reconnection-grace-time|AgentHost|AccountPolicyGate|ChatModel|Service Worker|RemoteAgentHost|chat-stt|DefaultAccount|remote-connection)`,
    'Ignoring fetching additional',
    'Updating additional builtin',
    'No search provider registered',
    'Creation of workbench contribution',
    'Timed out waiting for authentication provider',
  ].join('|')})`,
);

/** A headless browser; nothing but this machine can be reached from its pages. */
export async function launchBrowser(env) {
  const { chromium } = createRequire(path.join(import.meta.dirname, 'node_modules/x.js'))('playwright-core');
  return chromium.launch({
    executablePath: await browserExecutable(env),
    headless: true,
    args: BROWSER_ARGUMENTS,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

export async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context.newPage();
}

/** Opens VS Code in the page. Answers with a promise of the exit code that the extension tests report. */
export async function openWorkbench(page, { port, extensions, tests, folder, log, isVerbose }) {
  const exitCode = new Promise((resolve) => page.exposeFunction('codeAutomationExit', (code) => resolve(code)));
  await page.exposeFunction('codeAutomationLog', (type, values) => {
    const line = format(...values);
    log.write(`[${type}] ${line}\n`);
    if (isVerbose || !OWN_LOG.test(line)) console.log(line);
  });
  await page.goto(workbenchUrl({ port, extensions, tests, folder }));
  return { exitCode };
}

/** Rejects when the page dies. */
export function pageFailure(page) {
  return new Promise((_, reject) => page.on('crash', () => reject(new Error('the page crashed'))));
}

function workbenchUrl({ port, extensions, tests, folder }) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${file}`;
  const payload = extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({
    ...(folder === undefined ? { ew: 'true' } : { folder }),
    payload: JSON.stringify(payload),
  });
  return `http://127.0.0.1:${port}/?${query}`;
}
