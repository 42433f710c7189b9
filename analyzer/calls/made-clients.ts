import ts from 'typescript';
import type { Operation, SdkClient } from '../call.js';
import { placeOf, type Scope } from '../facts/scope.js';
import { typeAt } from '../facts/type-at.js';
import { stubNameOf } from '../program/own-files.js';
import { walk } from '../program/walk.js';
import { isModelModule } from '../text/prefilter.js';
import { mockedPackages } from './mocked-modules.js';
import { returnMarker } from './recognise.js';
import { packageDeclaring } from './slots.js';

/** The clients that a file makes, in file order. */
export function clientsIn(file: ts.SourceFile, scope: Scope): readonly SdkClient[] {
  if (!/\bnew\b/.test(file.text)) return [];
  const clients: SdkClient[] = [];
  const mocked = mockedPackages(file.text);
  walk(file, (node) => {
    const sdk = ts.isNewExpression(node) ? sdkOf(node, scope) : undefined;
    if (sdk !== undefined && !mocked.has(sdk))
      clients.push({
        file: file.fileName,
        sdk,
        at: placeOf(node),
        name: placeOf((node as ts.NewExpression).expression),
      });
  });
  return clients;
}

/** The package whose client is made; `undefined` for stores, agents and what only stands for a model. */
function sdkOf(node: ts.NewExpression, scope: Scope): string | undefined {
  const declaration = typeAt(node.expression, scope).getConstructSignatures()[0]?.declaration;
  const module =
    declaration && isOfStub(declaration) ? ts.findAncestor(declaration, ts.isModuleDeclaration) : undefined;
  if (declaration === undefined || module === undefined || !isModelModule(module.name.text)) return undefined;
  const made = typeAt(node, scope);
  if (made.getProperty('__provider') === undefined || !sendsRequests(made, scope)) return undefined;
  return packageDeclaring(declaration);
}

function isOfStub(node: ts.Node): boolean {
  return stubNameOf(node.getSourceFile()) !== undefined;
}

/** Whether it has methods that ask a model, itself or in what hangs on it: `client.chat.completions.create`. */
function sendsRequests(made: ts.Type, scope: Scope): boolean {
  const declaration = made.symbol?.declarations?.[0];
  const before = declaration && known.get(declaration);
  if (before !== undefined) return before;
  const answer = asksModel(made, scope, MAX_DEPTH);
  if (declaration !== undefined) known.set(declaration, answer);
  return answer;
}
const known = new WeakMap<ts.Node, boolean>();
/** `client.beta.chat.completions` is three deep. */
const MAX_DEPTH = 4;

function asksModel(type: ts.Type, scope: Scope, depth: number): boolean {
  return type.getProperties().some((property) => {
    const declarations = (property.declarations ?? []).filter(isOfStub);
    if (declarations.some(isRequest)) return true;
    const isPart = declarations.some(isField) && !property.name.startsWith('__');
    return isPart && depth > 0 && asksModel(scope.checker.getTypeOfSymbol(property), scope, depth - 1);
  });
}

function isField(node: ts.Node): boolean {
  return ts.isPropertySignature(node) || ts.isPropertyDeclaration(node);
}

/** An agent is defined before it runs, and what it runs on is a client or a model of its own. */
const OTHERS: ReadonlySet<Operation> = new Set(['agent', 'retrieval']);

function isRequest(node: ts.Node): boolean {
  if (!ts.isMethodSignature(node) && !ts.isMethodDeclaration(node)) return false;
  const marker = returnMarker(node);
  return marker !== undefined && !OTHERS.has(marker.operation);
}
