import type { UserFile } from '../program/source-files.js';
import type { Scope } from './scope.js';

/** Whether any code in reach has this word: where none does, nobody sets a property of that name. */
export function isWordInReach(word: string, { work }: Scope): boolean {
  return work.inSight.files.some((file) => hasWord(file, word));
}

function hasWord(file: UserFile, word: string): boolean {
  const known = wordsByFile.get(file) ?? new Map<string, boolean>();
  wordsByFile.set(file, known);
  const answer = known.get(word) ?? file.text.includes(word);
  known.set(word, answer);
  return answer;
}
const wordsByFile = new WeakMap<UserFile, Map<string, boolean>>();
