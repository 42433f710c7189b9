import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver/node';
import type { Finding, Fix } from '../rules/finding.js';
import { diagnosticOf } from './diagnostics.js';
import type { Documents } from './documents.js';
import type { EditorHost } from './editor-host.js';
import type { Review } from './reviews.js';

export interface CodeActionContext {
  readonly documents: Documents;
  readonly host: EditorHost;
}

/** The quick fixes of the findings that touch the selection. */
export function codeActionsOf(review: Review, params: CodeActionParams, context: CodeActionContext): CodeAction[] {
  if (!wantsQuickFixes(params.context.only)) return [];
  return review.findings
    .filter((finding) => touches(review.snapshot.rangeOf(finding.at), params.range))
    .flatMap((finding) => finding.fixes.flatMap((fix) => codeActionOf(fix, finding, review, context) ?? []));
}

function wantsQuickFixes(only: readonly CodeActionKind[] | undefined): boolean {
  return only?.every((kind) => kind !== CodeActionKind.Empty && kind !== CodeActionKind.QuickFix) !== true;
}

function codeActionOf(fix: Fix, finding: Finding, review: Review, context: CodeActionContext): CodeAction | undefined {
  const documentChanges = documentEditsOf(fix, review, context);
  const diagnostic = diagnosticOf(finding, review, (path) => context.documents.uriOf(path));
  if (documentChanges === undefined || diagnostic === undefined) return undefined;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.kind === 'fix',
    edit: { documentChanges },
  };
}

/**
 * The edits file by file, each tied to the version of the document that they were made for: the editor then refuses
 * them once the user has typed on. `undefined` when one of the files is not what the fix was made from: half a fix
 * is none.
 */
function documentEditsOf(fix: Fix, review: Review, context: CodeActionContext): TextDocumentEdit[] | undefined {
  const byFile = new Map<string, TextEdit[]>();
  for (const edit of fix.edits) {
    const range = review.snapshot.rangeOf(edit);
    if (range === undefined || !review.snapshot.isCurrent(edit.file, context.host)) return undefined;
    const edits = byFile.get(edit.file) ?? [];
    byFile.set(edit.file, [...edits, { range, newText: edit.newText }]);
  }
  return [...byFile].map(([file, edits]) => ({
    textDocument: { uri: context.documents.uriOf(file), version: context.documents.byPath(file)?.version ?? null },
    edits,
  }));
}

function touches(range: Range | undefined, selection: Range): boolean {
  return range !== undefined && !isBefore(range.end, selection.start) && !isBefore(selection.end, range.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
