import ts from 'typescript';
import { slotsOfParameters, slotsOfTuple } from '../calls/slots.js';
import { stubNameOf } from '../program/own-files.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { argumentOf, boundedWays, everyWay, hiddenLayer, type Layer, type Layers } from './layer.js';
import { registeredModel } from './registries.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { typeBehind } from './type-behind.js';
import { opaque, optionsOf, type Value } from './value.js';

/** The carriers behind an expression: as the code shows them being made, else as its type remembers them. */
export function carriersOf(node: ts.Expression, scope: Scope): readonly Layers[] {
  const options = optionsOf(evaluate(clientExpression(node, scope), scope)).filter((option) => option.is !== 'nothing');
  if (options.length > 0 && options.every((option) => option.is === 'made')) {
    // `query = query.where(filter)`: what stands before the dot may be what the call itself has made.
    if (options.some((option) => entered.has(option.node))) return [[hiddenLayer(node, 'it is made from itself')]];
    return boundedWays(options.flatMap((option) => carriersOfMade(option.node, option.scope)));
  }
  const ways = carriersOfType(typeBehind(node, scope), node, scope);
  const isCertain = options.length <= 1 && !options.some((option) => option.is === 'opaque' && option.varies);
  return isCertain ? ways : ways.map((layers) => layers.map(forgotten));
}

/** `client` of `client.chat.completions`: resources remember their client in their type, and stand behind a dot. */
function clientExpression(node: ts.Expression, scope: Scope): ts.Expression {
  const expression = skipWrapping(node);
  if (!ts.isPropertyAccessExpression(expression)) return expression;
  const isResource = symbolIsOfStub(expression.name, scope) || isMade(expression.expression, scope);
  return isResource ? clientExpression(expression.expression, scope) : expression;
}

/** A client behind a cast: its members have no types any more. */
function isMade(node: ts.Expression, scope: Scope): boolean {
  return optionsOf(evaluate(node, scope)).every((option) => option.is === 'made');
}

function symbolIsOfStub(name: ts.Node, scope: Scope): boolean {
  const declaration = scope.checker.getSymbolAtLocation(name)?.valueDeclaration;
  return declaration !== undefined && stubNameOf(declaration.getSourceFile()) !== undefined;
}

/** One of several clients: that it is one, its type tells; how it was made, it does not. */
function forgotten(layer: Layer): Layer {
  return {
    ...layer,
    node: undefined,
    argument: (index) => opaque(layer.argument(index).node, 'it depends on which client is used'),
  };
}

/** The carriers of what a construction or factory call makes. */
export function carriersOfMade(node: ts.NewExpression | ts.CallExpression, scope: Scope): readonly Layers[] {
  const joined = joinedExpressions(node, scope);
  if (joined.length > 0) return everyWay(joined.map((part) => carriersOf(part, scope)));
  const type = scope.checker.getNonNullableType(awaitedAt(node, scope));
  const receiver = receiverOf(node);
  if (receiver !== undefined && !remembersArguments(node, scope)) return carriersOfMethod(node, receiver, scope);
  return carriersOfType(type, node, scope).flatMap((layers) => {
    const [first, ...rest] = layers;
    if (first === undefined || type.getProperty('__args') === undefined)
      return [refineReceiver(layers, receiver, scope)];
    const own: Layer = { ...first, node, argument: (index) => argumentOf(node, index, scope) };
    const registered = receiver && registeredModel(own, receiver, scope);
    if (registered !== undefined) return registered;
    return [[own, ...refineReceiver(rest, receiver ?? calledProvider(node), scope)]];
  });
}

/** What an asynchronous factory makes is behind its promise. */
function awaitedAt(node: ts.Expression, scope: Scope): ts.Type {
  const type = typeAt(node, scope);
  return scope.checker.getAwaitedType(type) ?? type;
}

function receiverOf(node: ts.NewExpression | ts.CallExpression): ts.Expression | undefined {
  const isMethod = ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression);
  return isMethod ? node.expression.expression : undefined;
}

/** `new Client(...)`, and factories that declare `(...args: A)`. A method such as `withConfig` makes nothing new. */
function remembersArguments(node: ts.NewExpression | ts.CallExpression, scope: Scope): boolean {
  return (
    ts.isNewExpression(node) ||
    declaredParameters(node, scope).some((parameter) => parameter.dotDotDotToken !== undefined)
  );
}

function declaredParameters(node: ts.CallExpression, scope: Scope): readonly ts.ParameterDeclaration[] {
  // In `registry?.getAgent('a').run()` what is called may be undefined.
  const type = scope.checker.getNonNullableType(typeAt(node.expression, scope));
  const declaration = type.getCallSignatures()[0]?.declaration;
  return declaration?.parameters.filter(ts.isParameter) ?? [];
}

/** `model.bindTools(tools)`: the model, and what the method adds to it. */
function carriersOfMethod(
  node: ts.NewExpression | ts.CallExpression,
  receiver: ts.Expression,
  scope: Scope,
): readonly Layers[] {
  const parameters = ts.isCallExpression(node) ? declaredParameters(node, scope) : [];
  const added: Layer = {
    slots: slotsOfParameters(parameters, scope.checker),
    argument: (index) => argumentOf(node, index, scope),
    node,
    type: undefined,
  };
  entered.add(node);
  try {
    return carriersOf(receiver, scope).map((layers) => [added, ...layers]);
  } finally {
    entered.delete(node);
  }
}
/** The calls whose receivers are being looked at. */
const entered = new Set<ts.Node>();

/** What `prompt.pipe(model)` and `RunnableSequence.from([prompt, model])` join; empty for everything else. */
function joinedExpressions(node: ts.NewExpression | ts.CallExpression, scope: Scope): readonly ts.Expression[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const index = declaredParameters(node, scope).findIndex(isCarrier);
  const argument = node.arguments[index];
  if (argument === undefined) return [];
  const list = skipWrapping(argument);
  return [node.expression.expression, ...(ts.isArrayLiteralExpression(list) ? list.elements : [argument])];
}

function isCarrier({ type }: ts.ParameterDeclaration): boolean {
  return type !== undefined && ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Carrier';
}

/** `openai('gpt-4o')`: the provider is what is called. */
function calledProvider(node: ts.NewExpression | ts.CallExpression): ts.Expression | undefined {
  return ts.isCallExpression(node) ? node.expression : undefined;
}

/** Where the type has forgotten the options of what stands before the dot, the code may still show them. */
function refineReceiver(layers: Layers, receiver: ts.Expression | undefined, scope: Scope): Layers {
  if (receiver === undefined || !layers.some(isErased)) return layers;
  const [found, another] = carriersOf(receiver, scope);
  return found !== undefined && another === undefined && !found.some(isErased) ? found : layers;
}

/** An annotation stood between the construction and here: `A` is `any`. */
function isErased(layer: Layer): boolean {
  return layer.node === undefined && layer.argument(0).is === 'opaque';
}

/** The carriers that the type of `origin` remembers: its own arguments, what it is based on, its client. */
export function carriersOfType(type: ts.Type, origin: ts.Node, scope: Scope): readonly Layers[] {
  const { checker } = scope;
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const bound = checker.getBaseConstraintOfType(type);
    return bound === undefined || bound === type ? [[]] : carriersOfType(bound, origin, scope);
  }
  if (type.isUnion()) {
    const members = type.types.filter((member) => !(member.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
    return boundedWays(members.flatMap((member) => carriersOfType(member, origin, scope)));
  }
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) return [[]];
  const made = type.getProperty('__args');
  const own: Layers = made === undefined ? [] : [typeLayer(type, checker.getTypeOfSymbol(made), origin, scope)];
  const ways = ['__base', '__client'].map((name) => {
    const property = type.getProperty(name);
    const next = property && checker.getTypeOfSymbol(property);
    if (next === undefined || next === type) return [[]];
    if (next.flags & ts.TypeFlags.Any || isForeign(next)) return [[hiddenLayer(origin, 'the client is not in sight')]];
    return carriersOfType(next, origin, scope);
  });
  return everyWay([[own], ...ways]);
}

/** What an annotation has put in the place of a client: `BaseChatModel<MyOptions>`. */
function isForeign(type: ts.Type): boolean {
  if (type.isUnion() || type.flags & (ts.TypeFlags.Never | ts.TypeFlags.TypeParameter)) return false;
  const isOfStub = (type.symbol?.declarations ?? []).some((node) => stubNameOf(node.getSourceFile()) !== undefined);
  return !isOfStub && !['__args', '__base', '__client'].some((name) => type.getProperty(name) !== undefined);
}

/** The layer of a thing's own arguments, as its type remembers them. */
export function typeLayer(type: ts.Type, args: ts.Type, origin: ts.Node, scope: Scope): Layer {
  const constraint = argumentsConstraint(type);
  const slots = constraint === undefined ? [] : slotsOfTuple(constraint, scope.checker);
  return { slots, type, node: undefined, argument: (index) => argumentOfType(args, index, origin, scope) };
}

/** The constraint of the type parameter `A` of the class or interface that a type is an instance of. */
function argumentsConstraint(type: ts.Type): ts.TypeNode | undefined {
  for (const current of [type, ...(type.getBaseTypes() ?? [])]) {
    for (const declaration of current.getSymbol()?.declarations ?? []) {
      if (!ts.isClassDeclaration(declaration) && !ts.isInterfaceDeclaration(declaration)) continue;
      if (stubNameOf(declaration.getSourceFile()) === undefined) continue;
      const parameter = declaration.typeParameters?.find(({ name }) => name.text === 'A');
      if (parameter?.constraint !== undefined) return parameter.constraint;
    }
  }
  return undefined;
}

/** An argument as its type remembers it: an object literal's type leads back to the literal. */
function argumentOfType(args: ts.Type, index: number, origin: ts.Node, scope: Scope): Value {
  const { checker } = scope;
  // An annotation has the SDK's own type arguments, not ours: `Agent<Context>`.
  if (!checker.isTupleType(args)) return opaque(origin, 'the client comes in by its type alone');
  const element = checker.getTypeArguments(args as ts.TypeReference)[index];
  if (element === undefined) return { is: 'nothing', node: origin };
  const literal = element.getSymbol()?.declarations?.[0];
  if (literal !== undefined && ts.isObjectLiteralExpression(literal)) return evaluate(literal, scope);
  if (element.isStringLiteral())
    return { is: 'text', text: { parts: [{ is: 'static', value: element.value, at: undefined }] }, node: origin };
  if (element.isNumberLiteral()) return { is: 'number', value: element.value, node: origin };
  return opaque(literal ?? origin, 'its options come in by their type alone');
}
