import ts from 'typescript';
import { skipWrapping } from '../facts/evaluate.js';
import { layersOfSignature } from '../facts/layers.js';
import { renewSteps, type Scope } from '../facts/scope.js';
import { isOwnFile } from '../program/checked-program.js';
import { endpointOf, operationOf } from './http-request.js';
import type { RecognisedCall } from './recognise.js';
import { packageDeclaring } from './slots.js';

/** A call of an HTTP client that posts to an endpoint which is billed. */
export function recogniseRequest(
  node: ts.CallExpression,
  declaration: ts.SignatureDeclaration,
  owner: ts.Expression | undefined,
  scope: Scope,
): RecognisedCall | undefined {
  const callee = skipWrapping(node.expression);
  renewSteps(scope);
  if (isReplaced(callee, scope)) return undefined;
  // `api('/chat/completions', ...)`: what is called is the client itself.
  const receiver = ts.isCallSignatureDeclaration(declaration) ? callee : owner;
  const call = { node, declaration, receiver, command: undefined };
  const endpoint = endpointOf(node, declaration, layersOfSignature(call, scope), scope);
  const operation = endpoint && operationOf(endpoint);
  if (endpoint === undefined || operation === undefined) return undefined;
  return { ...call, sdk: packageDeclaring(declaration) ?? 'fetch', operation, by: 'type', endpoint };
}

/** A script may declare a global `fetch` of its own, which then stands beside ours. */
function isReplaced(callee: ts.Expression, { checker }: Scope): boolean {
  const declarations = checker.getSymbolAtLocation(callee)?.declarations ?? [];
  return declarations.some(isOwn) && !declarations.every(isOwn);
}

function isOwn(declaration: ts.Declaration): boolean {
  return isOwnFile(declaration.getSourceFile());
}
