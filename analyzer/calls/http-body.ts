import ts from 'typescript';
import { evaluate, skipWrapping } from '../facts/evaluate.js';
import { symbolOf } from '../facts/evaluate-variable.js';
import { slotsIn } from '../facts/found-slots.js';
import type { Layers } from '../facts/layer.js';
import { onlySource } from '../facts/origin.js';
import { referencesTo } from '../facts/references.js';
import type { Scope } from '../facts/scope.js';
import { choiceOf, opaque, optionsOf, type Value } from '../facts/value.js';

/** What is posted: the object behind the JSON, and the expression that makes it where one is written. */
export interface PostedBody {
  readonly value: Value;
  readonly written: ts.Expression | undefined;
}

/** What a request posts; `undefined` when it provably posts nothing. */
export function postedBody(node: ts.CallExpression, layers: Layers, scope: Scope): PostedBody | undefined {
  const found = slotsIn(layers, ['RequestBody']);
  if (found.length === 0) return writtenBody(node, scope);
  const set = found.find(({ value }) => value.is !== 'nothing');
  if (set === undefined) return undefined;
  const written = set.written !== undefined && ts.isExpression(set.written) ? set.written : undefined;
  return { value: fromJson(set.value), written: written && objectBehind(written, scope) };
}

/** Of a JSON text what it was made from; a client that makes the text itself is given the object. */
function fromJson(value: Value): Value {
  return choiceOf(
    optionsOf(value).map((option) => {
      if (option.is === 'object') return option;
      const json = option.is === 'text' ? option.json : undefined;
      return json ?? (option.is === 'opaque' ? option : opaque(option.node, 'the body is built elsewhere'));
    }),
    value.node,
  );
}

/** `body` of `JSON.stringify(body)`, also of a variable that holds such a text; the expression itself else. */
function objectBehind(node: ts.Expression, scope: Scope): ts.Expression {
  const expression = skipWrapping(node);
  const argument = jsonArgument(expression);
  if (argument !== undefined || !ts.isIdentifier(expression)) return argument ?? expression;
  const symbol = symbolOf(expression, scope);
  const declaration = symbol?.valueDeclaration;
  const source = symbol && declaration && onlySource(symbol, declaration, scope);
  return (source && jsonArgument(skipWrapping(source))) ?? expression;
}

function jsonArgument(node: ts.Expression): ts.Expression | undefined {
  return ts.isCallExpression(node) && node.expression.getText() === 'JSON.stringify' ? node.arguments[0] : undefined;
}

/** `request.write(body)` or `request.end(body)`, in the same function; what is written in pieces is not put together. */
function writtenBody(node: ts.CallExpression, scope: Scope): PostedBody | undefined {
  const [only, another] = placesOfRequest(node, scope).flatMap(writtenTo);
  if (only === undefined) return undefined;
  if (another !== undefined) return { value: opaque(node, 'the body is written in pieces'), written: undefined };
  return { value: fromJson(evaluate(only, scope)), written: objectBehind(only, scope) };
}

/** Where the request that a call returns is used: the call itself, or the variable's name. */
function placesOfRequest(node: ts.CallExpression, scope: Scope): readonly ts.Expression[] {
  const { parent } = node;
  const name = ts.isVariableDeclaration(parent) ? parent.name : undefined;
  const symbol = name && scope.checker.getSymbolAtLocation(name);
  if (symbol === undefined) return [node];
  const owner = ts.findAncestor(parent, ts.isFunctionLike);
  return referencesTo(symbol, parent as ts.VariableDeclaration, scope).filter(
    (reference) => ts.findAncestor(reference, ts.isFunctionLike) === owner,
  );
}

function writtenTo({ parent }: ts.Expression): readonly ts.Expression[] {
  if (!ts.isPropertyAccessExpression(parent) || !/^(?:write|end)$/.test(parent.name.text)) return [];
  const call = parent.parent;
  const text = ts.isCallExpression(call) && call.expression === parent ? call.arguments[0] : undefined;
  return text === undefined ? [] : [text];
}
