import ts from 'typescript';

/** What returns one of more things than this is not read. */
export const MAX_RETURNS = 6;

/** What a function may return; empty where it returns nothing. */
export function returnedExpressions(declaration: ts.FunctionLikeDeclaration): readonly ts.Expression[] {
  const { body } = declaration;
  if (body === undefined) return [];
  if (!ts.isBlock(body)) return [body];
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return;
    if (ts.isReturnStatement(node) && node.expression !== undefined) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return found;
}
