import ts from 'typescript';
import { skipWrapping } from './evaluate.js';

/** Whether a node decides if what stands below it in `child` is run at all: a condition, an early exit, a list that may be empty. */
export function decides(node: ts.Node, child: ts.Node): boolean {
  return isCondition(node, child) || isBehindExit(node, child) || mayHaveNothingToDo(node, child);
}

function isCondition(node: ts.Node, child: ts.Node): boolean {
  if (ts.isIfStatement(node)) return child !== node.expression;
  if (ts.isConditionalExpression(node)) return child !== node.condition;
  if (ts.isCaseOrDefaultClause(node) || ts.isCatchClause(node)) return true;
  return ts.isBinaryExpression(node) && node.right === child && SHORT_CIRCUITS.has(node.operatorToken.kind);
}

const SHORT_CIRCUITS: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/** `if (!open) return;` before it, wherever it is written. */
function isBehindExit(node: ts.Node, child: ts.Node): boolean {
  if (!ts.isBlock(node) && !ts.isCaseOrDefaultClause(node)) return false;
  return node.statements.some((statement) => statement.end <= child.pos && mayLeave(statement));
}

function mayLeave(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isClassLike(node)) return false;
  if (ts.isReturnStatement(node) || ts.isThrowStatement(node) || ts.isContinueStatement(node)) return true;
  return ts.forEachChild(node, mayLeave) === true;
}

/** `for (const mail of await unread()) ...` and `mails.map((mail) => ...)`. */
function mayHaveNothingToDo(node: ts.Node, child: ts.Node): boolean {
  if (ts.isForOfStatement(node) || ts.isForInStatement(node))
    return child === node.statement && !isWrittenList(node.expression);
  if (ts.isForStatement(node)) return child === node.statement && /\.(?:length|size)\b/.test(textOf(node.condition));
  if (ts.isWhileStatement(node)) return child === node.statement && node.expression.kind !== ts.SyntaxKind.TrueKeyword;
  return ts.isCallExpression(node) && isCallback(node, child);
}

function isCallback({ expression, arguments: list }: ts.CallExpression, child: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !list.some((argument) => argument === child)) return false;
  return PER_ELEMENT.test(expression.name.text) && !isWrittenList(expression.expression);
}

const PER_ELEMENT = /^(?:map|forEach|flatMap|filter|reduce|reduceRight|some|every|find|findIndex|sort|catch)$/;

/** `['de', 'fr']` always has something to do. */
function isWrittenList(node: ts.Expression): boolean {
  const list = skipWrapping(node);
  return ts.isArrayLiteralExpression(list) && list.elements.some((element) => !ts.isSpreadElement(element));
}

function textOf(node: ts.Node | undefined): string {
  return node?.getText() ?? '';
}
