import ts from 'typescript';
import { expressionsBehind, sourcesOf, type Variable } from '../calls/expressions-behind.js';
import { isInside } from '../program/is-inside.js';
import { walk } from '../program/walk.js';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { assignmentsTo, isStep, referencesTo } from './references.js';
import { rootOf } from './root-of.js';
import type { Scope } from './scope.js';

/** What is made anew from the answer of a call in every round, the body of a loop or of a function that calls itself. */
export interface Answers {
  readonly round: ts.Node;
  readonly call: ts.CallExpression;
  readonly scope: Scope;
}

/** Whether a round has a way out that counts, or waits for a person, a stream or a queue. */
export function isBounded(round: ts.Node, answers: Answers): boolean {
  if (waitsForSomeone(round)) return true;
  let isCounted = false;
  walk(round, (node) => {
    if (ts.isIfStatement(node)) isCounted ||= leaves(node) && counts(node.expression, answers);
    if (ts.isConditionalExpression(node)) isCounted ||= counts(node.condition, answers);
    // `const isOver = step >= 8;`
    if (ts.isVariableDeclaration(node))
      isCounted ||= node.initializer !== undefined && compares(node.initializer, answers);
  });
  return isCounted;
}

/** Whether code waits for what a person, a stream or a queue brings. */
export function waitsForSomeone(node: ts.Node): boolean {
  return WAITS.test(node.getText());
}

const WAITS = new RegExp(
  [
    String.raw`\b(?:readline|rl|inquirer|prompts?|stdin|reader|consola|clack)\b\s*[.(]`,
    String.raw`\b(?:question|confirm|select|input|multiselect|readLine|receive\w*|dequeue\w*|blpop|xread\w*|poll\w*|waitFor\w*|next|once|interrupt)\s*\(`,
    String.raw`\btext\s*\(\s*\{`,
    String.raw`(?:user|human)_?(?:input|message|reply|answer|question|choice|feedback|approval)\w*\s*\(`,
    String.raw`\b(?:ask|prompt|wait|await|get|read)_?(?:the)?_?(?:for)?_?(?:user|human|input|question|approval|feedback|line)\w*\s*\(`,
    String.raw`\bshow(?:InputBox|QuickPick|\w+Message)\s*\(`,
  ].join('|'),
  'i',
);

function leaves({ thenStatement, elseStatement }: ts.IfStatement): boolean {
  const exits = /\b(?:break|return|throw|continue)\b/;
  return exits.test(thenStatement.getText()) || (elseStatement !== undefined && exits.test(elseStatement.getText()));
}

/** `i < 5`, `left > 0`, `queue.length`, `isOverBudget()`: something is counted that is not just the latest answer. */
export function counts(condition: ts.Expression, answers: Answers): boolean {
  let isCounted = compares(condition, answers);
  walk(condition, (node) => {
    if (ts.isIdentifier(node)) isCounted ||= COUNTING_NAME.test(node.text) && !OTHER_NAME.test(node.text);
    if (isLength(node)) isCounted ||= !isAnswer(node.expression, answers);
  });
  return isCounted;
}

const COUNTING_NAME =
  /budget|limit|max|remaining|exceed|deadline|elapsed|expired|time_?out|timed_?out|attempt|iteration|turns|steps|depth|rounds|tries|retries|count/i;

/** Limits of the provider, which end no loop. */
const OTHER_NAME = /rate_?limit|max_?tokens|error$/i;

function compares(expression: ts.Expression, answers: Answers): boolean {
  let isFound = false;
  walk(expression, (node) => {
    if (ts.isBinaryExpression(node)) isFound ||= isCount(node, answers);
    isFound ||= isStep(node);
  });
  return isFound;
}

function isCount({ left, right, operatorToken: { kind } }: ts.BinaryExpression, answers: Answers): boolean {
  const length = [left, right].map(skipWrapping).find(isLength);
  const number = [left, right].map(skipWrapping).find(ts.isNumericLiteral);
  const isPresence = length !== undefined && number !== undefined && Number(number.text) <= 1;
  if (isPresence) return !isAnswer(length.expression, answers);
  return ORDER.has(kind) || (EQUALITY.has(kind) && number !== undefined && number.text !== '0');
}

const ORDER: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.LessThanToken,
  ts.SyntaxKind.LessThanEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.GreaterThanEqualsToken,
]);
const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

function isLength(node: ts.Node): node is ts.PropertyAccessExpression {
  return ts.isPropertyAccessExpression(node) && /^(?:length|size)$/.test(node.name.text);
}

/** Whether a list is new in every round, rather than one that grows or is used up. */
function isAnswer(list: ts.Expression, { round, call, scope }: Answers): boolean {
  const root = rootOf(list);
  const symbol = ts.isIdentifier(root) ? symbolOf(root, scope) : undefined;
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return false;
  if (referencesTo(symbol, declaration, scope).some(isUsedUp)) return false;
  if (isInside(declaration, round)) return !ts.isParameter(declaration);
  const assigned = assignmentsTo(symbol, declaration, scope).filter((assignment) => isInside(assignment, round));
  return assigned.some(({ right }) => areFedBy([right], call, scope));
}

function isUsedUp({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(parent) && /^(?:shift|pop|splice|delete)$/.test(parent.name.text);
}

/** `depth + 1`, `left - 1`: an argument that counts the rounds. */
export function isCountedOn(argument: ts.Expression): boolean {
  let isFound = false;
  walk(argument, (node) => {
    isFound ||= isStep(node);
    const isSum = ts.isBinaryExpression(node) && /^[+-]=?$/.test(node.operatorToken.getText());
    isFound ||= isSum && [node.left, node.right].some((operand) => ts.isNumericLiteral(skipWrapping(operand)));
  });
  return isFound;
}

/** Whether expressions are made from the answer of a call, that of the round before. */
export function areFedBy(nodes: readonly ts.Node[], call: ts.CallExpression, scope: Scope): boolean {
  for (const source of behind(nodes, scope)) if (isInside(call, source)) return true;
  return false;
}

function behind(nodes: readonly ts.Node[], scope: Scope): Iterable<ts.Node> {
  return expressionsBehind(nodes, (variable: Variable) => sourcesOf(variable, scope), scope);
}
