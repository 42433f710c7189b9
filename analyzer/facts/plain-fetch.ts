import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { skipWrapping } from './evaluate.js';
import type { Scope } from './scope.js';

/** The platform's own `fetch`, or a function that does nothing but hand its parameters on to it. */
export function isPlainFetch(written: ts.Node, scope: Scope): boolean {
  if (!ts.isExpression(written)) return false;
  const node = skipWrapping(written);
  if (isGlobalFetch(node, scope)) return true;
  if (!ts.isArrowFunction(node) || ts.isBlock(node.body)) return false;
  const call = skipWrapping(node.body);
  return ts.isCallExpression(call) && isGlobalFetch(call.expression, scope) && handsAllOn(node, call);
}

function isGlobalFetch(node: ts.Expression, scope: Scope): boolean {
  const target = skipWrapping(node);
  if (ts.isIdentifier(target)) return target.text === 'fetch' && isGlobal(target, scope);
  if (!ts.isPropertyAccessExpression(target) || target.name.text !== 'fetch') return false;
  const owner = skipWrapping(target.expression);
  return ts.isIdentifier(owner) && /^(?:globalThis|window|self)$/.test(owner.text) && isGlobal(owner, scope);
}

/** Not looked through: what is imported under this name is another one, also where the module is not in sight. */
function isGlobal(name: ts.Identifier, { checker }: Scope): boolean {
  const symbol = ts.isShorthandPropertyAssignment(name.parent)
    ? checker.getShorthandAssignmentValueSymbol(name.parent)
    : checker.getSymbolAtLocation(name);
  return (symbol?.declarations ?? []).every((declaration) => isOwnFile(declaration.getSourceFile()));
}

/** `(url, init) => fetch(url, init)`, `(...args) => fetch(...args)`. */
function handsAllOn({ parameters }: ts.ArrowFunction, { arguments: list }: ts.CallExpression): boolean {
  const taken = parameters.map(({ dotDotDotToken, initializer, name }) =>
    initializer === undefined ? `${dotDotDotToken === undefined ? '' : '...'}${name.getText()}` : '',
  );
  return taken.length > 0 && taken.join() === list.map((argument) => argument.getText()).join();
}
