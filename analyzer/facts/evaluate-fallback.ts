import ts from 'typescript';
import { truthOf } from './conditions.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { mayMiss } from './may-miss.js';
import { nameOf, type Scope } from './scope.js';
import { chosenAs, chosenBy } from './steady.js';
import { choiceOf, type Opaque, opaque, optionsOf, type Value } from './value.js';
import { unlessLookedUp, volatileAmong } from './volatile.js';

/** `a ?? b`: `a` where it is certainly something, `b` where `a` is certainly nothing, else either. */
export function evaluateFallback(node: ts.BinaryExpression, scope: Scope): Value {
  const left = evaluate(node.left, scope);
  const { kind } = node.operatorToken;
  const isOr = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.BarBarEqualsToken;
  const something = optionsOf(left).filter((option) => option.is !== 'nothing' && !(isOr && isFalsy(option)));
  // `globalThis.client ?? new Client()`: what an earlier load of the module has kept is the same.
  if (isKeptGlobally(node.left, scope)) return evaluate(node.right, scope);
  const certain =
    something.length === optionsOf(left).length &&
    something.every((option) => option.is !== 'opaque' || option.written !== undefined) &&
    !mayMiss(node.left, scope);
  if (certain) return left;
  const either = [...something.map((option) => replaceable(option, node.left)), evaluate(node.right, scope)];
  return unlessLookedUp(chosenAs(left, either, node));
}

/** `''`, `0` and `false`, for which `||` goes on to what stands behind it. */
function isFalsy(value: Value): boolean {
  if (value.is === 'boolean' || value.is === 'number') return !value.value;
  return literalText(value) === '';
}

/**
 * `name = fallback`, in a pattern or as a parameter. What is volatile only where nobody passes another value is not certain
 * to be.
 */
export function orDefault(comesIn: Opaque, fallback: ts.Expression, scope: Scope): Value {
  const value = evaluate(fallback, scope);
  if (volatileAmong([value]) !== undefined) return comesIn;
  return choiceOf([replaceable(comesIn, comesIn.node), value], comesIn.node);
}

/** An option for which another one stands in where nothing sets it. */
function replaceable(option: Value, node: ts.Node): Value {
  return option.is === 'opaque' ? { ...option, unset: option.unset ?? nameOf(node) } : option;
}

/** `kept ??= make()`: made once, and the same from then on, so that nothing in it is volatile. */
export function evaluateKept(node: ts.BinaryExpression, scope: Scope): Value {
  const value = evaluate(node.right, scope);
  if (volatileAmong([value]) !== undefined) return opaque(node, `${nameOf(node.left)} keeps its first value`);
  return value.is === 'text' || value.is === 'number' ? evaluateFallback(node, scope) : value;
}

/** A property of `globalThis`, cast or under another name. */
function isKeptGlobally(node: ts.Expression, scope: Scope): boolean {
  const target = skipWrapping(node);
  if (!ts.isPropertyAccessExpression(target)) return false;
  const owner = skipWrapping(target.expression);
  if (!ts.isIdentifier(owner)) return false;
  if (GLOBAL.test(owner.text)) return true;
  const declaration = scope.checker.getSymbolAtLocation(owner)?.valueDeclaration;
  const source =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source !== undefined && GLOBAL.test(skipWrapping(source).getText());
}

const GLOBAL = /^(?:globalThis|global|window|self)$/;

/** `a && b`: `b` where `a` certainly holds, `a` where it certainly does not, else either. */
export function evaluateAnd(node: ts.BinaryExpression, scope: Scope): Value {
  const truth = truthOf(node.left, scope);
  if (truth === true) return evaluate(node.right, scope);
  const left = truth === false ? evaluate(node.left, scope) : undefined;
  if (left !== undefined) return left.is === 'opaque' ? { is: 'boolean', value: false, node } : left;
  return chosenBy(node.left, [{ is: 'nothing', node }, evaluate(node.right, scope)], node, scope);
}

/** `a ? b : c`: either, unless the condition is written out; `x ? x : c` is `x` with a default. */
export function evaluateConditional(node: ts.ConditionalExpression, scope: Scope): Value {
  const truth = truthOf(node.condition, scope);
  if (truth !== undefined) return evaluate(truth ? node.whenTrue : node.whenFalse, scope);
  const tested = testedNames(node.condition);
  const options = [node.whenTrue, node.whenFalse].map((branch) => {
    const value = evaluate(branch, scope);
    return tested.includes(plainName(branch))
      ? choiceOf(
          optionsOf(value).map((option) => replaceable(option, branch)),
          branch,
        )
      : value;
  });
  return chosenBy(node.condition, options, node, scope);
}

/**
 * What a condition asks whether it is there: `x` of `x`, `!x`, `x !== undefined`, `typeof x === 'string'`. In `x === 'a' ? 'b' : x`
 * it is certainly there, as something else.
 */
function testedNames(node: ts.Expression): readonly string[] {
  const condition = skipWrapping(node);
  if (ts.isPrefixUnaryExpression(condition)) return testedNames(condition.operand);
  if (ts.isTypeOfExpression(condition)) return [plainName(condition.expression)];
  if (!ts.isBinaryExpression(condition)) return [plainName(condition)];
  if (comparesWithSomething(condition)) return [];
  return [condition.left, condition.right].flatMap((side) =>
    ts.isBinaryExpression(skipWrapping(side)) ? [] : testedNames(side),
  );
}

const EQUALITY: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
]);

function comparesWithSomething({ left, operatorToken, right }: ts.BinaryExpression): boolean {
  const sides = [left, right].map(skipWrapping);
  if (!EQUALITY.has(operatorToken.kind) || sides.some(ts.isTypeOfExpression)) return false;
  return !sides.some((side) => NOTHING.test(side.getText()));
}

const NOTHING = /^(?:undefined|null|void 0|''|""|``|0|false)$/;

function plainName(node: ts.Expression): string {
  return skipWrapping(node)
    .getText()
    .replace(/[?!](?=\.)/g, '');
}
