import ts from 'typescript';
import { withArguments } from './bind-arguments.js';
import { eitherOf, type Verdict, verdictOnList } from './conversation-lists.js';
import { skipWrapping } from './evaluate.js';
import { calledFunction } from './evaluate-call.js';
import { symbolOf } from './evaluate-variable.js';
import { elementType, isMessageType } from './message-types.js';
import { nodeAt } from './node-at.js';
import { assignmentsTo } from './references.js';
import { returnedExpressions } from './returned-expressions.js';
import { MAX_DEPTH, type Scope } from './scope.js';
import type { Hole } from './text.js';

/** A conversation by what it is called. */
export const CONVERSATION = /messages|history|conversation|transcript|chatLog|turns|dialog/i;

/** A conversation that fills a hole in a text: `messages.map(line).join('; ')`. */
export function verdictOnHole({ name, at }: Hole, scope: Scope): Verdict {
  const file = at && scope.work.inSight.at(at.file)?.code();
  const node = at && file && nodeAt(file, at);
  return node === undefined ? byName(name) : verdictOnText(node, scope);
}

/** A conversation that is written as a text. */
export function verdictOnText(node: ts.Node, scope: Scope): Verdict {
  const verdict = ts.isExpression(node) ? onText(node, scope, MAX_STEPS) : undefined;
  return verdict ?? byName(node.getText());
}

function byName(name: string): Verdict {
  return CONVERSATION.test(name) ? 'unknown' : 'none';
}

const MAX_STEPS = 12;

/** `undefined` where nothing tells. */
function onText(node: ts.Expression, scope: Scope, steps: number): Verdict | undefined {
  const expression = skipWrapping(node);
  if (steps === 0) return undefined;
  if (elementType(expression, scope) !== undefined) return onList(expression, scope);
  if (ts.isIdentifier(expression)) return onVariable(expression, scope, steps - 1);
  return ts.isCallExpression(expression) ? onCall(expression, scope, steps - 1) : undefined;
}

function onVariable(node: ts.Identifier, scope: Scope, steps: number): Verdict | undefined {
  const symbol = symbolOf(node, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return undefined;
  if (assignmentsTo(symbol, declaration, scope).length > 0) return undefined;
  const argument = ts.isParameter(declaration) ? scope.parameters.get(declaration) : undefined;
  if (argument?.node !== undefined) return onText(argument.node, argument.scope, steps);
  const source = ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source && onText(source, scope, steps);
}

/** `list.map(line).join()`, `JSON.stringify(list)`, and what functions of the user's own make of a list. */
function onCall(call: ts.CallExpression, scope: Scope, steps: number): Verdict | undefined {
  const callee = skipWrapping(call.expression);
  const [first] = call.arguments;
  if (callee.getText() === 'JSON.stringify') return first && onList(first, scope);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'join') return onList(callee.expression, scope);
  if (ts.isPropertyAccessExpression(callee) && callee.name.text === 'trim')
    return onText(callee.expression, scope, steps);
  const declaration = scope.depth < MAX_DEPTH ? calledFunction(call, scope) : undefined;
  const results = declaration === undefined ? [] : returnedExpressions(declaration);
  if (declaration === undefined || results.length === 0) return undefined;
  const inner: Scope = { ...withArguments(declaration, call.arguments, scope), depth: scope.depth + 1 };
  const verdicts = results.map((result) => onText(result, inner, steps));
  return verdicts.every((verdict) => verdict !== undefined) ? eitherOf(verdicts) : undefined;
}

/** Lines that are made of messages; of what else they may be made, nothing is said. */
function onList(node: ts.Expression, scope: Scope): Verdict | undefined {
  const source = mappedList(node);
  const element = elementType(source, scope);
  const isOfMessages = element !== undefined && (element.flags & ts.TypeFlags.Any) === 0 && isMessageType(element);
  const verdict = verdictOnList(source, scope);
  return isOfMessages || verdict !== 'whole' ? verdictKnown(verdict) : undefined;
}

function verdictKnown(verdict: Verdict): Verdict | undefined {
  return verdict === 'unknown' ? undefined : verdict;
}

/** What stands before `map(...)` and `filter(...)`. */
function mappedList(node: ts.Expression): ts.Expression {
  let list = skipWrapping(node);
  while (
    ts.isCallExpression(list) &&
    ts.isPropertyAccessExpression(list.expression) &&
    /^(?:map|filter|flatMap|reverse)$/.test(list.expression.name.text)
  )
    list = skipWrapping(list.expression.expression);
  return list;
}
