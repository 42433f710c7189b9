import ts from 'typescript';
import type { LlmCall } from '../call.js';
import { skipWrapping } from './evaluate.js';
import { isText } from './message-parts.js';
import type { Scope } from './scope.js';
import { holesOf } from './text.js';
import { typeAt } from './type-at.js';
import { optionsOf, type Value } from './value.js';

/** Whether a conversation whose length the code does not bound is sent as it is; `undefined` when there is none. */
export function historyOf(messages: readonly Value[], scope: Scope): LlmCall['history'] {
  const verdicts = messages.flatMap((value) => verdictsOn(value, scope));
  if (verdicts.length === 0) return messages.some(mayHoldConversation) ? 'unknown' : undefined;
  const [first] = verdicts;
  return verdicts.every((verdict) => verdict === first) ? first : 'unknown';
}

const CONVERSATION = /messages|history|conversation|transcript|chatLog|turns|dialog/i;

/** A conversation that is written into a text, as far as its name tells: `\${formatMessages(messages)}`. */
function mayHoldConversation(value: Value, nesting = 0): boolean {
  if (nesting > MAX_NESTING) return false;
  const inside = (inner: Value) => mayHoldConversation(inner, nesting + 1);
  if (value.is === 'text') return holesOf(value.text).some(({ name }) => CONVERSATION.test(name));
  if (value.is === 'array') return value.items.some(inside);
  if (value.is === 'choice') return value.options.some(inside);
  if (value.is === 'object') return [...value.properties.values()].some((property) => inside(property.value()));
  return value.is === 'opaque' && CONVERSATION.test(value.node.getText());
}

const MAX_NESTING = 4;

type Verdict = NonNullable<LlmCall['history']>;

function verdictsOn(value: Value, scope: Scope): readonly Verdict[] {
  if (value.is === 'array') {
    const spreads = value.items.flatMap(({ node }) =>
      ts.isSpreadElement(node) ? [verdictOn(node.expression, scope)] : [],
    );
    return spreads.length === 0 && value.open !== undefined ? ['unknown'] : spreads;
  }
  return optionsOf(value).flatMap((option) => {
    if (option.is === 'made' && ts.isCallExpression(option.node)) return ofConverter(option.node, scope);
    if (option.is !== 'opaque' || isText(option, scope)) return [];
    return [ts.isExpression(option.node) ? verdictOn(option.node, scope) : 'unknown'];
  });
}

/** An SDK's own `convertToModelMessages(messages)`. */
function ofConverter(call: ts.CallExpression, scope: Scope): readonly Verdict[] {
  return CONVERTER.test(call.expression.getText()) ? [verdictOn(call, scope)] : [];
}

/** Functions that make a shorter list of a long one, by what such functions are called. */
const TRIMMER = /^(?:trim|truncate|prune|summari[sz]e|compact|limit|window|takeRight|takeLast|last)/i;
/** Functions that give as many messages as they take. */
const CONVERTER = /^(?:map|filter|concat|reverse|flat|flatMap|convertTo\w*Messages|from)$/;

/** Variables that are made from each other end here. */
const MAX_STEPS = 16;

function verdictOn(node: ts.Expression, scope: Scope, steps = MAX_STEPS): Verdict {
  if (steps === 0) return 'unknown';
  const expression = skipWrapping(node);
  if (ts.isCallExpression(expression)) return verdictOnCall(expression, scope, steps - 1);
  if (ts.isPropertyAccessExpression(expression)) return ofList(expression, scope);
  if (!ts.isIdentifier(expression)) return 'unknown';
  const declaration = scope.checker.getSymbolAtLocation(expression)?.valueDeclaration;
  const source =
    declaration !== undefined && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
  return source === undefined ? ofList(expression, scope) : verdictOnSource(source, scope, steps - 1);
}

/** Something that is a list by its type; without a type it may be a text as well. */
function ofList(node: ts.Expression, scope: Scope): Verdict {
  const type = typeAt(node, scope);
  // `any` is assignable to a list.
  const isList = (type.flags & ts.TypeFlags.Any) === 0 && scope.checker.isArrayLikeType(type);
  return isList ? 'whole' : 'unknown';
}

/** What a variable was made from: a literal that grows elsewhere is not understood here. */
function verdictOnSource(source: ts.Expression, scope: Scope, steps: number): Verdict {
  return ts.isArrayLiteralExpression(skipWrapping(source)) ? 'unknown' : verdictOn(source, scope, steps);
}

function verdictOnCall(call: ts.CallExpression, scope: Scope, steps: number): Verdict {
  const callee = skipWrapping(call.expression);
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  if (TRIMMER.test(method) || isBoundedSlice(call, method)) return 'trimmed';
  const isConverter = CONVERTER.test(method) || method === 'slice';
  const isMethod = ts.isPropertyAccessExpression(callee) && !/^(?:Array|convert)/.test(callee.getText());
  const source = isMethod ? callee.expression : call.arguments[0];
  return isConverter && source !== undefined ? verdictOn(source, scope, steps) : 'unknown';
}

/** `slice(-10)` and `slice(0, 10)` bound the length; `slice(1)` only leaves the first message out. */
function isBoundedSlice(call: ts.CallExpression, method: string): boolean {
  const [first] = call.arguments;
  return method === 'slice' && (call.arguments.length > 1 || first?.getText().startsWith('-') === true);
}
