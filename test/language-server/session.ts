import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type InlayHint,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { uriOfPath } from '../../extension/paths.js';

export const SERVER = path.resolve(import.meta.dirname, '../../dist/server.cjs');
const LANGUAGES: Readonly<Record<string, string>> = {
  '.ts': 'typescript',
  '.tsx': 'typescriptreact',
  '.js': 'javascript',
  '.jsx': 'javascriptreact',
  '.json': 'json',
};
const WAIT_MS = 20_000;

/** The built language server as an editor would talk to it: over stdio, in a process of its own. */
export class Session {
  readonly log: string[] = [];
  private readonly published = new Map<string, PublishDiagnosticsParams>();
  private readonly versions = new Map<string, number>();
  private readonly listeners = new Set<() => void>();
  private readonly connection: ProtocolConnection;

  static async start(
    folder: string,
    settings: Readonly<Record<string, unknown>> = {},
    program: string = SERVER,
  ): Promise<Session> {
    const server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const session = new Session(server, settings);
    session.capabilities = (await session.initialize(folder)).capabilities;
    return session;
  }

  capabilities: InitializeResult['capabilities'] = {};

  private constructor(
    private readonly server: ChildProcess,
    private settings: Readonly<Record<string, unknown>>,
  ) {
    if (server.stdout === null || server.stdin === null) throw new Error('the server has no pipes');
    this.connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.wake();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      this.wake();
    });
    this.connection.onRequest('workspace/configuration', () => [this.settings]);
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/inlayHint/refresh', () => null);
    this.connection.listen();
  }

  /** Opens a document, with its text from the disk unless another one is given. */
  async open(file: string, text: string = readFileSync(file, 'utf8')): Promise<void> {
    await this.openUri(uriOfPath(file), LANGUAGES[path.extname(file)] ?? 'plaintext', text);
  }

  async openUri(uri: string, languageId: string, text: string): Promise<void> {
    this.versions.set(uri, 1);
    const textDocument = { uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async edit(file: string, newText: string, range: Range): Promise<void> {
    await this.change(file, [{ range, text: newText }]);
  }

  async replaceAll(file: string, text: string): Promise<void> {
    await this.change(file, [{ text }]);
  }

  async close(file: string): Promise<void> {
    await this.closeUri(uriOfPath(file));
  }

  /** Closes everything and goes back to the default settings. */
  async reset(): Promise<void> {
    for (const uri of this.versions.keys()) await this.closeUri(uri);
    this.published.clear();
    this.log.length = 0;
    await this.configure({});
  }

  async changedOnDisk(file: string): Promise<void> {
    const changes = [{ uri: uriOfPath(file), type: 2 }];
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async addFolder(folder: string): Promise<void> {
    const event = { added: [{ uri: uriOfPath(folder), name: 'another' }], removed: [] };
    await this.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
  }

  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  versionOf(file: string): number | undefined {
    return this.versions.get(uriOfPath(file));
  }

  /** What was published last, at once. */
  publishedFor(uri: string): readonly Diagnostic[] | undefined {
    return this.published.get(uri)?.diagnostics;
  }

  /** The diagnostics of the current text. */
  async diagnostics(file: string): Promise<readonly Diagnostic[]> {
    const uri = uriOfPath(file);
    await this.until(`diagnostics of ${file}`, () => this.published.get(uri)?.version === this.versions.get(uri));
    return this.published.get(uri)?.diagnostics ?? [];
  }

  /** Waits until the rule ids published for a file are these. */
  async untilRules(file: string, expected: readonly string[]): Promise<void> {
    const rules = () => (this.publishedFor(uriOfPath(file)) ?? []).map(({ code }) => String(code)).sort();
    await this.until(
      () => `[${expected.join()}] in ${file}, last seen [${rules().join()}]`,
      () => rules().join() === [...expected].sort().join(),
    );
  }

  codeActions(file: string, range: Range): Promise<readonly CodeAction[]> {
    const params = { textDocument: { uri: uriOfPath(file) }, range, context: { diagnostics: [] } };
    return this.connection.sendRequest('textDocument/codeAction', params);
  }

  inlayHints(file: string, lastLine = 10_000): Promise<readonly InlayHint[]> {
    const range = { start: { line: 0, character: 0 }, end: { line: lastLine, character: 0 } };
    return this.connection.sendRequest('textDocument/inlayHint', { textDocument: { uri: uriOfPath(file) }, range });
  }

  hover(file: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri: uriOfPath(file) }, position });
  }

  async until(what: string | (() => string), condition: () => boolean): Promise<void> {
    const describe = typeof what === 'string' ? () => what : what;
    await new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!condition()) return;
        clearTimeout(timer);
        this.listeners.delete(check);
        resolve();
      };
      const timer = setTimeout(() => {
        this.listeners.delete(check);
        reject(new Error(`timed out waiting for ${describe()}\n${this.log.join('\n')}`));
      }, WAIT_MS);
      this.listeners.add(check);
      check();
    });
  }

  /** Asks the server to stop and gives its exit code. */
  async stop(): Promise<number | null> {
    const exited = new Promise<number | null>((resolve) => this.server.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await exited;
    this.connection.dispose();
    return code;
  }

  private initialize(folder: string): Promise<InitializeResult> {
    const params = {
      processId: process.pid,
      rootUri: uriOfPath(folder),
      workspaceFolders: [{ uri: uriOfPath(folder), name: 'workspace' }],
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          inlayHint: { refreshSupport: true },
        },
      },
    };
    return this.connection
      .sendRequest<InitializeResult>('initialize', params)
      .then((result) => this.connection.sendNotification('initialized', {}).then(() => result));
  }

  private async change(file: string, contentChanges: readonly object[]): Promise<void> {
    const uri = uriOfPath(file);
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  private async closeUri(uri: string): Promise<void> {
    this.versions.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  private wake(): void {
    for (const check of [...this.listeners]) check();
  }
}
