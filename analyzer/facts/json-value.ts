import ts from 'typescript';
import { isNestedTooDeep } from '../text/nesting.js';
import { evaluate } from './evaluate.js';
import type { Scope } from './scope.js';
import type { Value } from './value.js';

/** What a JSON text says, at its places in the file it comes from; `undefined` for what is no JSON. */
export function jsonValue(text: string, path: string, scope: Scope): Value | undefined {
  const { json } = scope.work;
  const key = `${path}\0${text}`;
  const expression = json.has(key) ? json.get(key) : parse(text, path);
  json.set(key, expression);
  return expression && evaluate(expression, scope);
}

function parse(text: string, path: string): ts.Expression | undefined {
  if (isNestedTooDeep(text)) return undefined;
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true, ts.ScriptKind.JSON);
  const { parseDiagnostics } = file as ts.SourceFile & { readonly parseDiagnostics?: readonly unknown[] };
  const [statement, another] = file.statements;
  if ((parseDiagnostics?.length ?? 0) > 0 || another !== undefined || statement === undefined) return undefined;
  return ts.isExpressionStatement(statement) ? statement.expression : undefined;
}
