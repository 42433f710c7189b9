import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const USAGE = 'usage: code.mjs --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER]';

/**
 * The arguments of the `code` executable that matter here; others are ignored, as the test tools pass several that only
 * make sense on a desktop.
 */
export function readArguments(argv, env) {
  const extensions = pathsOf(argv, 'extensionDevelopmentPath');
  const tests = pathsOf(argv, 'extensionTestsPath')[0];
  const look = env.VSCODE_HOST_LOOK === undefined ? undefined : path.resolve(env.VSCODE_HOST_LOOK);
  if (extensions.length === 0 || (tests ?? look) === undefined) throw new UsageError(USAGE);
  return { extensions, tests, look, folder: folderOf(argv) };
}

export class UsageError extends Error {}

function pathsOf(argv, name) {
  const prefix = `--${name}=`;
  return argv
    .filter((argument) => argument.startsWith(prefix))
    .map((argument) => toPath(argument.slice(prefix.length)));
}

function folderOf(argv) {
  const plain = argv.filter((argument) => !argument.startsWith('-')).map(toPath);
  return [...pathsOf(argv, 'folder-uri'), ...plain].find((candidate) => isDirectory(candidate));
}

function toPath(argument) {
  return argument.startsWith('file:') ? fileURLToPath(argument) : path.resolve(argument);
}

function isDirectory(candidate) {
  return existsSync(candidate) && statSync(candidate).isDirectory();
}
