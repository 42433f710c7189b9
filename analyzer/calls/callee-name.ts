import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';

/** `post` of `app.post(...)`, `ask` of `ask(...)`. */
export function calleeName({ expression }: ts.CallExpression | ts.NewExpression): string {
  const callee = skipWrapping(expression);
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}
