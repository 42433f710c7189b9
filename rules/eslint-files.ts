import type { Host } from '../analyzer/host.js';
import { openReach, type Reach } from '../analyzer/modules/reach.js';
import { changeTimeOf, diskHost } from './disk-host.js';

/** The files as the linter sees them: the linted one as it was handed over, all others from the disk. */
export interface LinterFiles {
  readonly host: Host;
  /** What their imports lead to. Light: it tells, without the compiler, whether the engine is needed at all. */
  readonly reach: Reach;
  /** Makes a file with this text the one that is linted; answers which files are no longer what the host last said. */
  turnTo(file: string, text: string): readonly string[];
}

/** In an editor a linter runs for hours, so what is on the disk is looked at again, but not more than once a second. */
const disksTrustedForMs = 1000;

export function openLinterFiles(disk: Host = diskHost()): LinterFiles {
  const answers = new Map<string, string | undefined>();
  const changeTimes = new Map<string, number | undefined>();
  let linted = { file: '', text: '' };
  let lookedAt = Date.now();

  const readFile = (path: string) => {
    const text = path === linted.file ? linted.text : disk.readFile(path);
    answers.set(path, text);
    changeTimes.set(path, changeTimeOf(path));
    return text;
  };
  const changedOnDisk = () => {
    if (Date.now() - lookedAt < disksTrustedForMs) return [];
    lookedAt = Date.now();
    return [...changeTimes].filter(([path, time]) => changeTimeOf(path) !== time).map(([path]) => path);
  };
  /** The file linted before was answered from the linter, which may have had another text than the disk has. */
  const isLeftBehind = (file: string) => {
    if (!answers.has(file)) return false;
    const text = disk.readFile(file);
    // What is not on the disk, such as the script of a component, nothing imports.
    return text !== undefined && text !== answers.get(file);
  };
  const turnTo = (file: string, text: string) => {
    const before = linted.file;
    linted = { file, text };
    const stale = answers.has(file) && answers.get(file) !== text ? [file] : [];
    const left = before !== file && isLeftBehind(before) ? [before] : [];
    return [...new Set([...stale, ...left, ...changedOnDisk()])];
  };
  const host = { ...disk, readFile };
  return { host, reach: openReach(host), turnTo };
}
