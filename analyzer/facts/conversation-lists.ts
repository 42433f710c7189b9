import ts from 'typescript';
import { withArguments } from './bind-arguments.js';
import { evaluate, skipWrapping, withWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { isFedBack } from './fed-back.js';
import { isGrowingChat } from './growing-chats.js';
import { isGrowingList } from './growing-lists.js';
import { isGrowingSession, sessionVariable } from './growing-sessions.js';
import { assignedIn, sourcesOf } from './grown-lists.js';
import { fieldRead, mayBeBounded } from './kept-fields.js';
import { isShortened } from './list-uses.js';
import { isText } from './message-parts.js';
import { elementType, isOfMessages, isPart } from './message-types.js';
import { type Passed, passedFor } from './passed-for.js';
import { MAX_RETURNS, returnedExpressions } from './returned-expressions.js';
import { MAX_DEPTH, type Scope } from './scope.js';
import type { ArrayValue, Value } from './value.js';

/** How much of a conversation is sent: nothing of it, all, or a part whose length is bounded. */
export type Verdict = 'none' | 'whole' | 'trimmed' | 'unknown';

/** Of what is all sent. */
export function togetherOf(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'none';
}
const ORDER: readonly Verdict[] = ['whole', 'unknown', 'trimmed'];

/** Of what is sent instead of each other. */
export function eitherOf(verdicts: readonly Verdict[]): Verdict {
  const [first = 'none'] = verdicts;
  if (verdicts.every((verdict) => verdict === first)) return first;
  return verdicts.every((verdict) => verdict === 'none' || verdict === 'trimmed') ? 'trimmed' : 'unknown';
}

/** How much is looked at, and what is being looked at: lists may be made from each other. */
interface Reading {
  readonly scope: Scope;
  /** The expression that gives the messages. */
  readonly top: ts.Expression;
  readonly work: { left: number; active: Set<ts.Node> };
}

const MAX_STEPS = 200;

/** The verdict on a list of messages. */
export function verdictOnLists(value: Value, scope: Scope): Verdict {
  return onValue(value, scope, { left: MAX_STEPS, active: new Set() });
}

/** The verdict on an expression that gives a list of messages. */
export function verdictOnList(node: ts.Expression, scope: Scope): Verdict {
  return onTop(node, scope, { left: MAX_STEPS, active: new Set() });
}

function onTop(node: ts.Expression, scope: Scope, work: Reading['work']): Verdict {
  return onExpression(node, { scope, top: skipWrapping(node), work });
}

function onValue(value: Value, scope: Scope, work: Reading['work']): Verdict {
  if (isFedBack(value.node, scope) || isSession(value.node, scope)) return 'whole';
  if (value.is === 'array') return onArray(value, scope, work);
  if (value.is === 'choice') {
    const options = value.options.filter((option) => option.is !== 'nothing' && !isEmptyList(option));
    return eitherOf(options.map((option) => onValue(option, scope, work)));
  }
  if (value.is === 'made')
    return ts.isCallExpression(value.node) && isConverter(value.node) ? onTop(value.node, scope, work) : 'none';
  if (value.is !== 'opaque' || isTextValue(value, scope)) return 'none';
  if (!ts.isExpression(value.node)) return 'unknown';
  // What is known where it is written, and not known where it is sent, was or may have been replaced on the way.
  const isReplaced = !work.active.has(skipWrapping(value.node)) && isKnownList(evaluate(value.node, scope));
  return isReplaced ? 'unknown' : onTop(value.node, scope, work);
}

function isSession(node: ts.Node, scope: Scope): boolean {
  const declaration = ts.isIdentifier(node) ? symbolOf(node, scope)?.valueDeclaration : undefined;
  return declaration !== undefined && isGrowingSession(declaration, scope);
}

/** A text by its type, or by the method that gives it. */
export function isTextValue(value: Value, scope: Scope): boolean {
  if (isText(value, scope)) return true;
  return (
    value.is === 'opaque' && ts.isCallExpression(value.node) && /^(?:join|stringify|trim)$/.test(calledName(value.node))
  );
}

function isEmptyList(value: Value): boolean {
  return value.is === 'array' && value.items.length === 0 && value.open === undefined;
}

function isKnownList(value: Value): boolean {
  return value.is === 'array' || value.is === 'object';
}

function onArray(value: ArrayValue, outer: Scope, work: Reading['work']): Verdict {
  const scope = value.scope ?? outer;
  const { node, open } = value;
  if (open !== undefined && ts.isCallExpression(node)) return onMade(node, { scope, top: node, work });
  const written = ts.isArrayLiteralExpression(node) ? node.elements : [];
  const spreads = [...new Set([...value.items.map((item) => item.node), ...written])].filter(ts.isSpreadElement);
  const variable = variableOf(node, scope);
  if (variable !== undefined && spreads.length > 0 && isShortened(variable.symbol, variable.declaration, scope))
    return 'unknown';
  const spliced = togetherOf(spreads.map(({ expression }) => onTop(expression, scope, work)));
  if (open === undefined) return spliced;
  const added = variable === undefined ? 'none' : onAdded(variable.symbol, variable.declaration, scope, work);
  if (variable === undefined && spreads.length === 0) return 'unknown';
  return togetherOf([spliced, added]);
}

/** What a method of a list gives, by how it is written. */
function onMade(call: ts.CallExpression, reading: Reading): Verdict {
  const { active } = reading.work;
  if (active.has(call)) return onCall(call, reading);
  active.add(call);
  const verdict = onCall(call, reading);
  active.delete(call);
  return verdict;
}

interface Variable {
  readonly symbol: ts.Symbol;
  readonly declaration: ts.Declaration;
}

/** The variable, or the field of a class, that a list is written for. */
function variableOf(list: ts.Node, scope: Scope): Variable | undefined {
  const { parent } = ts.isExpression(list) ? withWrapping(list) : list;
  if (ts.isBinaryExpression(parent) && ts.isPropertyAccessExpression(parent.left)) return fieldRead(parent.left, scope);
  const isDeclared = ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent);
  const symbol = isDeclared && ts.isMemberName(parent.name) && scope.checker.getSymbolAtLocation(parent.name);
  return symbol ? { symbol, declaration: parent } : undefined;
}

/** What loops and spreads add to a list. */
function onAdded(symbol: ts.Symbol, declaration: ts.Declaration, scope: Scope, work: Reading['work']): Verdict {
  if (isShortened(symbol, declaration, scope)) return 'unknown';
  const sources = sourcesOf(symbol, declaration, scope);
  if (sources === undefined) return isGrowingList(symbol, declaration, scope) ? 'whole' : 'unknown';
  return togetherOf(
    sources.map(({ list, mayStop }) => {
      const verdict = onTop(list, scope, work);
      return verdict === 'whole' && mayStop ? 'unknown' : verdict;
    }),
  );
}

function onExpression(node: ts.Expression, reading: Reading): Verdict {
  const { scope, work } = reading;
  const expression = skipWrapping(node);
  if (work.left-- <= 0) return 'unknown';
  if (isSession(expression, scope)) return 'whole';
  if (work.active.has(expression)) return onSource(expression, reading);
  work.active.add(expression);
  const value = evaluate(expression, scope);
  const isKnown = value.is === 'array' || value.is === 'choice' || value.is === 'nothing';
  const verdict = isKnown ? onValue(value, scope, work) : onSource(expression, reading);
  work.active.delete(expression);
  return verdict;
}

/** By what an expression is made from, as it is written. */
function onSource(expression: ts.Expression, reading: Reading): Verdict {
  if (ts.isCallExpression(expression)) return onCall(expression, reading);
  if (ts.isPropertyAccessExpression(expression)) return onMember(expression, reading);
  return ts.isIdentifier(expression) ? onVariable(expression, reading) : 'unknown';
}

function onMember(member: ts.PropertyAccessExpression, reading: Reading): Verdict {
  const { scope } = reading;
  const field = fieldRead(member, scope);
  if (field !== undefined && mayBeBounded(field, scope)) return 'unknown';
  return isGrowingChat(member, scope) ? 'whole' : ofType(member, reading);
}

function onVariable(node: ts.Identifier, reading: Reading): Verdict {
  const { scope, work } = reading;
  const symbol = symbolOf(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined || work.active.has(declaration)) return ofType(node, reading);
  if (isShortened(symbol, declaration, scope)) return 'unknown';
  const initial = sourceOf(declaration, reading);
  const assigned = assignedIn(symbol, declaration, scope);
  if (initial === undefined && assigned.length === 0) return ofType(node, reading);
  work.active.add(declaration);
  const first =
    initial === undefined
      ? ts.isParameter(declaration)
        ? [ofType(node, reading)]
        : []
      : [onExpression(initial.node, { ...reading, scope: initial.scope })];
  const verdict = eitherOf([...first, ...assigned.map(({ right }) => onExpression(right, reading))]);
  const added = ts.isVariableDeclaration(declaration) ? onAdded(symbol, declaration, scope, work) : 'none';
  work.active.delete(declaration);
  return togetherOf([verdict, added]);
}

/** The expression that a variable is set to, or that is passed for a parameter. */
function sourceOf(declaration: ts.Declaration, { scope }: Reading): { node: ts.Expression; scope: Scope } | undefined {
  if (ts.isParameter(declaration)) {
    const argument = scope.parameters.get(declaration);
    return argument?.node && { node: argument.node, scope: argument.scope };
  }
  const node = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return node && { node, scope };
}

/** Something that is a list of messages by its type; without a type it may be a text as well. */
function ofType(node: ts.Expression, reading: Reading): Verdict {
  const { scope, top } = reading;
  const isList = elementType(node, scope) !== undefined && !isPart(node);
  if (!isList || !(isOfMessages(node, scope) || isOfMessages(top, scope))) return 'unknown';
  const passed = passedFor(node, scope);
  return passed === undefined ? 'whole' : ofPassed(passed, reading.work);
}

/** By what is passed where the function is called; one call that passes a whole conversation is enough. */
function ofPassed(passed: readonly Passed[], work: Reading['work']): Verdict {
  const { active } = work;
  work.active = new Set();
  const verdicts = passed.map((by) => (by === 'hidden' ? 'unknown' : onTop(by.node, by.scope, work)));
  work.active = active;
  return verdicts.includes('whole') ? 'whole' : eitherOf(verdicts);
}

/** Functions that make a shorter list of a long one, by what such functions are called. */
const TRIMMER =
  /^(?:(?:trim|truncate|prune|summari[sz]e)\w*|(?:compact|limit|window|clip|keep|take|last|getLast|getRecent|recent)\w*(?:Messages?|History|Conversation|Context|Chat|Turns|Dialog)\w*|take(?:Right|Last))$/i;
/** Functions that give as many messages as they take. */
const CONVERTER = /^(?:map|filter|concat|reverse|flat|flatMap|convertTo\w*Messages|from)$/;

function isConverter(call: ts.CallExpression): boolean {
  return CONVERTER.test(calledName(call));
}

function calledName(call: ts.CallExpression): string {
  const callee = skipWrapping(call.expression);
  return ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
}

function onCall(call: ts.CallExpression, reading: Reading): Verdict {
  const callee = skipWrapping(call.expression);
  const name = calledName(call);
  if (TRIMMER.test(name)) return 'trimmed';
  const session = name === 'get' ? sessionVariable(call) : undefined;
  if (session !== undefined) return isGrowingSession(session, reading.scope) ? 'whole' : 'unknown';
  const isMethod = ts.isPropertyAccessExpression(callee) && !/^(?:Array|convert)/.test(callee.getText());
  const source = isMethod ? callee.expression : call.arguments[0];
  if (name === 'slice') return source === undefined ? 'unknown' : onSlice(call, source, reading);
  if (!isConverter(call)) return onHelper(call, reading);
  if (source === undefined) return 'unknown';
  const added = name === 'concat' ? call.arguments.map((argument) => onTop(argument, reading.scope, reading.work)) : [];
  return togetherOf([onExpression(source, reading), ...added]);
}

/** What a function of the user's own gives back. */
function onHelper(call: ts.CallExpression, reading: Reading): Verdict {
  const { scope } = reading;
  const declaration = scope.depth < MAX_DEPTH ? calledFunction(call, scope) : undefined;
  const results = declaration === undefined ? [] : returnedExpressions(declaration);
  if (declaration === undefined || results.length === 0 || results.length > MAX_RETURNS) return 'unknown';
  const inner: Scope = { ...withArguments(declaration, call.arguments, scope), depth: scope.depth + 1 };
  return eitherOf(results.map((result) => onExpression(result, { ...reading, scope: inner })));
}

/** `slice(-10)` and `slice(0, 10)` bound the length; `slice(1)` and `slice(0, -1)` only leave one message out. */
function onSlice(call: ts.CallExpression, source: ts.Expression, reading: Reading): Verdict {
  const [start, end] = call.arguments;
  const from = start === undefined ? 0 : boundOf(start, reading.scope);
  const to = end === undefined ? Number.NEGATIVE_INFINITY : boundOf(end, reading.scope);
  if (from !== undefined && from < 0) return 'trimmed';
  if (from === undefined || to === undefined) return 'unknown';
  return to < 0 ? onExpression(source, reading) : 'trimmed';
}

/** A number that is written out; of `-MAX` the sign at least. */
function boundOf(node: ts.Expression, scope: Scope): number | undefined {
  const value = evaluate(node, scope);
  if (value.is === 'number') return value.value;
  const isNegative = ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.MinusToken;
  return isNegative ? Number.NEGATIVE_INFINITY : undefined;
}
