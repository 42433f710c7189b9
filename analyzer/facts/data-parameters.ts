import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { isOwnFile } from '../program/own-files.js';
import { withoutCaller } from './bind-arguments.js';
import { followFunction } from './data-calls.js';
import { changesAreData } from './data-changes.js';
import { isOfExtended } from './data-names.js';
import { entersAsData, follow, once, type Trail, whole } from './data-origin.js';
import { skipWrapping, withWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { isFleetingName, wordsOf } from './fleeting-names.js';
import { callsOfFunction, constructionsOf } from './known-callers.js';
import { assignmentsTo, isStepped, referencesTo } from './references.js';

/** What a parameter is given by all callers in sight; where there are none, the value enters the program here. */
export function followParameter(parameter: ts.ParameterDeclaration, trail: Trail): boolean {
  const { scope } = trail;
  if (ts.isIdentifier(parameter.name)) {
    if (isFleetingName(parameter.name.text)) return false;
    const symbol = scope.checker.getSymbolAtLocation(parameter.name);
    if (symbol === undefined || isStepped(symbol, parameter, scope)) return false;
    if (!assignmentsTo(symbol, parameter, scope).every(({ right }) => follow(right, trail))) return false;
    if (!changesAreData(symbol, parameter, trail)) return false;
  }
  const argument = scope.parameters.get(parameter);
  if (argument?.node !== undefined) return follow(argument.node, { ...trail, scope: argument.scope });
  if (argument?.value !== undefined) return false;
  if (parameter.initializer !== undefined && !follow(parameter.initializer, trail)) return false;
  if (argument !== undefined) return true;
  return once(parameter.name, trail, () =>
    followCallers(parameter, { ...trail, scope: { ...withoutCaller(scope), depth: 0 } }),
  );
}

/** More callers than this are not looked through. */
const MAX_CALLERS = 24;

function followCallers(parameter: ts.ParameterDeclaration, trail: Trail): boolean {
  const owner = parameter.parent;
  const index = owner.parameters.indexOf(parameter);
  const held = ts.isExpression(owner) ? withWrapping(owner) : owner;
  if (ts.isCallExpression(held.parent))
    return held.parent.expression === held
      ? followArgument(held.parent, index, trail)
      : followCallback(held.parent, held as ts.Expression, parameter, trail);
  if (ts.isConstructorDeclaration(owner) && isOfExtended(owner, trail.scope)) return false;
  const calls = ts.isConstructorDeclaration(owner)
    ? constructionsOf(owner, trail.scope)
    : callsOfFunction(owner, trail.scope);
  if (calls === undefined) return false;
  // Who calls it but itself?
  const isEntry = calls.every((call) => isInside(call, owner));
  if (isEntry && !mayEnter(parameter, trail)) return false;
  return calls.length <= MAX_CALLERS && calls.every((call) => followArgument(call, index, trail));
}

function followArgument(call: ts.CallExpression | ts.NewExpression, index: number, trail: Trail): boolean {
  const list = call.arguments ?? [];
  const spread = list.slice(0, index + 1).find(ts.isSpreadElement);
  if (spread !== undefined) return follow(spread.expression, whole(trail));
  const argument = list[index];
  return argument === undefined || follow(argument, trail);
}

/**
 * Whether a parameter that nobody in sight fills is data. What is the whole prompt there, or a text for it by its name, may have
 * been made by other code, with whatever in it.
 */
function mayEnter(parameter: ts.ParameterDeclaration, { purpose, path }: Trail): boolean {
  if (purpose === 'conversation' || purpose === 'reason') return true;
  const name = path.findLast((step) => step !== '*') ?? parameter.name.getText();
  return purpose === 'piece' && !wordsOf(name).some((word) => OF_PROMPTS.test(word));
}
const OF_PROMPTS = /^(?:prompts?|system|instructions?|templates?|preamble|messages?)$/;

/** What a function that is handed to another is called with. */
function followCallback(
  call: ts.CallExpression,
  callback: ts.Expression,
  parameter: ts.ParameterDeclaration,
  trail: Trail,
): boolean {
  const index = parameter.parent.parameters.indexOf(parameter);
  const own = calledFunction(call, trail.scope);
  if (own !== undefined && !isOwnFile(own.getSourceFile()))
    return followCalled(own.parameters[call.arguments.indexOf(callback)], index, trail);
  const callee = skipWrapping(call.expression);
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : '';
  if (!ts.isPropertyAccessExpression(callee) || !ITERATES.test(method)) return mayEnter(parameter, trail);
  const element: Trail = { ...trail, path: ['*', ...trail.path] };
  if (method === 'then') return follow(callee.expression, trail);
  if (method === 'reduce') return followReduced(call, callee.expression, index, trail);
  // The place in the list is the same in every run.
  if (index > 0) return entersAsData(trail);
  const [first] = call.arguments;
  return method === 'from' ? first !== undefined && follow(first, element) : follow(callee.expression, element);
}

const ITERATES = /^(?:map|flatMap|filter|find|findLast|findIndex|forEach|some|every|sort|toSorted|then|reduce|from)$/;

function followReduced(call: ts.CallExpression, list: ts.Expression, index: number, trail: Trail): boolean {
  if (index > 0) return follow(list, { ...trail, path: ['*', ...trail.path] });
  const [callback, start] = call.arguments;
  const isFunction = callback !== undefined && (ts.isArrowFunction(callback) || ts.isFunctionExpression(callback));
  return isFunction && followFunction(callback, trail) && (start === undefined || follow(start, trail));
}

/** What a function of the user's own calls its parameter with. */
function followCalled(callback: ts.ParameterDeclaration | undefined, index: number, trail: Trail): boolean {
  if (callback === undefined || !ts.isIdentifier(callback.name)) return false;
  const symbol = trail.scope.checker.getSymbolAtLocation(callback.name);
  if (symbol === undefined) return false;
  return referencesTo(symbol, callback, trail.scope).every(
    (use) =>
      ts.isCallExpression(use.parent) && use.parent.expression === use && followArgument(use.parent, index, trail),
  );
}
