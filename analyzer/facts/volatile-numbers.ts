import ts from 'typescript';
import type { Volatile } from './text.js';
import type { Value } from './value.js';
import { volatileAmong } from './volatile.js';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** What a calculation leaves of a volatile operand; a comparison leaves nothing, nor does a clock without its remainder. */
export function afterArithmetic(node: ts.BinaryExpression, left: Value, right: Value): Volatile | undefined {
  const volatile = volatileAmong([left]) ?? volatileAmong([right]);
  const { kind } = node.operatorToken;
  if (volatile === undefined || !ARITHMETIC.has(kind)) return undefined;
  if (volatile.kind !== 'clock') return volatile;
  if (kind === ts.SyntaxKind.MinusToken && endsInRemainder(node.right)) return undefined;
  return kind === ts.SyntaxKind.SlashToken ? divided(volatile, right) : volatile;
}

const ARITHMETIC: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.MinusToken,
  ts.SyntaxKind.AsteriskToken,
  ts.SyntaxKind.SlashToken,
  ts.SyntaxKind.PercentToken,
]);

/** `now - (now % DAY)`: the start of the day. */
function endsInRemainder(node: ts.Expression): boolean {
  const inner = ts.isParenthesizedExpression(node) ? node.expression : node;
  return ts.isBinaryExpression(inner) && inner.operatorToken.kind === ts.SyntaxKind.PercentToken;
}

/** `Date.now() / 86_400_000` changes once a day. */
function divided(volatile: Volatile, by: Value): Volatile | undefined {
  if (by.is !== 'number') return undefined;
  if (by.value >= HOUR) return { ...volatile, granularity: 'day' };
  return by.value <= MINUTE ? volatile : undefined;
}
