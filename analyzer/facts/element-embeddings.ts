import ts from 'typescript';
import type { ElementEmbeddings } from '../call.js';
import { skipWrapping } from './evaluate.js';
import { placeOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';

/** `await Promise.all(texts.map((text) => ...))`, where all that is done with each text is to embed it. */
export function elementEmbeddingsOf(request: ts.CallExpression, scope: Scope): ElementEmbeddings | undefined {
  const callback = ts.findAncestor(request, ts.isArrowFunction);
  const result = callback && resultOf(callback);
  const gives = result && resultKind(result, request);
  const mapping = callback?.parent;
  if (callback === undefined || gives === undefined || mapping === undefined || !isMapping(mapping, callback))
    return undefined;
  const list = mapping.expression.expression;
  const input = soleUseOf(callback, request);
  const whole = wholeOf(mapping, gives);
  // Other lists (read-only ones, of objects that become texts) may not fit where a list is taken.
  if (input === undefined || whole === undefined || scope.checker.typeToString(typeAt(list, scope)) !== 'string[]') {
    return undefined;
  }
  const isShorthand = ts.isShorthandPropertyAssignment(input.parent);
  return {
    gives,
    whole: placeOf(whole),
    list: placeOf(list),
    input: { ...placeOf(input), key: isShorthand ? input.text : undefined },
  };
}

type Mapping = ts.CallExpression & { readonly expression: ts.PropertyAccessExpression };

function isMapping(node: ts.Node, callback: ts.ArrowFunction): node is Mapping {
  return (
    ts.isCallExpression(node) &&
    node.arguments.length === 1 &&
    node.arguments[0] === callback &&
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'map'
  );
}

function resultOf({ body }: ts.ArrowFunction): ts.Expression | undefined {
  if (!ts.isBlock(body)) return body;
  const [only, ...others] = body.statements;
  return only !== undefined && others.length === 0 && ts.isReturnStatement(only) ? only.expression : undefined;
}

/** `embedQuery(text)` gives a vector; `(await create({...})).data[0].embedding` reads one. */
function resultKind(result: ts.Expression, request: ts.CallExpression): ElementEmbeddings['gives'] | undefined {
  const written = settled(result);
  if (written === request) return /\bembedQuery$/.test(request.expression.getText()) ? 'vector' : undefined;
  if (!ts.isPropertyAccessExpression(written) || written.name.text !== 'embedding') return undefined;
  const first = settled(written.expression);
  if (!ts.isElementAccessExpression(first) || first.argumentExpression.getText() !== '0') return undefined;
  const data = settled(first.expression);
  if (!ts.isPropertyAccessExpression(data) || data.name.text !== 'data') return undefined;
  return settled(data.expression) === request ? 'data' : undefined;
}

function settled(node: ts.Expression): ts.Expression {
  const inner = skipWrapping(node);
  return ts.isAwaitExpression(inner) ? settled(inner.expression) : inner;
}

/** The one place at which the callback uses its only parameter: in the request. */
function soleUseOf({ parameters, body }: ts.ArrowFunction, request: ts.CallExpression): ts.Identifier | undefined {
  const [parameter, ...others] = parameters;
  if (parameter === undefined || others.length > 0 || !ts.isIdentifier(parameter.name)) return undefined;
  const name = parameter.name.text;
  const uses: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name) uses.push(node);
    ts.forEachChild(node, visit);
  };
  visit(body);
  const [use, ...more] = uses;
  if (use === undefined || more.length > 0) return undefined;
  const isArgument = request.arguments.some((argument) => argument === use);
  const isProperty = isValueIn(use, request.arguments[0]);
  return isArgument || isProperty ? use : undefined;
}

function isValueIn({ parent }: ts.Identifier, options: ts.Expression | undefined): boolean {
  if (options === undefined || parent.parent !== options) return false;
  return ts.isShorthandPropertyAssignment(parent) || ts.isPropertyAssignment(parent);
}

/** What one request stands for: the promise of all vectors, or where results are read, what comes of it. */
function wholeOf(mapping: Mapping, gives: ElementEmbeddings['gives']): ts.Expression | undefined {
  const all = mapping.parent;
  const isAll = ts.isCallExpression(all) && all.expression.getText() === 'Promise.all' && all.arguments.length === 1;
  if (!isAll) return undefined;
  if (gives === 'vector') return all;
  return ts.isAwaitExpression(all.parent) ? all.parent : undefined;
}
