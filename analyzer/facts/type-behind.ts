import ts from 'typescript';
import { indexCalls } from '../calls/call-index.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { optionsOf } from './value.js';

/** Names that are made from each other end here. */
const MAX_STEPS = 8;

/**
 * The type of an expression; where a cast, a missing annotation or plain JavaScript hides it, that of what the code puts there:
 * the value behind the cast, the member of what stands before the dot, what the callers in the same file hand in.
 */
export function typeBehind(node: ts.Expression, scope: Scope, steps = MAX_STEPS): ts.Type {
  const type = scope.checker.getNonNullableType(typeAt(node, scope));
  if (!isAny(type) || steps === 0) return type;
  if (ts.isAwaitExpression(node)) return awaited(typeBehind(node.expression, scope, steps - 1), scope);
  const expression = skipWrapping(node);
  if (expression !== node) return typeBehind(expression, scope, steps - 1);
  return typeOfMade(expression, scope) ?? typeOfParts(expression, scope, steps - 1) ?? type;
}

/** The type of what an expression is made as; where that is one of several, they must be of one class. */
function typeOfMade(expression: ts.Expression, scope: Scope): ts.Type | undefined {
  const types = optionsOf(evaluate(expression, scope)).map((option) =>
    option.is === 'made' && option.node !== expression ? awaited(typeAt(option.node, scope), scope) : undefined,
  );
  const [first] = types;
  return types.every((type) => type !== undefined && type.symbol === first?.symbol) ? first : undefined;
}

function isAny(type: ts.Type): boolean {
  return (type.flags & ts.TypeFlags.Any) !== 0;
}

function awaited(type: ts.Type, { checker }: Scope): ts.Type {
  return checker.getAwaitedType(type) ?? type;
}

function typeOfParts(expression: ts.Expression, scope: Scope, steps: number): ts.Type | undefined {
  if (ts.isPropertyAccessExpression(expression)) {
    return memberType(typeBehind(expression.expression, scope, steps), expression.name.text, scope);
  }
  if (ts.isCallExpression(expression)) {
    const [signature] = typeBehind(expression.expression, scope, steps).getCallSignatures();
    return signature && scope.checker.getReturnTypeOfSignature(signature);
  }
  if (!ts.isIdentifier(expression)) return undefined;
  const declaration = symbolOf(expression, scope)?.valueDeclaration;
  return declaration && typeOfDeclaration(declaration, scope, steps);
}

function memberType(type: ts.Type, name: string, { checker }: Scope): ts.Type | undefined {
  const member = checker.getNonNullableType(type).getProperty(name);
  return member && checker.getNonNullableType(checker.getTypeOfSymbol(member));
}

function typeOfDeclaration(declaration: ts.Declaration, scope: Scope, steps: number): ts.Type | undefined {
  if (ts.isBindingElement(declaration)) {
    const source = typeOfDeclaration(declaration.parent.parent, scope, steps);
    return source && memberType(source, (declaration.propertyName ?? declaration.name).getText(), scope);
  }
  if (ts.isVariableDeclaration(declaration))
    return declaration.initializer && typeBehind(declaration.initializer, scope, steps);
  return ts.isParameter(declaration) && declaration.type === undefined
    ? typeHandedIn(declaration, scope, steps)
    : undefined;
}

/** What the first caller in the same file that says anything hands in for a parameter without a type. */
function typeHandedIn(parameter: ts.ParameterDeclaration, scope: Scope, steps: number): ts.Type | undefined {
  const owner = parameter.parent;
  const name = owner.name ?? (ts.isVariableDeclaration(owner.parent) ? owner.parent.name : undefined);
  if (name === undefined) return undefined;
  const index = owner.parameters.indexOf(parameter);
  for (const call of indexCalls(owner.getSourceFile()).callsOf(new Set([name.getText()]))) {
    const argument = call.arguments[index];
    if (argument === undefined || calledFunction(call, scope) !== owner) continue;
    const type = typeBehind(argument, scope, steps);
    if (!isAny(type)) return type;
  }
  return undefined;
}
