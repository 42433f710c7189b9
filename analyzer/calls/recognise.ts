import ts from 'typescript';
import type { Operation } from '../call.js';
import { skipWrapping } from '../facts/evaluate.js';
import { argumentOf, type Layer, readSlotAt } from '../facts/layer.js';
import type { Scope } from '../facts/scope.js';
import { typeAt } from '../facts/type-at.js';
import { typeBehind } from '../facts/type-behind.js';
import { stubNameOf } from '../program/own-files.js';
import { type Shape, shapesIn } from '../text/surface-names.js';
import { writtenFunction } from './called-functions.js';
import { type OpenRequest, recogniseRequest } from './http-call.js';
import { addressesEndpoints, type EndpointSignature } from './http-request.js';
import { madeFunction, sendsItself } from './made-functions.js';
import { literalArguments, packageDeclaring, slotsOfParameters } from './slots.js';

/** A call expression that a stub says is billed. */
export interface RecognisedCall {
  readonly node: ts.CallExpression;
  /** The stub's declaration of what is called. */
  readonly declaration: ts.SignatureDeclaration;
  /** The npm package that is called: `@anthropic-ai/sdk`. */
  readonly sdk: string;
  readonly operation: Operation;
  readonly by: 'type' | 'shape';
  /** The object whose method is called; `undefined` for a plain function. */
  readonly receiver: ts.Expression | undefined;
  /** The command that is sent, where the call is billed as its command says. */
  readonly command: ts.Expression | undefined;
  /** The declaration of what is addressed, where the call is billed as its address says. */
  readonly endpoint?: EndpointSignature;
}

/** Unmistakable callee chains and the declarations that they mean. */
export type Shapes = readonly { readonly shape: Shape; readonly declaration: ts.SignatureDeclaration }[];

/** Recognises a billed call by its callee's type and, where types end, by a shape that nothing else has. */
export function recognise(
  node: ts.CallExpression,
  shapes: Shapes,
  scope: Scope,
): RecognisedCall | OpenRequest | undefined {
  const callee = skipWrapping(node.expression);
  const type = typeBehind(callee, scope);
  if (type.flags & ts.TypeFlags.Any) return recogniseShape(node, callee, shapes);
  const declaration = billedDeclaration(node, type, scope);
  // A function of the user's own under the type of what it wraps: what it sends is recognised inside it.
  if (declaration === undefined || writtenFunction(callee, scope) !== undefined) return undefined;
  const made = madeFunction(callee, scope);
  const isRequest = (call: ts.CallExpression) =>
    billedDeclaration(call, typeBehind(skipWrapping(call.expression), scope), scope) !== undefined;
  if (made !== undefined && sendsItself(made, isRequest, scope)) return undefined;
  const receiver = receiverOf(callee, scope);
  if (addressesEndpoints(declaration)) return recogniseRequest(node, declaration, receiver, scope);
  const marker = returnMarker(declaration);
  if (marker?.name === 'Call' && lacksNeeded(node, declaration, scope)) return undefined;
  if (marker?.name === 'Call')
    return recognised(node, declaration, marker.operation, 'type', receiver, undefined, scope);
  const command = node.arguments[0];
  const operation = command && commandOperation(typeAt(command, scope));
  return operation && recognised(node, declaration, operation, 'type', receiver, command, scope);
}

/** Whether what makes this a billed call is not written: `aggregate` without `$vectorSearch`. */
function lacksNeeded(node: ts.CallExpression, declaration: ts.SignatureDeclaration, scope: Scope): boolean {
  const needed = slotsOfParameters(declaration.parameters.filter(ts.isParameter), scope.checker).filter(
    ({ role }) => role === 'Needed',
  );
  if (needed.length === 0) return false;
  const layer: Layer = { slots: needed, argument: (index) => argumentOf(node, index, scope), node, type: undefined };
  return !needed.some((slot) => readSlotAt(layer, slot).written !== undefined);
}

function billedDeclaration(node: ts.CallExpression, type: ts.Type, scope: Scope): ts.SignatureDeclaration | undefined {
  const declaration = stubSignature(node, type, scope);
  return declaration !== undefined && returnMarker(declaration) !== undefined ? declaration : undefined;
}

/** The declaration in a stub that a call means; overloads are resolved only where there is more than one. */
export function stubSignature(
  node: ts.CallExpression,
  calleeType: ts.Type,
  { checker }: Scope,
): ts.SignatureDeclaration | undefined {
  const signatures = calleeType.getCallSignatures();
  if (!signatures.some(({ declaration }) => isOfStub(declaration))) return undefined;
  const signature = signatures.length > 1 ? checker.getResolvedSignature(node) : signatures[0];
  const declaration = signature?.declaration;
  if (declaration === undefined || ts.isJSDocSignature(declaration)) return undefined;
  return isOfStub(declaration) ? declaration : undefined;
}

function isOfStub(declaration: ts.Node | undefined): boolean {
  return declaration !== undefined && stubNameOf(declaration.getSourceFile()) !== undefined;
}

/** `Call<'chat'>` or `CallOf<C>` on the declared return type. */
export function returnMarker(
  declaration: ts.SignatureDeclaration,
): { readonly name: 'Call' | 'CallOf'; readonly operation: Operation } | undefined {
  const { type } = declaration;
  if (type === undefined || !ts.isTypeReferenceNode(type)) return undefined;
  const name = type.typeName.getText();
  if (name !== 'Call' && name !== 'CallOf') return undefined;
  return { name, operation: literalArguments(type)[0] as Operation };
}

function commandOperation(type: ts.Type): Operation | undefined {
  const declaration = type.getProperty('__billed')?.valueDeclaration;
  const node = declaration && ts.isPropertyDeclaration(declaration) ? declaration.type : undefined;
  return node === undefined ? undefined : (literalArguments(node)[0] as Operation);
}

function recognised(
  node: ts.CallExpression,
  declaration: ts.SignatureDeclaration,
  operation: Operation,
  by: RecognisedCall['by'],
  receiver: ts.Expression | undefined,
  command: ts.Expression | undefined,
  scope: Scope | undefined,
): RecognisedCall | undefined {
  // A chain of prompts and parsers runs no model.
  if (receiver !== undefined && scope !== undefined && runsNoModel(receiver, scope)) return undefined;
  return { node, declaration, sdk: packageOf(declaration, receiver, scope), operation, by, receiver, command };
}

/** The package of the client: what `ChatOpenAI` inherits from LangChain's core is still a call of `@langchain/openai`. */
function packageOf(declaration: ts.Node, receiver: ts.Expression | undefined, scope: Scope | undefined): string {
  const made = receiver && scope && clientDeclaration(receiver, scope);
  return (made && packageDeclaring(made)) ?? packageDeclaring(declaration) ?? '';
}

function clientDeclaration(receiver: ts.Expression, scope: Scope): ts.Declaration | undefined {
  const client = scope.checker.getNonNullableType(typeAt(receiver, scope)).getProperty('__client');
  const declaration = client && scope.checker.getTypeOfSymbol(client).symbol?.declarations?.[0];
  return isOfStub(declaration) ? declaration : undefined;
}

function runsNoModel(receiver: ts.Expression, scope: Scope): boolean {
  const client = scope.checker.getNonNullableType(typeAt(receiver, scope)).getProperty('__client');
  return client !== undefined && (scope.checker.getTypeOfSymbol(client).flags & ts.TypeFlags.Never) !== 0;
}

/** The object of `object.method(...)`, also for a method that was bound or taken out into a variable. */
export function receiverOf(callee: ts.Expression, scope: Scope): ts.Expression | undefined {
  if (ts.isPropertyAccessExpression(callee) || ts.isElementAccessExpression(callee)) return callee.expression;
  if (!ts.isIdentifier(callee)) return undefined;
  const declaration = scope.checker.getSymbolAtLocation(callee)?.valueDeclaration;
  if (declaration === undefined) return undefined;
  if (ts.isBindingElement(declaration))
    return ts.isVariableDeclaration(declaration.parent.parent) ? declaration.parent.parent.initializer : undefined;
  if (!ts.isVariableDeclaration(declaration) || declaration.initializer === undefined) return undefined;
  const source = skipWrapping(declaration.initializer);
  const isBound =
    ts.isCallExpression(source) &&
    ts.isPropertyAccessExpression(source.expression) &&
    source.expression.name.text === 'bind';
  return receiverOf(isBound ? (source.expression as ts.PropertyAccessExpression).expression : source, scope);
}

function recogniseShape(node: ts.CallExpression, callee: ts.Expression, shapes: Shapes): RecognisedCall | undefined {
  const names = calleeNames(callee);
  const found = shapes.find(({ shape }) => endsWith(names, shape.chain) && hasKeys(node.arguments[0], shape.keys));
  if (found === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  const marker = returnMarker(found.declaration);
  return (
    marker && recognised(node, found.declaration, marker.operation, 'shape', callee.expression, undefined, undefined)
  );
}

/** The names of `a.b.c` from left to right; what stands before them is the receiver. */
function calleeNames(callee: ts.Expression): readonly string[] {
  const names: string[] = [];
  let current = callee;
  while (ts.isPropertyAccessExpression(current)) {
    names.unshift(current.name.text);
    current = skipWrapping(current.expression);
  }
  return names;
}

function endsWith(names: readonly string[], chain: readonly string[]): boolean {
  const offset = names.length - chain.length;
  return offset >= 0 && chain.every((name, index) => names[offset + index] === name);
}

/** A literal must have the keys; an argument built elsewhere cannot speak against the shape, but three names must match. */
function hasKeys(argument: ts.Expression | undefined, keys: readonly string[]): boolean {
  if (argument === undefined) return false;
  const literal = skipWrapping(argument);
  if (!ts.isObjectLiteralExpression(literal)) return false;
  const names = new Set(literal.properties.map((property) => property.name?.getText() ?? '...'));
  return names.has('...') ? keys.some((key) => names.has(key)) : keys.every((key) => names.has(key));
}

/** The shapes that the stubs' declarations carry. */
export function readShapes(stubFiles: readonly ts.SourceFile[]): Shapes {
  const found: { shape: Shape; declaration: ts.SignatureDeclaration }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isMethodSignature(node) && node.type !== undefined) {
      for (const shape of shapesIn(node.type.getText())) found.push({ shape, declaration: node });
    }
    ts.forEachChild(node, visit);
  };
  for (const file of stubFiles) visit(file);
  return found;
}
