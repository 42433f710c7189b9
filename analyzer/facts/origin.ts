import ts from 'typescript';
import { withArguments } from './bind-arguments.js';
import { skipWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { assignedExpression } from './evaluate-member.js';
import { symbolOf } from './evaluate-variable.js';
import { assignmentsTo, isStepped } from './references.js';
import { returnedExpressions } from './returned-expressions.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** The construction or call that made an object or function of the user's own, and the scope that it stands in. */
export interface Origin {
  readonly node: ts.NewExpression | ts.CallExpression;
  readonly scope: Scope;
}

/** Variables, fields and helpers that are made from each other end here. */
const MAX_STEPS = 12;

/** Where an expression's value was made, where only one place can have made it. */
export function originOf(node: ts.Expression, scope: Scope, steps = MAX_STEPS): Origin | undefined {
  if (steps === 0) return undefined;
  const expression = skipWrapping(node);
  if (ts.isNewExpression(expression)) return { node: expression, scope };
  if (ts.isCallExpression(expression)) return originOfCall(expression, scope, steps - 1);
  if (!ts.isIdentifier(expression) && !ts.isPropertyAccessExpression(expression)) return undefined;
  const name = ts.isIdentifier(expression) ? expression : expression.name;
  const symbol = symbolOf(name, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (ts.isParameter(declaration)) {
    const argument = scope.parameters.get(declaration);
    return argument?.node && originOf(argument.node, argument.scope, steps - 1);
  }
  if (ts.isBindingElement(declaration)) return originOfBinding(symbol, declaration, scope, steps - 1);
  if (ts.isPropertyAccessExpression(expression)) return originOfMember(symbol, expression.expression, scope, steps - 1);
  const source = onlySource(symbol, declaration, scope);
  return source && originOf(source, scope, steps - 1);
}

/** `const { ask } = createLlm(options)`; out of a pattern in a pattern only what a factory made. */
function originOfBinding(
  symbol: ts.Symbol,
  element: ts.BindingElement,
  scope: Scope,
  steps: number,
): Origin | undefined {
  const root = ts.walkUpBindingElementsAndPatterns(element);
  if (!ts.isVariableDeclaration(root) || root.initializer === undefined) return undefined;
  if (assignmentsTo(symbol, element, scope).length > 0 || isStepped(symbol, element, scope)) return undefined;
  const name = element.propertyName ?? element.name;
  const isDirect = ts.isObjectBindingPattern(element.parent) && element.parent === root.name && ts.isIdentifier(name);
  const member = isDirect ? scope.checker.getPropertyOfType(typeAt(root.name, scope), name.text) : undefined;
  return originOfMember(member, root.initializer, scope, steps);
}

/** A member is made as it is written, or with the object that it is of. */
function originOfMember(
  member: ts.Symbol | undefined,
  owner: ts.Expression,
  scope: Scope,
  steps: number,
): Origin | undefined {
  const declaration = member?.valueDeclaration;
  const source = member && declaration && onlySource(member, declaration, scope);
  const own = source && originOf(source, scope, steps);
  if (own !== undefined) return own;
  const whole = originOf(owner, scope, steps);
  const isFunction =
    declaration !== undefined &&
    (ts.isMethodDeclaration(declaration) || (source !== undefined && ts.isFunctionLike(skipWrapping(source))));
  return isFunction || (whole !== undefined && ts.isCallExpression(whole.node)) ? whole : undefined;
}

/** What a factory returns was made inside it; a closure or an object literal of its own is made by calling it. */
function originOfCall(call: ts.CallExpression, scope: Scope, steps: number): Origin | undefined {
  const factory = calledFunction(call, scope);
  if (factory === undefined) return undefined;
  const [result, another] = returnedExpressions(factory);
  const made = result !== undefined && another === undefined ? skipWrapping(result) : undefined;
  const isMadeHere = made === undefined || ts.isFunctionLike(made) || ts.isObjectLiteralExpression(made);
  if (isMadeHere) return { node: call, scope };
  return originOf(made, withArguments(factory, call.arguments, scope), steps) ?? { node: call, scope };
}

/** The one expression that a variable or field is ever set to. */
export function onlySource(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope): ts.Expression | undefined {
  if (ts.isBinaryExpression(declaration) || ts.isPropertyAccessExpression(declaration))
    return symbol.declarations?.length === 1 ? assignedExpression(declaration) : undefined;
  if (ts.isPropertyAssignment(declaration)) return declaration.initializer;
  if (!ts.isVariableDeclaration(declaration) && !ts.isPropertyDeclaration(declaration)) return undefined;
  const assigned = assignmentsTo(symbol, declaration, scope).map(({ right }) => right);
  const sources = [declaration.initializer, ...assigned].filter(
    (source): source is ts.Expression => source !== undefined && source.kind !== ts.SyntaxKind.NullKeyword,
  );
  return sources.length === 1 ? sources[0] : undefined;
}
