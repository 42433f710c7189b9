import ts from 'typescript';
import type { Note } from '../call.js';

/** Of a file that does not parse, a note about its first error: a call may hide behind it. Of others nothing. */
export function syntaxNotes(program: ts.Program, file: ts.SourceFile): readonly Note[] {
  const error = program.getSyntacticDiagnostics(file).find(({ code }) => !isTypeInJavaScript(code));
  if (error === undefined) return [];
  const { line } = file.getLineAndCharacterOfPosition(error.start);
  const problem = ts.flattenDiagnosticMessageText(error.messageText, ' ').replace(/\.$/, '');
  return [{ file: file.fileName, message: `line ${line + 1}: ${problem}; calls near a syntax error may be missed` }];
}

/** The compiler's 8000s: TypeScript or Flow in a JavaScript file, which is read as well as any. */
function isTypeInJavaScript(code: number): boolean {
  return code >= 8000 && code < 9000;
}
