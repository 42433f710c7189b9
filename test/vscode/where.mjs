import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';

const UPDATE_SERVICE = 'https://update.code.visualstudio.com/api/releases/stable';
const PROBE_MS = 5000;
const HOST = path.resolve(import.meta.dirname, '../vscode-host');

/**
 * The executable of the VS Code in which the tests run, after one line that says which and why: the one that
 * @vscode/test-electron downloads, else the project's own (test/vscode-host). LLM_COST_VSCODE=download|host decides
 * by hand.
 */
export async function findVsCode(env = process.env) {
  const asked = env.LLM_COST_VSCODE;
  if (asked === 'download') return downloaded('LLM_COST_VSCODE asks for it');
  if (asked === 'host') return ownHost('LLM_COST_VSCODE asks for it');
  if (asked !== undefined) throw new Error(`LLM_COST_VSCODE is "download" or "host", not "${asked}"`);
  const obstacle = await obstacleToDownload(env);
  if (obstacle !== undefined) return ownHost(obstacle);
  try {
    return await downloaded('the update service answers');
  } catch (error) {
    return ownHost(`the download failed: ${error.message}`);
  }
}

async function downloaded(why) {
  console.log(`VS Code tests: in a downloaded VS Code, because ${why}.`);
  return downloadAndUnzipVSCode();
}

export function ownHost(why) {
  console.log(`VS Code tests: in the project's own host (test/vscode-host), because ${why}.`);
  if (process.platform !== 'linux') throw new Error('test/vscode-host runs on Linux only');
  if (!existsSync(path.join(HOST, 'node_modules/code-server'))) install();
  return path.join(HOST, 'code.mjs');
}

function install() {
  console.log('Installing test/vscode-host, once: 0.8 GB ...');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['ci', ...options], { cwd: HOST, stdio: 'inherit' });
}

async function obstacleToDownload(env) {
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return 'this machine has no display';
  try {
    const response = await fetch(UPDATE_SERVICE, { signal: AbortSignal.timeout(PROBE_MS) });
    return response.ok ? undefined : `the update service answers ${response.status}`;
  } catch (error) {
    return `the update service cannot be reached (${error.cause?.code ?? error.message})`;
  }
}
