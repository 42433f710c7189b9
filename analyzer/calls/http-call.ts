import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { layersOfSignature } from '../facts/layers.js';
import { renewSteps, type Scope } from '../facts/scope.js';
import { isOwnFile } from '../program/own-files.js';
import { type EndpointSignature, endpointOf, mayBeBilled, operationOf } from './http-request.js';
import type { RecognisedCall } from './recognise.js';
import { packageDeclaring } from './slots.js';

/** A request over plain HTTP that sends what it is handed, where it is told to: whether it is billed shows at the callers. */
export interface OpenRequest {
  readonly by: 'callers';
  readonly node: ts.CallExpression;
  readonly declaration: ts.SignatureDeclaration;
  readonly receiver: ts.Expression | undefined;
}

/** A call of an HTTP client that posts to an endpoint which is billed, or may do so with what its callers hand in. */
export function recogniseRequest(
  node: ts.CallExpression,
  declaration: ts.SignatureDeclaration,
  owner: ts.Expression | undefined,
  scope: Scope,
): RecognisedCall | OpenRequest | undefined {
  const callee = skipWrapping(node.expression);
  if (isReplaced(callee, scope)) return undefined;
  // `api('/chat/completions', ...)`: what is called is the client itself.
  const receiver = ts.isCallSignatureDeclaration(declaration) ? callee : owner;
  return settleRequest({ by: 'callers', node, declaration, receiver }, scope);
}

/** A request with what is bound in a scope: one that is billed, one that is still open, or `undefined` for any other. */
export function settleRequest(request: OpenRequest, scope: Scope): RecognisedCall | OpenRequest | undefined {
  renewSteps(scope);
  const { node, declaration, receiver } = request;
  const call = { node, declaration, receiver, command: undefined };
  const ways = layersOfSignature(call, scope);
  const endpoint = endpointOf(node, declaration, ways, scope);
  if (endpoint === undefined) return mayBeBilled(node, declaration, ways, scope) ? request : undefined;
  return billedRequest(request, endpoint);
}

/** A request as a call of the endpoint that it goes to. */
export function billedRequest(
  { node, declaration, receiver }: OpenRequest,
  endpoint: EndpointSignature,
): RecognisedCall | undefined {
  const operation = operationOf(endpoint);
  if (operation === undefined) return undefined;
  const sdk = packageDeclaring(declaration) ?? 'fetch';
  return { node, declaration, receiver, command: undefined, sdk, operation, by: 'type', endpoint };
}

/** A script may declare a global `fetch` of its own, which then stands beside ours. */
function isReplaced(callee: ts.Expression, { checker }: Scope): boolean {
  const declarations = checker.getSymbolAtLocation(callee)?.declarations ?? [];
  return declarations.some(isOwn) && !declarations.every(isOwn);
}

function isOwn(declaration: ts.Declaration): boolean {
  return isOwnFile(declaration.getSourceFile());
}
