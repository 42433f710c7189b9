import { type Connection, TextDocuments } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenTexts } from './editor-host.js';
import { pathOfUri, uriOfPath } from './paths.js';

const EXTENSIONS: Readonly<Record<string, string>> = {
  typescript: '.ts',
  typescriptreact: '.tsx',
  javascript: '.js',
  javascriptreact: '.jsx',
};

/** The documents that are open in the editor, by URI for the protocol and by path for the analyzer. */
export class Documents implements OpenTexts {
  private readonly texts = new TextDocuments(TextDocument);
  private readonly uriByPath = new Map<string, string>();
  /** Where a document without a file is taken to lie: there it finds the project's package.json and config. */
  private untitledFolder = '/untitled';

  constructor(connection: Connection, realPath: (path: string) => string) {
    this.texts.onDidOpen(({ document }) => {
      const path = this.pathOf(document);
      // The same file may be reached through a link, and the analyzer resolves links.
      this.uriByPath.set(realPath(path), document.uri).set(path, document.uri);
    });
    this.texts.onDidClose(({ document }) => {
      for (const [path, uri] of this.uriByPath) if (uri === document.uri) this.uriByPath.delete(path);
    });
    // Last, so that the listeners above have run before anybody else is told.
    this.texts.listen(connection);
  }

  onDidOpen(listener: (document: TextDocument) => void): void {
    this.texts.onDidOpen(({ document }) => listener(document));
  }

  onDidChange(listener: (document: TextDocument) => void): void {
    this.texts.onDidChangeContent(({ document }) => listener(document));
  }

  onDidClose(listener: (document: TextDocument) => void): void {
    this.texts.onDidClose(({ document }) => listener(document));
  }

  setUntitledFolder(path: string): void {
    this.untitledFolder = path;
  }

  get(uri: string): TextDocument | undefined {
    return this.texts.get(uri);
  }

  byPath(path: string): TextDocument | undefined {
    const uri = this.uriByPath.get(path);
    return uri === undefined ? undefined : this.texts.get(uri);
  }

  textOf(path: string): string | undefined {
    return this.byPath(path)?.getText();
  }

  paths(): readonly string[] {
    return [...this.uriByPath.keys()];
  }

  /** The open documents in which calls are looked for; a config file may be open too. */
  sources(): readonly TextDocument[] {
    return this.texts.all().filter(isSource);
  }

  uriOf(path: string): string {
    return this.uriByPath.get(path) ?? uriOfPath(path);
  }

  /** Under all the names that the analyzer may know it by: its own, and the one with links resolved. */
  pathsOf(document: TextDocument): readonly string[] {
    return this.paths().filter((path) => this.uriByPath.get(path) === document.uri);
  }

  pathOf(document: TextDocument): string {
    const path = pathOfUri(document.uri);
    if (path !== undefined) return path;
    const name = document.uri.slice(document.uri.lastIndexOf('/') + 1).replace(/^\w+:/, '');
    const extension = name.includes('.') ? '' : (EXTENSIONS[document.languageId] ?? '');
    return `${this.untitledFolder}/${name}${extension}`;
  }
}

export function isSource(document: TextDocument): boolean {
  return Object.hasOwn(EXTENSIONS, document.languageId);
}
