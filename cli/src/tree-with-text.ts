import { basename, dirname, join } from 'node:path';
import { diskTree, type FileTree, textFrom } from './file-tree.js';
import { realPathOf, withForwardSlashes } from './paths.js';
import { UserError } from './user-error.js';

/** The disk, with something else at one path, whether a file lies there or not. Throws a `UserError` for what is no text. */
export function treeWith(path: string, bytes: Buffer): FileTree {
  const content = textFrom(bytes);
  if (content.is !== 'text') throw new UserError(`Standard input cannot be read: ${content.why}.`);
  // A file that is not there has no real path but that of its directory.
  const inDirectory = join(realPathOf(dirname(path)), basename(path));
  const names = [path, inDirectory, realPathOf(path)].map((name) => withForwardSlashes(name));
  const isIt = (asked: string) => names.includes(withForwardSlashes(asked));
  const { host } = diskTree;
  return {
    ...diskTree,
    kindOf: (asked) => (isIt(asked) ? 'file' : diskTree.kindOf(asked)),
    readText: (asked) => (isIt(asked) ? content : diskTree.readText(asked)),
    host: {
      ...host,
      fileExists: (asked) => isIt(asked) || host.fileExists(asked),
      readFile: (asked) => (isIt(asked) ? content.text : host.readFile(asked)),
    },
  };
}
