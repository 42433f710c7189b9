import { pathOfUri } from './paths.js';

/** The folders that are open in the editor. */
export class WorkspaceFolders {
  private folders: readonly string[] = [];

  set(uris: readonly string[]): void {
    this.folders = pathsOf(uris);
  }

  change({ added, removed }: FoldersChange): void {
    const gone = pathsOf(removed.map(({ uri }) => uri));
    const kept = this.folders.filter((folder) => !gone.includes(folder));
    this.folders = [...kept, ...pathsOf(added.map(({ uri }) => uri))];
  }

  first(): string | undefined {
    return this.folders[0];
  }

  /** The innermost folder that the file lies in. */
  folderOf(file: string): string | undefined {
    const around = this.folders.filter((folder) => file.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }
}

interface FoldersChange {
  readonly added: readonly { readonly uri: string }[];
  readonly removed: readonly { readonly uri: string }[];
}

function pathsOf(uris: readonly string[]): readonly string[] {
  return uris.flatMap((uri) => pathOfUri(uri)?.replace(/\/$/, '') ?? []);
}
