import type ts from 'typescript';
import { httpCallees } from '../http/index.js';
import { mayRequest } from '../text/prefilter.js';
import { surfaceNames } from '../text/surface-names.js';
import { DEFAULT_EXPORT, indexCalls } from './call-index.js';

/**
 * The calls of a file whose callee's last name some stub bills, or is another name for one that it bills; in file order. HTTP
 * clients go by any name, since what they send is exported by default, or made: `const api = axios.create()`.
 */
export function candidateCalls(file: ts.SourceFile): readonly ts.CallExpression[] {
  const ofHttp = mayRequest(file.text) ? [...httpCallees(), DEFAULT_EXPORT] : [];
  const calls = new Set(indexCalls(file).callsOf(new Set([...surfaceNames().callees, ...ofHttp])));
  return [...calls].sort((one, other) => one.pos - other.pos || other.end - one.end);
}
