import { readFileSync, statSync } from 'node:fs';
import type { FailedFile, SourceFile } from './find-files.js';
import { reasonOf } from './user-error.js';

export interface Sources {
  /** Text by absolute path. */
  readonly texts: Map<string, string>;
  readonly failed: readonly FailedFile[];
}

/** Reads every file that can be read as text, and says of the others why not. */
export function readSources(files: readonly SourceFile[]): Sources {
  const texts = new Map<string, string>();
  const failed: FailedFile[] = [];
  for (const { path, shown } of files) {
    const content = readText(path);
    if (content.is === 'text') texts.set(path, content.text);
    else failed.push({ file: shown, why: content.why });
  }
  return { texts, failed };
}

type Content = { readonly is: 'text'; readonly text: string } | { readonly is: 'unreadable'; readonly why: string };

/** Reads a file as text. A byte order mark stays in: offsets count it. */
export function readText(path: string): Content {
  try {
    if (statSync(path).size > LARGEST) return { is: 'unreadable', why: `it is larger than ${LARGEST / MEGABYTE} MB` };
    const bytes = readFileSync(path);
    // A source file never holds a zero byte; text in UTF-16 is full of them.
    if (bytes.includes(0)) return { is: 'unreadable', why: whyNotText(bytes) };
    return { is: 'text', text: bytes.toString('utf8') };
  } catch (error) {
    return { is: 'unreadable', why: reasonOf(error) };
  }
}

const MEGABYTE = 1024 * 1024;
const LARGEST = 16 * MEGABYTE;

function whyNotText(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString('hex');
  return mark === 'fffe' || mark === 'feff' ? 'it is written in UTF-16; save it as UTF-8' : 'it is a binary file';
}
