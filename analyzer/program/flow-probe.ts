import ts from 'typescript';
import { OWN_FOLDER } from './own-folder.js';

export const PROBE_PATH = `${OWN_FOLDER}/flow-probe.ts`;

/** A checker remembers what it has said of a name, so every question takes a fresh one. */
const QUESTIONS = 4_000;
export const probeText = `function probe(value: string) {${'value;'.repeat(QUESTIONS)}}`;

const asked = new WeakMap<ts.Program, number>();

/**
 * Whether a program's checker still follows control flow. Code with a few thousand branches in one function makes it give up, for
 * every other file as well: each name is `any` from then on. Without questions left the answer is yes.
 */
export function followsFlow(program: ts.Program): boolean {
  const index = asked.get(program) ?? 0;
  asked.set(program, index + 1);
  const [probe] = program.getSourceFile(PROBE_PATH)?.statements ?? [];
  const statement = probe !== undefined && ts.isFunctionDeclaration(probe) ? probe.body?.statements[index] : undefined;
  if (statement === undefined || !ts.isExpressionStatement(statement)) return true;
  return (program.getTypeChecker().getTypeAtLocation(statement.expression).flags & ts.TypeFlags.Any) === 0;
}
