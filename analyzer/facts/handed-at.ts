import ts from 'typescript';
import { withWrapping } from './evaluate.js';

/** Where a function is handed in: as an argument, or under a name in one. */
export interface Handed {
  readonly call: ts.CallExpression | ts.NewExpression;
  readonly index: number;
  readonly name: string | undefined;
}

/** `pRetry(run)`, `new Worker('queue', run)`, `task({ run })`. */
export function handedAt(place: ts.Node): Handed | undefined {
  const node = ts.isMethodDeclaration(place) ? place : withWrapping(place as ts.Expression);
  const { parent } = node;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const index = parent.arguments?.indexOf(node as ts.Expression) ?? -1;
    return index < 0 ? undefined : { call: parent, index, name: undefined };
  }
  const property = ts.isMethodDeclaration(node) ? node : parent;
  if (!ts.isObjectLiteralElementLike(property) || property.name === undefined) return undefined;
  const outer = ts.isObjectLiteralExpression(property.parent) ? handedAt(property.parent) : undefined;
  return outer !== undefined && outer.name === undefined ? { ...outer, name: property.name.getText() } : undefined;
}
