import {
  type CancellationToken,
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { openReach, type Reach } from '../analyzer/modules/reach.js';
import { codeActionsOf } from './code-actions.js';
import { ConfigDiagnostics } from './config-diagnostics.js';
import { diagnosticsOf } from './diagnostics.js';
import { Documents, isSource } from './documents.js';
import { EditorHost } from './editor-host.js';
import type { Engine } from './engine.js';
import { hoverOf } from './hover.js';
import { inlayHintsOf } from './inlay-hints.js';
import { describeFailure, guarded, type Log } from './log.js';
import { pathOfUri } from './paths.js';
import { type Review, Reviews } from './reviews.js';
import { defaultSettings, readSettings, type Settings } from './settings.js';
import { WorkspaceFolders } from './workspace-folders.js';

const DELAY_MS = 75;
const WATCHED_FILES = '**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,json,yml,yaml,md,txt}';

/** Connects the protocol with the reviews: tells them what changed, and answers requests from them. */
export class LanguageServer {
  private readonly log: Log;
  private readonly documents: Documents;
  private readonly host: EditorHost;
  private readonly folders = new WorkspaceFolders();
  private readonly reviews: Reviews;
  private readonly configDiagnostics: ConfigDiagnostics;
  /** The same note comes with every keystroke: once is enough. */
  private readonly notesLogged = new Set<string>();
  private settings: Settings = defaultSettings;
  private client: InitializeParams['capabilities'] = {};

  constructor(private readonly connection: Connection) {
    this.log = connection.console;
    this.documents = new Documents(connection, (path) => this.host.realPath(path));
    this.host = new EditorHost(this.documents);
    const reach = openReach(this.host);
    this.configDiagnostics = new ConfigDiagnostics(connection, this.documents);
    this.reviews = new Reviews(
      {
        documents: this.documents,
        host: this.host,
        reach,
        log: this.log,
        loadEngine: () => loadEngine(this.host, reach, this.folders),
        delayMs: DELAY_MS,
        onReview: (document, review) => this.publish(document, review),
      },
      this.settings,
    );
    this.followDocuments();
    this.answerRequests();
  }

  listen(): void {
    process.on('uncaughtException', (error) => this.logUnexpected(error));
    process.on('unhandledRejection', (error) => this.logUnexpected(error));
    this.connection.onInitialize((params) => this.initialize(params));
    this.connection.onInitialized(() => this.guard('Start', 'the workspace', undefined, () => this.initialized()));
    this.connection.onDidChangeConfiguration(({ settings }) =>
      this.guard('Reading the settings', 'llmCost', undefined, () => this.configure(settings)),
    );
    this.connection.onDidChangeWatchedFiles(({ changes }) =>
      this.guard('A change on disk', `${changes.length} files`, undefined, () => this.filesChanged(changes)),
    );
    this.connection.listen();
  }

  private initialize(params: InitializeParams): InitializeResult {
    this.client = params.capabilities;
    const root = params.rootUri ? [params.rootUri] : [];
    this.folders.set(params.workspaceFolders?.map(({ uri }) => uri) ?? root);
    const folder = this.folders.first();
    if (folder !== undefined) this.documents.setUntitledFolder(folder);
    return {
      serverInfo: { name: 'LLM Cost Lint' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        inlayHintProvider: true,
        hoverProvider: true,
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    };
  }

  private async initialized(): Promise<void> {
    if (this.client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'llmCost' });
    }
    if (this.client.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: WATCHED_FILES }],
      });
    }
    if (this.client.workspace?.workspaceFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders((change) => {
        this.folders.change(change);
        this.reviews.changedAll();
      });
    }
    await this.configure(undefined);
  }

  /** Settings are asked for where the client can be asked; other clients send them along. */
  private async configure(sent: { readonly llmCost?: unknown } | null | undefined): Promise<void> {
    const section = this.client.workspace?.configuration
      ? await this.connection.workspace.getConfiguration('llmCost')
      : sent?.llmCost;
    this.settings = readSettings(section);
    this.reviews.changedAll(this.settings);
    this.refreshInlayHints();
  }

  private followDocuments(): void {
    // Opening counts as a change too: the text in the editor now goes before the one on disk.
    this.documents.onDidChange((document) => this.reviews.changed(this.documents.pathsOf(document)));
    this.documents.onDidClose((document) => {
      const path = this.documents.pathOf(document);
      this.reviews.forget(path);
      this.reviews.changed([path, this.host.realPath(path)]);
      if (isSource(document)) void this.connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
    });
  }

  private filesChanged(changes: readonly FileEvent[]): void {
    this.reviews.changed(changes.flatMap(({ uri }) => pathOfUri(uri) ?? []));
  }

  private answerRequests(): void {
    this.connection.onCodeAction((params, token) =>
      this.answer('Code actions', params.textDocument.uri, token, [], (review) =>
        codeActionsOf(review, params, { documents: this.documents, host: this.host }),
      ),
    );
    this.connection.onHover((params, token) =>
      this.answer(
        'The hover',
        params.textDocument.uri,
        token,
        null,
        (review) => hoverOf(review, params.position) ?? null,
      ),
    );
    this.connection.languages.inlayHint.on((params, token) =>
      this.answer('Inlay hints', params.textDocument.uri, token, [], (review) =>
        this.settings.inlayHints ? inlayHintsOf(review, params.range) : [],
      ),
    );
  }

  /** Waits until the document as it is now has been reviewed. */
  private answer<T>(
    what: string,
    uri: string,
    token: CancellationToken,
    otherwise: T,
    from: (review: Review) => T,
  ): Promise<T> {
    return this.guard(what, uri, otherwise, async () => {
      const document = this.documents.get(uri);
      if (document === undefined || !isSource(document)) return otherwise;
      const review = await this.reviews.whenCurrent(document, token);
      return review === undefined ? otherwise : from(review);
    });
  }

  private publish(document: TextDocument, review: Review): void {
    const diagnostics = [...diagnosticsOf(review, (path) => this.documents.uriOf(path))];
    void this.connection.sendDiagnostics({ uri: document.uri, version: review.version, diagnostics });
    this.configDiagnostics.publish(this.reviews.all());
    this.logNotes(review);
    this.refreshInlayHints();
  }

  private logNotes(review: Review): void {
    for (const note of review.notes) {
      if (this.notesLogged.has(note)) continue;
      this.notesLogged.add(note);
      this.log.info(note);
    }
  }

  /** Hints follow from other files as well, so the editor cannot know by itself when to ask again. */
  private refreshInlayHints(): void {
    if (!this.client.workspace?.inlayHint?.refreshSupport) return;
    void this.guard('Refreshing inlay hints', 'the workspace', undefined, () =>
      this.connection.languages.inlayHint.refresh(),
    );
  }

  private guard<T>(what: string, where: string, otherwise: T, run: () => Promise<T> | T): Promise<T> {
    return guarded(this.log, { what, where }, otherwise, run);
  }

  private logUnexpected(error: unknown): void {
    this.log.error(describeFailure({ what: 'Work in the background', where: 'the server' }, error));
  }
}

/** A bundle beside this one; the build leaves the name as it is. */
function loadEngine(host: EditorHost, reach: Reach, folders: WorkspaceFolders): Engine {
  const { openEngine } = require('./engine.cjs') as typeof import('./engine.js');
  return openEngine(host, reach, folders);
}
