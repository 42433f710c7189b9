import ts from 'typescript';
import type { RecognisedCall } from '../calls/recognise.js';
import { type Slot, slotsOfParameters, slotsOfTuple } from '../calls/slots.js';
import { stubNameOf } from '../program/checked-program.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { nameOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { opaque, optionsOf, type Value } from './value.js';

/** Arguments in which settings are looked up: those of the call itself, then of the client, model or agent behind it. */
export interface Layer {
  readonly slots: readonly Slot[];
  /** What is passed as the `index`-th argument; `nothing` when provably no such argument is passed. */
  argument(index: number): Value;
  /** The call or construction whose arguments these are, where it is in sight. */
  readonly node: ts.CallExpression | ts.NewExpression | undefined;
  /** The declared type of the thing made, for what it says beyond its arguments. */
  readonly type: ts.Type | undefined;
}

/** The layers of a call for one way in which the program can make its client, nearest first. */
export type Layers = readonly Layer[];

/** All ways: more than one when the client or model depends on what the program does. */
export function layersOfCall(call: RecognisedCall, scope: Scope): readonly Layers[] {
  const own = callLayer(call, scope);
  const fromCommand = call.command === undefined ? [[]] : carriersOf(call.command, scope);
  const fromReceiver = call.receiver === undefined ? [[]] : carriersOf(call.receiver, scope);
  return product([[[own]], fromCommand, fromReceiver]).flatMap((layers) => withModels(layers, scope));
}

const MAX_WAYS = 8;

function product(groups: readonly (readonly Layers[])[]): readonly Layers[] {
  return groups.reduce<readonly Layers[]>(
    (ways, group) => ways.flatMap((way) => group.map((layers) => [...way, ...layers])).slice(0, MAX_WAYS),
    [[]],
  );
}

function callLayer(call: RecognisedCall, scope: Scope): Layer {
  const { node } = call;
  const parameters = call.declaration.parameters.filter(ts.isParameter);
  return {
    slots: slotsOfParameters(parameters, scope.checker),
    argument: (index) => argumentOf(node, index, scope),
    node,
    type: undefined,
  };
}

function argumentOf(node: ts.CallExpression | ts.NewExpression, index: number, scope: Scope): Value {
  const list = node.arguments ?? [];
  const spread = list.findIndex(ts.isSpreadElement);
  if (spread >= 0 && spread <= index)
    return opaque(node, `${nameOf(list[spread] as ts.Expression)} is spread into the arguments`);
  const argument = list[index];
  return argument === undefined ? { is: 'nothing', node } : evaluate(argument, scope);
}

/** A model handed in as a setting brings the settings that it was made with, and so does a model wrapped in another. */
function withModels(layers: Layers, scope: Scope, from = 0): readonly Layers[] {
  const at = layers.findIndex((layer, index) => index >= from && modelSlot(layer) !== undefined);
  const layer = layers[at];
  const slot = layer && modelSlot(layer);
  if (layer === undefined || slot === undefined) return [layers];
  const value = readSlot(layer, slot);
  const ways = optionsOf(value).flatMap((option) => {
    const models = option.is === 'made' ? carriersOfMade(option.node, option.scope) : carriersOfOpaque(option, scope);
    return models.length > 0 ? models.map((model) => [...layers, ...model]) : [layers];
  });
  return ways.slice(0, MAX_WAYS).flatMap((way) => withModels(way, scope, at + 1));
}

/** The slot of an options object that takes a model; a plain id stands as an argument of its own. */
function modelSlot(layer: Layer): Slot | undefined {
  return layer.slots.find(({ role, path }) => role === 'ModelId' && path.length > 0);
}

function carriersOfOpaque(value: Value, scope: Scope): readonly Layers[] {
  if (value.is !== 'opaque' || !isExpression(value.node)) return [];
  const ways = carriersOfType(typeAt(value.node, scope), scope);
  return ways.some((way) => way.length > 0) ? ways : [];
}

function isExpression(node: ts.Node): node is ts.Expression {
  return (
    ts.isIdentifier(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isCallExpression(node)
  );
}

/** What a slot's place holds. */
export function readSlot(layer: Layer, slot: Slot): Value {
  return readSlotAt(layer, slot).value;
}

/** What a slot's place holds, and the expression that stands there: `LIMIT` rather than the constant's `5`. */
export function readSlotAt(layer: Layer, slot: Slot): { readonly value: Value; readonly written: ts.Node | undefined } {
  let value = layer.argument(slot.argument);
  let written: ts.Node | undefined = layer.node?.arguments?.[slot.argument];
  for (const name of slot.path) {
    if (value.is === 'nothing') return { value, written: undefined };
    written = value.is === 'object' ? value.properties.get(name)?.node : undefined;
    value = readStep(value, name);
  }
  return { value, written };
}

function readStep(value: Value, name: string): Value {
  if (name === '{json}')
    return value.is === 'text' && value.json !== undefined
      ? value.json
      : opaque(value.node, 'the body is built elsewhere');
  if (value.is === 'choice')
    return {
      ...value,
      options: value.options.map((option) => (option.is === 'nothing' ? option : readStep(option, name))),
    };
  if (value.is === 'object') {
    const property = value.properties.get(name);
    if (property !== undefined) return property.value();
    return value.open === undefined ? { is: 'nothing', node: value.node } : opaque(value.node, value.open);
  }
  // Where a number and an object are both accepted, a number has no names.
  if (value.is === 'number' || value.is === 'boolean' || value.is === 'text')
    return { is: 'nothing', node: value.node };
  return opaque(value.node, value.is === 'opaque' ? value.why : `${nameOf(value.node)} is no object literal`);
}

/** The carriers behind an expression: as the code shows them being made, else as its type remembers them. */
export function carriersOf(node: ts.Expression, scope: Scope): readonly Layers[] {
  const options = optionsOf(evaluate(clientExpression(node, scope), scope)).filter((option) => option.is !== 'nothing');
  if (options.length > 0 && options.every((option) => option.is === 'made')) {
    return options.flatMap((option) => carriersOfMade(option.node, option.scope)).slice(0, MAX_WAYS);
  }
  const ways = carriersOfType(scope.checker.getNonNullableType(typeAt(node, scope)), scope);
  const isCertain = options.length <= 1 && !options.some((option) => option.is === 'opaque' && option.varies);
  return isCertain ? ways : ways.map((layers) => layers.map(forgotten));
}

/** `client` of `client.chat.completions`: resources remember their client in their type, and stand behind a dot. */
function clientExpression(node: ts.Expression, scope: Scope): ts.Expression {
  const expression = skipWrapping(node);
  const isResource = ts.isPropertyAccessExpression(expression) && symbolIsOfStub(expression.name, scope);
  return isResource ? clientExpression(expression.expression, scope) : expression;
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

function carriersOfMade(node: ts.NewExpression | ts.CallExpression, scope: Scope): readonly Layers[] {
  const joined = joinedExpressions(node, scope);
  if (joined.length > 0) return product(joined.map((part) => carriersOf(part, scope)));
  const type = scope.checker.getNonNullableType(typeAt(node, scope));
  const receiver =
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)
      ? node.expression.expression
      : undefined;
  return carriersOfType(type, scope).map((layers) => {
    const [first, ...rest] = layers;
    if (first === undefined || !takesItsOwnArguments(type)) return refineReceiver(layers, receiver, scope);
    const own: Layer = { ...first, node, argument: (index) => argumentOf(node, index, scope) };
    return [own, ...refineReceiver(rest, receiver ?? calledProvider(node), scope)];
  });
}

/** What `prompt.pipe(model)` and `RunnableSequence.from([prompt, model])` join; empty for everything else. */
function joinedExpressions(node: ts.NewExpression | ts.CallExpression, scope: Scope): readonly ts.Expression[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const signature = typeAt(node.expression, scope).getCallSignatures()[0];
  const index = signature?.declaration?.parameters.findIndex((parameter) => isCarrier(parameter)) ?? -1;
  const argument = node.arguments[index];
  if (argument === undefined) return [];
  const list = skipWrapping(argument);
  return [node.expression.expression, ...(ts.isArrayLiteralExpression(list) ? list.elements : [argument])];
}

function isCarrier(parameter: ts.ParameterDeclaration | ts.JSDocParameterTag): boolean {
  const type = ts.isParameter(parameter) ? parameter.type : undefined;
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

function takesItsOwnArguments(type: ts.Type): boolean {
  return type.getProperty('__args') !== undefined;
}

/** An annotation stood between the construction and here: `A` is `any`. */
function isErased(layer: Layer): boolean {
  return layer.node === undefined && layer.argument(0).is === 'opaque';
}

/** The carriers that a type remembers: its own arguments, what it is based on, its client. */
function carriersOfType(type: ts.Type, scope: Scope): readonly Layers[] {
  const { checker } = scope;
  if (type.isUnion()) {
    return type.types
      .filter((member) => !(member.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)))
      .flatMap((member) => carriersOfType(member, scope))
      .slice(0, MAX_WAYS);
  }
  if (type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Never)) return [[]];
  const made = type.getProperty('__args');
  const own: Layers = made === undefined ? [] : [typeLayer(type, checker.getTypeOfSymbol(made), scope)];
  const ways = ['__base', '__client'].map((name) => {
    const property = type.getProperty(name);
    const next = property && checker.getTypeOfSymbol(property);
    return next === undefined || next === type ? [[]] : carriersOfType(next, scope);
  });
  return product([[own], ...ways]);
}

function typeLayer(type: ts.Type, args: ts.Type, scope: Scope): Layer {
  const constraint = argumentsConstraint(type);
  const slots = constraint === undefined ? [] : slotsOfTuple(constraint, scope.checker);
  return { slots, type, node: undefined, argument: (index) => argumentOfType(args, index, type, scope) };
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
function argumentOfType(args: ts.Type, index: number, type: ts.Type, scope: Scope): Value {
  const { checker } = scope;
  const anchor = type.getSymbol()?.declarations?.[0] as ts.Node;
  if (args.flags & ts.TypeFlags.Any) return opaque(anchor, 'the client comes in by its type alone');
  const element = checker.isTupleType(args) ? checker.getTypeArguments(args as ts.TypeReference)[index] : undefined;
  if (element === undefined) return { is: 'nothing', node: anchor };
  const literal = element.getSymbol()?.declarations?.[0];
  if (literal !== undefined && ts.isObjectLiteralExpression(literal)) return evaluate(literal, scope);
  if (element.isStringLiteral())
    return { is: 'text', text: { parts: [{ is: 'static', value: element.value, at: undefined }] }, node: anchor };
  if (element.isNumberLiteral()) return { is: 'number', value: element.value, node: anchor };
  return opaque(literal ?? anchor, 'its options come in by their type alone');
}
