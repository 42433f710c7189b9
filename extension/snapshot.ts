import type { Position, Range } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '../analyzer/facts/fact.js';
import type { Finding } from '../rules/finding.js';
import type { EditorHost } from './editor-host.js';

/** The texts that a review's offsets count in, kept so that they stay meaningful while documents move on. */
export class Snapshot {
  private readonly texts = new Map<string, TextDocument>();

  constructor(path: string, found: { readonly findings: readonly Finding[] }, host: EditorHost) {
    for (const file of new Set([path, ...found.findings.flatMap(filesOf)])) {
      const text = host.textAsRead(file);
      if (text !== undefined) this.texts.set(file, TextDocument.create(file, '', 0, text));
    }
  }

  /** Lines and columns of a place; `undefined` when the text it counts in is not known any more. */
  rangeOf(place: Place): Range | undefined {
    const text = this.texts.get(place.file);
    if (text === undefined) return undefined;
    return { start: text.positionAt(place.start), end: text.positionAt(place.end) };
  }

  endOfLine(file: string, line: number): Position | undefined {
    const text = this.texts.get(file);
    if (text === undefined) return undefined;
    const start = { line, character: 0 };
    const written = text.getText({ start, end: { line: line + 1, character: 0 } });
    return { line, character: written.trimEnd().length };
  }

  /** Whether the file still has the text that the review was made from, so that an edit may be applied to it. */
  isCurrent(file: string, host: EditorHost): boolean {
    const text = this.texts.get(file);
    return text !== undefined && host.readFile(file) === text.getText();
  }
}

function filesOf(finding: Finding): readonly string[] {
  return [
    finding.at.file,
    ...finding.related.map((related) => related.at.file),
    ...finding.fixes.flatMap((fix) => fix.edits.map((edit) => edit.file)),
  ];
}
