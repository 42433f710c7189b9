import type { Analysis, LlmCall } from '../analyzer/call.js';
import type { Host } from '../analyzer/host.js';
import type { Cost } from '../analyzer/money/cost.js';
import { estimateCost } from '../analyzer/money/estimate.js';
import { priceBook } from '../analyzer/money/prices.js';
import { openProject } from '../analyzer/project.js';
import { changeTimeOf, diskHost } from './disk-host.js';

/** What ESLint needs of the analyzer. Heavy to load: it brings the TypeScript compiler and the price catalog. */
export interface Engine {
  /** Analyses one file as the linter has it; everything that it imports is read from the disk. */
  analyze(file: string, text: string): Analysis;
  costOf(call: LlmCall): Cost | undefined;
}

export function createEngine(disk: Host = diskHost()): Engine {
  const files = linterFiles(disk);
  const project = openProject(files.host);
  const prices = priceBook();
  return {
    analyze(file, text) {
      project.changed(files.turnTo(file, text));
      return project.analyze([file]);
    },
    costOf: (call) => estimateCost(call, prices),
  };
}

interface LinterFiles {
  readonly host: Host;
  /** Makes a file with this text the one that is linted; answers which files are no longer what the host last said. */
  turnTo(file: string, text: string): readonly string[];
}

/** In an editor a linter runs for hours, so what is on the disk is looked at again, but not more than once a second. */
const disksTrustedForMs = 1000;

function linterFiles(disk: Host): LinterFiles {
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
  const turnTo = (file: string, text: string) => {
    const before = linted.file;
    linted = { file, text };
    const stale = answers.has(file) && answers.get(file) !== text ? [file] : [];
    // The file linted before was answered from the linter, which may have had another text than the disk has.
    const left =
      answers.has(before) && before !== file && answers.get(before) !== disk.readFile(before) ? [before] : [];
    return [...new Set([...stale, ...left, ...changedOnDisk()])];
  };
  return { host: { ...disk, readFile }, turnTo };
}
