import type { CancellationToken } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { dependentsOf } from '../analyzer/modules/import-graph.js';
import type { Reach } from '../analyzer/modules/reach.js';
import { isSourcePath } from '../analyzer/text/paths.js';
import type { Documents } from './documents.js';
import type { EditorHost } from './editor-host.js';
import type { Engine, EngineReview } from './engine.js';
import { describeFailure, type Log } from './log.js';
import type { Settings } from './settings.js';
import { Snapshot } from './snapshot.js';

/** What is known about one open document, and the texts from which it was found out. */
export interface Review extends EngineReview {
  readonly path: string;
  readonly version: number;
  readonly snapshot: Snapshot;
}

export interface ReviewsOptions {
  readonly documents: Documents;
  readonly host: EditorHost;
  /** The import graph that the engine will work on, too. */
  readonly reach: Reach;
  readonly log: Log;
  readonly loadEngine: () => Engine;
  /** How long the user must pause in typing. */
  readonly delayMs: number;
  readonly onReview: (document: TextDocument, review: Review) => void;
}

/**
 * Keeps a review of every open source file. Changes are collected until typing pauses; then the changed documents are
 * reviewed, then the open ones that depend on them. Between two documents the server looks for new messages, and an
 * edit that arrives there puts the rest off until typing pauses again.
 */
export class Reviews {
  private readonly latest = new Map<string, Review>();
  /** Files whose text changed since the engine was last told. */
  private readonly changes = new Set<string>();
  /** Documents to be reviewed, the most urgent first. */
  private readonly queue = new Set<string>();
  private readonly waiting = new Set<Waiter>();
  private timer: NodeJS.Timeout | undefined;
  private working = false;
  private engine: Engine | undefined;
  private settings: Settings;

  constructor(
    private readonly options: ReviewsOptions,
    settings: Settings,
  ) {
    this.settings = settings;
  }

  /** These files changed, in the editor or on disk. */
  changed(paths: readonly string[]): void {
    for (const path of paths) this.changes.add(path);
    this.start();
  }

  /** Everything must be looked at again: other settings, or files that came or went. */
  changedAll(settings: Settings = this.settings): void {
    this.settings = settings;
    for (const document of this.options.documents.sources()) this.queue.add(this.options.documents.pathOf(document));
    this.start();
  }

  forget(path: string): void {
    this.latest.delete(path);
    this.queue.delete(path);
    this.answerWaiting();
  }

  /** The review of the document as it is now, as soon as there is one; `undefined` if it is closed or nobody waits. */
  whenCurrent(document: TextDocument, token: CancellationToken): Promise<Review | undefined> {
    const path = this.options.documents.pathOf(document);
    return new Promise((resolve) => {
      const waiter: Waiter = { path, uri: document.uri, resolve };
      token.onCancellationRequested(() => {
        this.waiting.delete(waiter);
        resolve(undefined);
      });
      this.waiting.add(waiter);
      this.answerWaiting();
    });
  }

  all(): readonly Review[] {
    return [...this.latest.values()];
  }

  private start(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.work();
    }, this.options.delayMs);
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    try {
      this.takeChanges();
      while (this.queue.size > 0 && this.timer === undefined) {
        this.reviewNext();
        await nextTurn();
        this.takeChanges();
      }
    } catch (error) {
      this.options.log.error(describeFailure({ what: 'Analysis', where: 'the open documents' }, error));
      this.giveUpWaiting();
    } finally {
      this.working = false;
    }
  }

  private takeChanges(): void {
    if (this.timer !== undefined || this.changes.size === 0) return;
    const changes = [...this.changes];
    const before = this.dependents(changes);
    this.tell(changes);
    this.changes.clear();
    // A file that has just appeared is a dependency only after the import graph has heard of it.
    const after = this.dependents(changes);
    for (const path of [...changes, ...before, ...after]) if (this.isReviewed(path)) this.queue.add(path);
  }

  /** The engine keeps the import graph up to date, once there is one. */
  private tell(changes: readonly string[]): void {
    if (this.engine !== undefined) this.engine.changed(changes);
    else this.options.reach.changed(changes.filter((path) => !PROSE.test(path)));
  }

  /** The open documents that depend on changed files, also those that the engine has never seen. */
  private dependents(changes: readonly string[]): readonly string[] {
    const open = this.options.documents.sources().map((document) => this.options.documents.pathOf(document));
    if (changes.some((path) => PROJECT_FILE.test(path))) return open;
    // Code may also read other files when it runs, which the engine knows.
    const others = changes.filter((path) => !isSourcePath(path));
    return [...dependentsOf(changes, open, this.options.reach), ...(this.engine?.dependents(others) ?? [])];
  }

  private isReviewed(path: string): boolean {
    return this.options.documents.sources().some((document) => this.options.documents.pathOf(document) === path);
  }

  private reviewNext(): void {
    const path = firstOf(this.queue);
    this.queue.delete(path);
    const document = this.options.documents.byPath(path);
    if (document === undefined) return;
    const review = this.review(document, path);
    this.latest.set(path, review);
    this.options.onReview(document, review);
    this.answerWaiting();
  }

  private review(document: TextDocument, path: string): Review {
    const found = this.findOut(path);
    return { ...found, path, version: document.version, snapshot: new Snapshot(path, found, this.options.host) };
  }

  private findOut(path: string): EngineReview {
    if (!this.settings.enable) return nothing;
    try {
      // Most files lead to no request, and most workspaces have only such files: they never load the engine.
      if (!this.options.reach.mayLeadToRequest(path)) return nothing;
      this.engine ??= this.options.loadEngine();
      return this.engine.review(path, this.settings);
    } catch (error) {
      this.options.log.error(describeFailure({ what: 'Analysis', where: path }, error));
      return nothing;
    }
  }

  private answerWaiting(): void {
    for (const waiter of this.waiting) {
      const closed = this.options.documents.get(waiter.uri) === undefined;
      if (!closed && !this.isCurrent(waiter.path)) continue;
      this.waiting.delete(waiter);
      waiter.resolve(closed ? undefined : this.latest.get(waiter.path));
    }
  }

  private giveUpWaiting(): void {
    for (const waiter of this.waiting) waiter.resolve(undefined);
    this.waiting.clear();
  }

  private isCurrent(path: string): boolean {
    const document = this.options.documents.byPath(path);
    const review = this.latest.get(path);
    return review?.version === document?.version && !this.queue.has(path) && !this.changes.has(path);
  }
}

interface Waiter {
  readonly path: string;
  readonly uri: string;
  readonly resolve: (review: Review | undefined) => void;
}

/** After a change of one of these, imports may lead elsewhere and SDKs be of another version. */
const PROJECT_FILE = /\/(?:package(?:-lock)?|[jt]sconfig[^/]*)\.json$|\/pnpm-(?:lock|workspace)\.yaml$/;
/** Of the files that are watched, those that no import leads through. */
const PROSE = /\.(?:md|txt)$/;

const nothing: EngineReview = { findings: [], calls: [], notes: [], configProblems: [] };

function firstOf(paths: ReadonlySet<string>): string {
  for (const path of paths) return path;
  throw new Error('nothing is queued');
}

/** Lets messages that have arrived be handled before the next piece of work. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
