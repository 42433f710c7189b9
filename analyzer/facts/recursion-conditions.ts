import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { leaves } from './attempt-loops.js';
import { skipWrapping } from './evaluate.js';

/** What has to hold, or not, for a function to send its request, or to call itself once that failed. */
export interface Gate {
  readonly test: ts.Expression;
  readonly isMet: boolean;
  readonly gates: 'sending' | 'repeating';
}

/** All conditions on the way to a call that a function makes of itself; `undefined` where it stands in a loop. */
export function conditionsBefore(
  recursive: ts.CallExpression,
  owner: ts.SignatureDeclaration,
  request: ts.Node,
): readonly Gate[] | undefined {
  const found: Gate[] = [];
  for (let child: ts.Node = recursive; child !== owner && child.parent !== undefined; child = child.parent) {
    const { parent } = child;
    if (ts.isIterationStatement(parent, false)) return undefined;
    const gates = isInside(request, child) ? 'sending' : 'repeating';
    const conditions = [...conditionOf(child, parent), ...leavingBefore(child, parent)];
    found.push(...conditions.flatMap(parts).map((part) => ({ ...part, gates }) as const));
  }
  return found;
}

type Condition = Omit<Gate, 'gates'>;

/** The condition of the branch that a node is. */
function conditionOf(node: ts.Node, parent: ts.Node): readonly Condition[] {
  if (ts.isIfStatement(parent) && node !== parent.expression)
    return [{ test: parent.expression, isMet: node === parent.thenStatement }];
  if (ts.isConditionalExpression(parent) && node !== parent.condition)
    return [{ test: parent.condition, isMet: node === parent.whenTrue }];
  if (!ts.isBinaryExpression(parent) || node !== parent.right) return [];
  const { kind } = parent.operatorToken;
  if (kind === ts.SyntaxKind.AmpersandAmpersandToken) return [{ test: parent.left, isMet: true }];
  return kind === ts.SyntaxKind.BarBarToken ? [{ test: parent.left, isMet: false }] : [];
}

/** `if (tries > 3) throw error;` in front of a statement. */
function leavingBefore(node: ts.Node, parent: ts.Node): readonly Condition[] {
  if (!ts.isBlock(parent)) return [];
  return parent.statements
    .filter((statement): statement is ts.IfStatement => statement.end <= node.pos && ts.isIfStatement(statement))
    .flatMap(({ expression, thenStatement, elseStatement }) =>
      leaves(thenStatement) && elseStatement === undefined ? [{ test: expression, isMet: false }] : [],
    );
}

/** All parts that must hold, or must not. */
function parts({ test, isMet }: Condition): readonly Condition[] {
  const node = skipWrapping(test);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return parts({ test: node.operand, isMet: !isMet });
  const joins = isMet ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== joins) return [{ test: node, isMet }];
  return [...parts({ test: node.left, isMet }), ...parts({ test: node.right, isMet })];
}
