import { diskTree, type FileTree } from './file-tree.js';
import type { FailedFile, SourceFile } from './find-files.js';

export interface Sources {
  /** Text by absolute path. */
  readonly texts: Map<string, string>;
  readonly failed: readonly FailedFile[];
}

/** Reads every file that can be read as text, and says of the others why not. */
export function readSources(files: readonly SourceFile[], tree: FileTree = diskTree): Sources {
  const texts = new Map<string, string>();
  const failed: FailedFile[] = [];
  for (const { path, shown } of files) {
    const content = tree.readText(path);
    if (content.is === 'text') texts.set(path, content.text);
    else failed.push({ file: shown, why: content.why });
  }
  return { texts, failed };
}
