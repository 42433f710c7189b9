import type ts from 'typescript';
import { isOwnFile } from '../program/checked-program.js';
import type { Scope } from './scope.js';

/** Whether any code in reach has this word: where none does, nobody sets a property of that name. */
export function isWordInReach(word: string, { work }: Scope): boolean {
  return work.files.some((file) => !isOwnFile(file) && hasWord(file, word));
}

function hasWord(file: ts.SourceFile, word: string): boolean {
  const known = wordsByFile.get(file) ?? new Map<string, boolean>();
  wordsByFile.set(file, known);
  const answer = known.get(word) ?? file.text.includes(word);
  known.set(word, answer);
  return answer;
}
const wordsByFile = new WeakMap<ts.SourceFile, Map<string, boolean>>();
