import ts from 'typescript';
import { isInside } from '../program/is-inside.js';

/**
 * Whether a failure of a call ends inside of a function, so that whatever runs the function again never learns of it:
 * `try { await ask(); } catch (error) { console.error(error); }`.
 */
export function isSwallowed(call: ts.Node, owner: ts.SignatureDeclaration): boolean {
  for (let node: ts.Node = call; node !== owner && node.parent !== undefined; node = node.parent) {
    const { parent } = node;
    if (ts.isTryStatement(parent) && parent.tryBlock === node && endsInCatch(parent, owner)) return true;
    if (ts.isCallExpression(parent) && parent.expression !== node && isSettled(parent)) return true;
    if (ts.isCallExpression(node) && isCaughtBehind(node, call)) return true;
  }
  return false;
}

/** Nothing is thrown on: not in the `catch`, nor behind it where that goes on. */
function endsInCatch({ catchClause, tryBlock }: ts.TryStatement, owner: ts.SignatureDeclaration): boolean {
  if (catchClause === undefined || mayFail(catchClause.block.getText())) return false;
  return !goesOn(catchClause, owner) || !throwsOutside(owner, tryBlock);
}

/** What says that something fails after all: to a promise, a callback, a helper for retries. */
function mayFail(text: string): boolean {
  const others = text.replace(FAILS_FOR_GOOD, '');
  return /\bthrow\b|\breject\b|\bretry\b|\babort\b|\bbail\b|\bdone\s*\(|\bnext\s*\(|\bcallback\s*\(|\bcb\s*\(/i.test(
    others,
  );
}

/** Errors that queues, frameworks and libraries take for the last: of BullMQ, Inngest, Trigger.dev, Cloudflare, Vercel, `p-retry`. */
const FAILS_FOR_GOOD =
  /\bthrow\s+new\s+(?:[\w$]+\.)?(?:UnrecoverableError|NonRetriableError|NonRetryableError|AbortTaskRunError|FatalError|AbortError)\b/g;

/** It is tried again: in another round of a loop, or by a call of its own function. */
function goesOn(clause: ts.CatchClause, owner: ts.SignatureDeclaration): boolean {
  for (let node: ts.Node = clause; node !== owner && node.parent !== undefined; node = node.parent)
    if (ts.isIterationStatement(node, false)) return true;
  const name = nameOf(owner);
  return name !== undefined && new RegExp(`\\b${name.replace(/\$/g, '\\$')}\\b`).test(clause.block.getText());
}

function nameOf(owner: ts.SignatureDeclaration): string | undefined {
  const { parent } = owner;
  const isHeld =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  const name = owner.name ?? (isHeld ? parent.name : undefined);
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
}

function throwsOutside(owner: ts.SignatureDeclaration, tryBlock: ts.Block): boolean {
  const waiting: ts.Node[] = [owner];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === tryBlock || (node !== owner && ts.isFunctionLike(node))) continue;
    if (ts.isThrowStatement(node)) return true;
    ts.forEachChild(node, (child) => {
      waiting.push(child);
    });
  }
  return false;
}

/** `Promise.allSettled([...])` */
function isSettled({ expression }: ts.CallExpression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'allSettled';
}

/** `ask().catch(() => undefined)` */
function isCaughtBehind({ expression, arguments: [handler] }: ts.CallExpression, call: ts.Node): boolean {
  if (!ts.isPropertyAccessExpression(expression) || expression.name.text !== 'catch') return false;
  const isFunction = handler !== undefined && (ts.isArrowFunction(handler) || ts.isFunctionExpression(handler));
  return isFunction && isInside(call, expression.expression) && !mayFail(handler.getText()) && !callsAnything(handler);
}

/** What a handler calls may fail, or be the function itself. */
function callsAnything(handler: ts.ArrowFunction | ts.FunctionExpression): boolean {
  return /(?<=[\w$])(?<!\b(?:console|logger|log)\.\w{1,12})\(/.test(handler.body.getText());
}
