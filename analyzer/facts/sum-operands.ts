import ts from 'typescript';

/** What `a + b + c` adds up, from left to right, without recursion down its left side; empty for what is no sum. */
export function sumOperands(node: ts.Node): readonly ts.Expression[] {
  const operands: ts.Expression[] = [];
  let left = node;
  while (ts.isBinaryExpression(left) && left.operatorToken.kind === ts.SyntaxKind.PlusToken) {
    operands.push(left.right);
    left = left.left;
  }
  return operands.length === 0 ? [] : [left as ts.Expression, ...operands.reverse()];
}
