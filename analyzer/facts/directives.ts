import ts from 'typescript';

/** `'use client'` and its like. */
export function isDirective(statement: ts.Statement | undefined, words: string): boolean {
  return (
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression) &&
    statement.expression.text === words
  );
}
