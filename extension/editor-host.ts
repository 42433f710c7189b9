import type { Host } from '../analyzer/host.js';
import { changeTimeOf, diskHost } from '../rules/disk-host.js';
import { directoryOf, normalizePath } from './paths.js';

/** The open documents, as far as the analyzer's host needs to know them. */
export interface OpenTexts {
  /** The text in the editor, saved or not; `undefined` when the file is not open. */
  textOf(path: string): string | undefined;
  paths(): readonly string[];
}

/** The disk, with what is open in the editor on top. Reads nothing ahead and keeps no text of its own. */
export class EditorHost implements Host {
  private readonly disk = diskHost();
  /** When a file on disk had changed last at the time it was read, to notice that it has changed since. */
  private readonly changeTimes = new Map<string, number | undefined>();

  constructor(private readonly open: OpenTexts) {}

  readFile(path: string): string | undefined {
    const inEditor = this.open.textOf(path);
    if (inEditor !== undefined) return inEditor;
    this.changeTimes.set(path, changeTimeOf(path));
    return this.readDisk(path);
  }

  /** The text that the analyzer last read, or `undefined` when the file has changed since. */
  textAsRead(path: string): string | undefined {
    const inEditor = this.open.textOf(path);
    if (inEditor !== undefined) return inEditor;
    const isUnchanged = this.changeTimes.has(path) && this.changeTimes.get(path) === changeTimeOf(path);
    return isUnchanged ? this.readDisk(path) : undefined;
  }

  fileExists(path: string): boolean {
    return this.open.textOf(path) !== undefined || this.disk.fileExists(path);
  }

  directoryExists(path: string): boolean {
    return this.disk.directoryExists(path) || this.open.paths().some((file) => directoryOf(file) === path);
  }

  directories(path: string): readonly string[] {
    return this.disk.directories(path);
  }

  realPath(path: string): string {
    return normalizePath(this.disk.realPath(path));
  }

  /** Without the byte order mark, as the editor would show the file: offsets must agree with an edit made there. */
  private readDisk(path: string): string | undefined {
    return this.disk.readFile(path)?.replace(/^\uFEFF/, '');
  }
}
