import ts from 'typescript';
import { evaluateDedent } from './dedent.js';
import { evaluateCall, evaluateNew } from './evaluate-call.js';
import { evaluateAnd, evaluateConditional, evaluateFallback, evaluateKept } from './evaluate-fallback.js';
import { evaluateMember } from './evaluate-member.js';
import { evaluateArray, evaluateObject, propertyOf } from './evaluate-object.js';
import { concat, evaluateRaw, evaluateTemplate, toText } from './evaluate-text.js';
import { evaluateIdentifier } from './evaluate-variable.js';
import { importedCallee } from './imported-name.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { chosenAs } from './steady.js';
import { sumOperands } from './sum-operands.js';
import { staticText } from './text.js';
import { typeAt } from './type-at.js';
import { opaque, optionsOf, type Value } from './value.js';
import { afterArithmetic } from './volatile-numbers.js';
import { volatileAt } from './volatile-sources.js';

/** What an expression is known to be. Total: gives up with `opaque` on cycles, on depth and on everything it does not read. */
export function evaluate(node: ts.Expression, scope: Scope): Value {
  const { active } = scope.work;
  if (scope.work.steps-- <= 0) return opaque(node, `${nameOf(node)} takes too many steps to work out`);
  const before = scope.known.get(node);
  if (before !== undefined) return before;
  if (active.has(node) || active.size > MAX_ACTIVE) return opaque(node, `${nameOf(node)} depends on itself`);
  active.add(node);
  try {
    const value = dispatch(node, scope);
    scope.known.set(node, value);
    return value;
  } finally {
    active.delete(node);
  }
}

/** Keeps well inside the stack: one evaluation takes a handful of frames. */
const MAX_ACTIVE = 400;

function dispatch(node: ts.Expression, scope: Scope): Value {
  const volatile = volatileAt(node, scope);
  if (volatile !== undefined) return opaque(node, `${nameOf(node)} is only known at run time`, volatile);
  if (ts.isStringLiteralLike(node)) return { is: 'text', text: staticText(node.text, placeOf(node)), node };
  if (ts.isNumericLiteral(node)) return { is: 'number', value: Number(node.text), node };
  if (ts.isIdentifier(node)) return evaluateIdentifier(node, scope);
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return evaluateMember(node, scope);
  if (ts.isTemplateExpression(node)) return evaluateTemplate(node, scope);
  if (ts.isTaggedTemplateExpression(node)) return evaluateTagged(node, scope);
  if (ts.isObjectLiteralExpression(node)) return evaluateObject(node, scope);
  if (ts.isArrayLiteralExpression(node)) return evaluateArray(node, scope);
  if (ts.isBinaryExpression(node)) return evaluateBinary(node, scope);
  if (ts.isConditionalExpression(node)) return evaluateConditional(node, scope);
  if (ts.isCallExpression(node)) return evaluateCall(node, scope);
  if (ts.isNewExpression(node)) return evaluateNew(node, scope);
  if (ts.isPrefixUnaryExpression(node)) return evaluatePrefix(node, scope);
  if (ts.isArrowFunction(node) || ts.isFunctionExpression(node))
    return { ...opaque(node, `${nameOf(node)} is only known at run time`), written: { fn: node, scope } };
  const inner = innerExpression(node);
  return inner === undefined ? evaluateKeyword(node) : evaluate(inner, scope);
}

/** The expression inside parentheses, assertions and `await`. */
function innerExpression(node: ts.Expression): ts.Expression | undefined {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return node.expression;
  if (ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node) || ts.isAwaitExpression(node))
    return node.expression;
  return undefined;
}

/** The expression without parentheses, assertions and `await` around it. */
export function skipWrapping(node: ts.Expression): ts.Expression {
  let current = node;
  for (let inner = innerExpression(current); inner !== undefined; inner = innerExpression(current)) current = inner;
  return current;
}

/** The node with `await`, assertions and parentheses around it. */
export function withWrapping(node: ts.Expression): ts.Expression {
  let current = node;
  while (ts.isExpression(current.parent) && innerExpression(current.parent) === current) current = current.parent;
  return current;
}

function evaluateKeyword(node: ts.Expression): Value {
  if (node.kind === ts.SyntaxKind.TrueKeyword) return { is: 'boolean', value: true, node };
  if (node.kind === ts.SyntaxKind.FalseKeyword) return { is: 'boolean', value: false, node };
  if (node.kind === ts.SyntaxKind.NullKeyword || ts.isVoidExpression(node)) return { is: 'nothing', node };
  return opaque(node, `${nameOf(node)} is only known at run time`);
}

function evaluatePrefix(node: ts.PrefixUnaryExpression, scope: Scope): Value {
  const operand = evaluate(node.operand, scope);
  if (operand.is === 'number' && node.operator === ts.SyntaxKind.MinusToken)
    return { is: 'number', value: -operand.value, node };
  if (operand.is === 'boolean' && node.operator === ts.SyntaxKind.ExclamationToken) {
    return { is: 'boolean', value: !operand.value, node };
  }
  const isTest = node.operator === ts.SyntaxKind.ExclamationToken;
  return opaque(node, `${nameOf(node)} is only known at run time`, isTest ? undefined : volatileOf(operand));
}

/** Tags that return the text of their template, give or take white space. */
const TEXT_TAGS = /^(?:html|markdown|md|prompt|text)$/;

function evaluateTagged(node: ts.TaggedTemplateExpression, scope: Scope): Value {
  const tag = node.tag.getText();
  if (tag === 'String.raw') return evaluateRaw(node.template, scope);
  const dedented = evaluateDedent(node, importedCallee(node.tag, scope), scope);
  if (dedented !== undefined) return dedented;
  if (TEXT_TAGS.test(tag)) return evaluate(node.template, scope);
  return opaque(node, `the tag ${nameOf(node.tag)} decides the text`);
}

function evaluateBinary(node: ts.BinaryExpression, scope: Scope): Value {
  switch (node.operatorToken.kind) {
    case ts.SyntaxKind.PlusToken:
      return evaluateSum(node, scope);
    case ts.SyntaxKind.QuestionQuestionToken:
    case ts.SyntaxKind.BarBarToken:
      return evaluateFallback(node, scope);
    case ts.SyntaxKind.AmpersandAmpersandToken:
      return evaluateAnd(node, scope);
    case ts.SyntaxKind.CommaToken:
    case ts.SyntaxKind.EqualsToken:
      return evaluate(node.right, scope);
    case ts.SyntaxKind.QuestionQuestionEqualsToken:
    case ts.SyntaxKind.BarBarEqualsToken:
      return evaluateKept(node, scope);
    default:
      return evaluateArithmetic(node, scope);
  }
}

function evaluateSum(node: ts.BinaryExpression, scope: Scope): Value {
  const values = sumOperands(node).map((operand) => evaluate(operand, scope));
  if (values.every((value) => value.is === 'number')) {
    return { is: 'number', value: values.reduce((sum, value) => sum + value.value, 0), node };
  }
  const isText =
    values.some((value) => optionsOf(value).some((option) => option.is === 'text')) || isStringTyped(node, scope);
  if (!isText) return opaque(node, `${nameOf(node)} is only known at run time`, values.map(volatileOf).find(Boolean));
  return { is: 'text', text: concat(values.map(toText)), node };
}

function volatileOf(value: Value) {
  return value.is === 'opaque' ? value.volatile : undefined;
}

function isStringTyped(node: ts.Expression, scope: Scope): boolean {
  return (typeAt(node, scope).flags & ts.TypeFlags.StringLike) !== 0;
}

function evaluateArithmetic(node: ts.BinaryExpression, scope: Scope): Value {
  const left = evaluate(node.left, scope);
  const right = evaluate(node.right, scope);
  const why = `${nameOf(node)} is only known at run time`;
  if (left.is !== 'number' || right.is !== 'number') return opaque(node, why, afterArithmetic(node, left, right));
  const value = calculate(node.operatorToken.kind, left.value, right.value);
  return value === undefined || !Number.isFinite(value) ? opaque(node, why) : { is: 'number', value, node };
}

function calculate(operator: ts.SyntaxKind, left: number, right: number): number | undefined {
  switch (operator) {
    case ts.SyntaxKind.MinusToken:
      return left - right;
    case ts.SyntaxKind.AsteriskToken:
      return left * right;
    case ts.SyntaxKind.SlashToken:
      return left / right;
    case ts.SyntaxKind.AsteriskAsteriskToken:
      return left ** right;
    default:
      return undefined;
  }
}

/** A property of a value, for every way the value may turn out. */
export function readProperty(value: Value, name: string, node: ts.Node): Value {
  return chosenAs(
    value,
    optionsOf(value).map((option) => propertyOf(option, name, node)),
    node,
  );
}
