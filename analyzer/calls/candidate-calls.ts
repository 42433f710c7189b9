import type ts from 'typescript';
import { httpCallees } from '../http/index.js';
import { mayRequest } from '../text/prefilter.js';
import { surfaceNames } from '../text/surface-names.js';
import { alone, DEFAULT_EXPORT, indexCalls, madeBy } from './call-index.js';

/**
 * The calls of a file whose callee's last name is billed, or is another name for one that is; in file order. HTTP
 * clients go by any name, since what they send is exported by default, or made: `const api = axios.create()`.
 */
export function candidateCalls(
  file: ts.SourceFile,
  billed: ReadonlySet<string> = surfaceNames().callees,
): readonly ts.CallExpression[] {
  const ofHttp = mayRequest(file.text) ? [...httpCallees(), DEFAULT_EXPORT] : [];
  const names = [...billed, ...ofHttp].flatMap((name) => [name, alone(name)]);
  const calls = new Set(indexCalls(file).callsOf(new Set([...names, ...names.map(madeBy)])));
  return [...calls].sort((one, other) => one.pos - other.pos || other.end - one.end);
}
