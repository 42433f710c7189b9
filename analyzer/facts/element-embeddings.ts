import ts from 'typescript';
import type { ElementEmbeddings } from '../call.js';
import { type Done, embeddingRead, isAwaited, resultOf } from './element-results.js';
import { evaluate } from './evaluate.js';
import { placeOf, type Scope } from './scope.js';
import { holesOf } from './text.js';
import { typeAt } from './type-at.js';
import type { Value } from './value.js';

/**
 * `await Promise.all(texts.map((text) => ...))`, or a `for` loop that pushes one vector after the other onto a list: where all
 * that is done with each text is to embed it.
 */
export function elementEmbeddingsOf(request: ts.CallExpression, scope: Scope): ElementEmbeddings | undefined {
  const each = inMapping(request) ?? inLoop(request);
  // Other lists (read-only ones, of objects that become texts) may not fit where a list is taken.
  if (each === undefined || scope.checker.typeToString(typeAt(each.list, scope)) !== 'string[]') return undefined;
  if (isWrittenOut(each.list, scope)) return undefined;
  const { input, into } = each;
  const isShorthand = ts.isShorthandPropertyAssignment(input.parent);
  return {
    gives: each.gives,
    whole: placeOf(each.whole),
    list: placeOf(each.list),
    input: { ...placeOf(input), key: isShorthand ? input.text : undefined },
    into: into && placeOf(into),
  };
}

/** The same texts each time: what is to be done about these is another matter than one request for all. */
function isWrittenOut(list: ts.Expression, scope: Scope): boolean {
  const value = evaluate(list, scope);
  const isConstant = (item: Value) => item.is === 'text' && holesOf(item.text).length === 0;
  return value.is === 'array' && value.open === undefined && value.items.every(isConstant);
}

interface Each {
  readonly gives: ElementEmbeddings['gives'];
  readonly whole: ts.Node;
  readonly list: ts.Expression;
  readonly input: ts.Identifier;
  readonly into?: ts.Identifier;
}

type Mapping = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };

function inMapping(request: ts.CallExpression): Each | undefined {
  const callback = ts.findAncestor(request, ts.isFunctionLike);
  if (callback === undefined || !ts.isArrowFunction(callback)) return undefined;
  const done = resultOf(callback.body);
  const gives = done && embeddingRead(done, request);
  const mapping = callback.parent;
  if (gives === undefined || !isMapping(mapping, callback)) return undefined;
  const [parameter, ...others] = callback.parameters.map(({ name }) => name);
  const input = soleUseOf(parameter, callback.body, request);
  const isElementOnly = others.every((name) => ts.isIdentifier(name) && usesOf(name, callback.body).length === 0);
  const whole = wholeOf(mapping, gives);
  if (input === undefined || whole === undefined || !isElementOnly) return undefined;
  return { gives, whole, list: mapping.expression.expression, input };
}

function isMapping(node: ts.Node, callback: ts.ArrowFunction): node is Mapping {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length === 1 &&
    node.arguments[0] === callback &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'map'
  );
}

/** What one request stands for: the promise of all vectors, or where results are read, what comes of it. */
function wholeOf(mapping: Mapping, gives: ElementEmbeddings['gives']): ts.Expression | undefined {
  const all = mapping.parent;
  const isAll = ts.isCallExpression(all) && all.expression.getText() === 'Promise.all' && all.arguments.length === 1;
  if (!isAll) return undefined;
  if (gives === 'vector') return all;
  return ts.isAwaitExpression(all.parent) ? all.parent : undefined;
}

/** `for (const text of texts) { const reply = await ...; vectors.push(reply.data[0].embedding); }` */
function inLoop(request: ts.CallExpression): Each | undefined {
  const loop = ts.findAncestor(request, isBoundary);
  if (loop === undefined || !ts.isForOfStatement(loop) || loop.awaitModifier !== undefined || !isAwaited(request))
    return undefined;
  const pushed = pushedIn(loop.statement);
  const gives = pushed && embeddingRead(pushed.done, request);
  const [element, ...others] = ts.isVariableDeclarationList(loop.initializer) ? loop.initializer.declarations : [];
  const input = element && soleUseOf(element.name, loop.statement, request);
  if (pushed === undefined || gives === undefined || input === undefined || others.length > 0) return undefined;
  const { into } = pushed;
  // A list that grows while the loop goes through it is another matter.
  if (usesOf(into, request).length + usesOf(into, loop.expression).length > 0) return undefined;
  return { gives, whole: loop, list: loop.expression, input, into };
}

function isBoundary(node: ts.Node): boolean {
  return ts.isFunctionLike(node) || ts.isIterationStatement(node, false);
}

/** What the only `list.push(...)` of a loop adds, and to which list. */
function pushedIn(body: ts.Statement): { readonly done: Done; readonly into: ts.Identifier } | undefined {
  const done = resultOf(body);
  const push = done?.result;
  if (done === undefined || push === undefined || !ts.isCallExpression(push)) return undefined;
  const { expression: callee, arguments: added } = push;
  const [vector, ...more] = added;
  const isPush = ts.isPropertyAccessExpression(callee) && callee.name.text === 'push';
  if (!isPush || !ts.isIdentifier(callee.expression) || vector === undefined || more.length > 0) return undefined;
  return { done: { ...done, result: vector }, into: callee.expression };
}

/** The one place at which a text is used: as what the request embeds. */
function soleUseOf(
  name: ts.BindingName | undefined,
  body: ts.Node,
  request: ts.CallExpression,
): ts.Identifier | undefined {
  if (name === undefined || !ts.isIdentifier(name)) return undefined;
  const [use, ...more] = usesOf(name, body);
  if (use === undefined || more.length > 0) return undefined;
  const isArgument = request.arguments.some((argument) => argument === use);
  return isArgument || isValueIn(use, request.arguments[0]) ? use : undefined;
}

function usesOf({ text: name }: ts.Identifier, body: ts.Node): readonly ts.Identifier[] {
  const uses: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  return uses;
}

function isValueIn({ parent }: ts.Identifier, options: ts.Expression | undefined): boolean {
  if (options === undefined || parent.parent !== options) return false;
  return ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent);
}
