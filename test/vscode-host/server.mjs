import { spawn } from 'node:child_process';
import path from 'node:path';
import { NODE, VSCODE } from './installation.mjs';

const START_SECONDS = 60;
const STOP_SECONDS = 3;

/** The VS Code server, in a process group of its own so that all its children end with it. */
export class VsCodeServer {
  #process;
  #output = '';
  #ended = false;

  constructor({ folder, data, builtins, log }) {
    this.#process = spawn(NODE, serverArguments(data, builtins), {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      // No marketplace; and the sockets of this run in its own folder.
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', XDG_RUNTIME_DIR: folder, TMPDIR: folder },
    });
    this.#process.stderr.pipe(log, { end: false });
    this.#process.stdout.pipe(log, { end: false });
    this.#process.stdout.on('data', (data) => {
      this.#output = (this.#output + data).slice(-20_000);
    });
    this.#process.once('exit', () => {
      this.#ended = true;
    });
  }

  /** The port it listens on, once it does. */
  port() {
    return this.#seen(/Extension host agent listening on (\d+)/, START_SECONDS).then((match) => Number(match[1]));
  }

  /** How the process that ran the extension ended. The page is told 0 even when that process was killed. */
  async extensionHostEnd() {
    const [line, code, signal] = await this.#seen(/Extension Host Process exited with code: (\w+), signal: (\w+)/);
    return { line, isClean: code === '0' && signal === 'null' };
  }

  /** Rejects when the server ends before it is told to. */
  failure() {
    return new Promise((_, reject) => {
      this.#process.once('exit', (code) => reject(new Error(`the server exited with ${code}\n${this.#output}`)));
    });
  }

  async stop() {
    if (this.#ended) return;
    const gone = new Promise((resolve) => this.#process.once('exit', resolve));
    this.kill('SIGTERM');
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, STOP_SECONDS * 1000).unref())]);
    this.kill('SIGKILL');
  }

  kill(signal) {
    if (this.#process.pid === undefined) return;
    try {
      process.kill(-this.#process.pid, signal);
    } catch (error) {
      // The whole group is gone already.
      if (error.code !== 'ESRCH') throw error;
    }
  }

  #seen(pattern, seconds) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(this.#output);
        if (match !== null) resolve(match);
      };
      this.#process.stdout.on('data', look);
      look();
      if (seconds === undefined) return;
      setTimeout(
        () => reject(new Error(`not seen within ${seconds} s: ${pattern}\n${this.#output}`)),
        seconds * 1000,
      ).unref();
    });
  }
}

// `code-server`'s own command rejects the last flag, without which a built VS Code ignores the development extension.
function serverArguments(data, builtins) {
  return [
    path.join(VSCODE, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--builtin-extensions-dir', builtins],
    ...['--telemetry-level', 'off', '--disable-workspace-trust', '--disable-experiments'],
    '--enable-smoke-test-driver',
  ];
}
