import ts from 'typescript';
import { isOwnFile } from '../program/own-files.js';
import { withArguments } from './bind-arguments.js';
import { isOfExtended, isOfPackage } from './data-names.js';
import {
  asksForRoles,
  entersAsData,
  follow,
  isActive,
  isDecidedByData,
  once,
  type Trail,
  whole,
} from './data-origin.js';
import { skipWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { holdsFleeting, isFleetingName } from './fleeting-names.js';
import { isNameOfFunction } from './functions-by-name.js';
import { importedCallee } from './imported-name.js';
import { returnedExpressions } from './returned-expressions.js';
import { MAX_DEPTH, type Scope } from './scope.js';
import { mayDependOnVolatile } from './steady.js';
import { typeAt } from './type-at.js';

/** What a call gives: a function of the user's own what it returns, a method of lists or texts what it is called on. */
export function followCall(call: ts.CallExpression, trail: Trail): boolean {
  const callee = skipWrapping(call.expression);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  if (isFleetingName(name) || OF_DATES.test(name)) return false;
  const own = calledFunction(call, trail.scope);
  if (own !== undefined && !isOwnFile(own.getSourceFile())) return followOwn(call, own, trail);
  if (mayBeOwn(call, name, trail.scope)) return false;
  if (ts.isPropertyAccessExpression(callee)) return followMethod(call, callee, trail);
  return (
    entersAsData(trail) &&
    ts.isIdentifier(callee) &&
    isOfOthers(callee, trail.scope) &&
    call.arguments.every((argument) => argumentIsData(argument, call, name, trail))
  );
}

const OF_DATES = /^to(?:ISO|UTC|GMT|Locale(?:Date|Time)?)String$/;

function followOwn(call: ts.CallExpression, own: ts.FunctionLikeDeclaration, trail: Trail): boolean {
  const { scope } = trail;
  if (scope.depth >= MAX_DEPTH || (ts.isMethodDeclaration(own) && isOfExtended(own, scope))) return false;
  // Of a function that calls itself, what it passes on counts as well.
  if (isActive(own, trail)) return call.arguments.every((argument) => follow(argument, whole(trail)));
  const inner: Scope = { ...withArguments(own, call.arguments, scope), depth: scope.depth + 1 };
  return followFunction(own, { ...trail, scope: inner });
}

/** What a function returns, and what decides on it. */
export function followFunction(fn: ts.FunctionLikeDeclaration, trail: Trail): boolean {
  if (fn.asteriskToken !== undefined) return false;
  return once(
    fn,
    trail,
    () =>
      reasonsIn(fn).every((reason) => isDecidedByData(reason, trail)) &&
      returnedExpressions(fn).every((result) => follow(result, trail)),
  );
}

/** The conditions on which a function returns one thing or another. */
function reasonsIn(fn: ts.FunctionLikeDeclaration): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && node !== fn) return;
    if ((ts.isIfStatement(node) || ts.isSwitchStatement(node)) && holdsReturn(node)) found.push(node.expression);
    ts.forEachChild(node, visit);
  };
  visit(fn);
  return found;
}

function holdsReturn(node: ts.Node): boolean {
  return ts.isReturnStatement(node) || (!ts.isFunctionLike(node) && ts.forEachChild(node, holdsReturn) === true);
}

/** A function of the user's own that is not in sight: behind an interface, overloaded, or lost to the types. */
function mayBeOwn(call: ts.CallExpression, name: string, scope: Scope): boolean {
  const signatures = scope.checker.getNonNullableType(typeAt(call.expression, scope)).getCallSignatures();
  if (signatures.length === 0) return !OF_PLATFORM.test(name) && isNameOfFunction(name, scope);
  return signatures.some(({ declaration }) => declaration !== undefined && !isOwnFile(declaration.getSourceFile()));
}

/** Names that the platform's values have in all programs. */
const OF_PLATFORM =
  /^(?:map|flatMap|filter|find|findLast|slice|splice|concat|join|reduce|reverse|sort|toSorted|flat|at|entries|values|keys|pop|shift|trim|trimEnd|trimStart|toString|toLowerCase|toUpperCase|replace|replaceAll|split|substring|substr|padStart|padEnd|repeat|stringify|parse|assign|fromEntries|all|allSettled|resolve|from|isArray|match|charAt|normalize|then|catch|finally|get|has|text|json|toFixed|String|Number|Boolean|Array|parseInt|parseFloat|encodeURIComponent|decodeURIComponent)$/;

const SAME_LIST = /^(?:filter|slice|splice|reverse|toReversed|sort|toSorted|concat|flat|values)$/;
const ONE_OF_LIST = /^(?:find|findLast|at|pop|shift|get)$/;

function followMethod(
  call: ts.CallExpression,
  { expression, name }: ts.PropertyAccessExpression,
  trail: Trail,
): boolean {
  const method = name.text;
  const { path } = trail;
  const first = call.arguments[0];
  if (SAME_LIST.test(method) || ONE_OF_LIST.test(method)) {
    const listed = ONE_OF_LIST.test(method) ? ['*', ...path] : path;
    const others = method === 'concat' ? call.arguments : method === 'splice' ? call.arguments.slice(2) : [];
    const decides = method === 'concat' || method === 'splice' ? [] : call.arguments;
    return (
      decides.every((reason) => asksForRoles(trail) || !mayDependOnVolatile(reason, trail.scope)) &&
      [expression, ...others].every((list) => follow(list, { ...trail, path: listed }))
    );
  }
  if (method === 'map' && path[0] === '*' && first !== undefined)
    return follow(first, { ...trail, path: path.slice(1) });
  if (/^(?:all|resolve)$/.test(method) && expression.getText() === 'Promise' && first !== undefined)
    return follow(first, trail);
  if (!entersAsData(trail)) return false;
  return (
    follow(expression, whole(trail)) &&
    call.arguments.every((argument) => argumentIsData(argument, call, method, trail))
  );
}

/** Of what is asked of a service only the answer is read: the question may name times, as long as none is handed in. */
function argumentIsData(argument: ts.Expression, call: ts.CallExpression, name: string, trail: Trail): boolean {
  const value = ts.isSpreadElement(argument) ? argument.expression : argument;
  const isAnswer = ts.isAwaitExpression(call.parent) && !OF_PLATFORM.test(name);
  if (isAnswer) return !mayDependOnVolatile(value, trail.scope);
  const isWritten = /^(?:stringify|String|values|entries)$/.test(name);
  return !(isWritten && holdsFleeting(value, trail.scope)) && follow(value, whole(trail));
}

/** A function of the platform, of a package, or made by one. */
function isOfOthers(callee: ts.Identifier, scope: Scope): boolean {
  const declaration = symbolOf(callee, scope)?.valueDeclaration;
  const isOwn = declaration !== undefined && !isOwnFile(declaration.getSourceFile());
  return isOfPackage(callee, scope) && (!isOwn || importedCallee(callee, scope) !== undefined);
}

/** An object of a package's class is made of what it is given; one of the user's own class has fields to be read. */
export function followNew({ expression, arguments: list }: ts.NewExpression, trail: Trail): boolean {
  const callee = skipWrapping(expression);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name : callee;
  const declaration = symbolOf(name, trail.scope)?.valueDeclaration;
  // What is put into it later is followed where that happens.
  if ((list ?? []).length === 0 && /^(?:Map|WeakMap|Set|Array)$/.test(callee.getText())) return true;
  if (!entersAsData(trail) || isFleetingName(name.getText())) return false;
  if (declaration !== undefined && !isOwnFile(declaration.getSourceFile())) return false;
  if (ts.isIdentifier(name) && !isOfPackage(name, trail.scope)) return false;
  return (list ?? []).every((argument) =>
    follow(ts.isSpreadElement(argument) ? argument.expression : argument, whole(trail)),
  );
}

/** A tag of a package leaves the text as it is written; one of the user's own may do anything. */
export function followTagged({ tag, template }: ts.TaggedTemplateExpression, trail: Trail): boolean {
  if (!entersAsData(trail) || importedCallee(tag, trail.scope) === undefined) return false;
  const spans = ts.isTemplateExpression(template) ? template.templateSpans : [];
  return spans.every(({ expression }) => follow(expression, whole(trail)));
}
