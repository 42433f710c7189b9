import ts from 'typescript';
import type { RunningFunction } from '../calls/running-functions.js';
import { isDirective } from './directives.js';
import { skipWrapping } from './evaluate.js';
import type { Registration } from './triggers.js';

/** A function with the name of a component that gives back JSX. One that is `async` is drawn on the server, per request. */
export function triggerOfComponent(owner: RunningFunction): Registration | undefined {
  const named = ts.isVariableDeclaration(owner.parent) ? owner.parent : owner;
  const name = ts.isFunctionDeclaration(named) || ts.isVariableDeclaration(named) ? named.name : undefined;
  if (name === undefined || !/^[A-Z]/.test(name.getText()) || !givesJsx(owner)) return undefined;
  const isAsync = owner.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
  const isOfClient =
    isDirective(owner.getSourceFile().statements[0], 'use client') || /\buse[A-Z]\w*\(/.test(owner.body.getText());
  return { trigger: isAsync || !isOfClient ? 'request' : 'render', node: name };
}

function givesJsx({ body }: RunningFunction): boolean {
  const results = ts.isBlock(body)
    ? body.statements.flatMap((statement) =>
        ts.isReturnStatement(statement) && statement.expression ? [statement.expression] : [],
      )
    : [body];
  return results.some((result) => {
    const node = skipWrapping(result);
    return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
  });
}
