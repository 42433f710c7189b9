import ts from 'typescript';
import type { ElementEmbeddings } from '../call.js';
import { skipWrapping } from './evaluate.js';

/** What is done for one element of a list: what comes of it in the end, and the constant that is set on the way. */
export interface Done {
  readonly result: ts.Expression;
  readonly constant: ts.VariableDeclaration | undefined;
}

/** An expression, or a block that ends with one, or returns one, behind one constant at most. */
export function resultOf(body: ts.ConciseBody | ts.Statement): Done | undefined {
  if (ts.isExpressionStatement(body)) return { result: body.expression, constant: undefined };
  if (!ts.isBlock(body)) return ts.isStatement(body) ? undefined : { result: body, constant: undefined };
  const { statements } = body;
  const last = statements.at(-1);
  const result =
    last !== undefined && (ts.isReturnStatement(last) || ts.isExpressionStatement(last)) ? last.expression : undefined;
  if (result === undefined || statements.length > 2) return undefined;
  const [first] = statements;
  if (first === undefined || statements.length === 1) return { result, constant: undefined };
  const constants = ts.isVariableStatement(first) ? first.declarationList.declarations : [];
  const [constant, another] = constants;
  return constant === undefined || another !== undefined ? undefined : { result, constant };
}

/** `embedQuery(text)` gives a vector; `(await create({...})).data[0].embedding` reads one. */
export function embeddingRead(
  { result, constant }: Done,
  request: ts.CallExpression,
): ElementEmbeddings['gives'] | undefined {
  const written = settled(result);
  if (isReply(written, request, constant))
    return /\bembedQuery$/.test(request.expression.getText()) ? 'vector' : undefined;
  if (!ts.isPropertyAccessExpression(written) || written.name.text !== 'embedding') return undefined;
  const first = settled(written.expression);
  if (!ts.isElementAccessExpression(first) || first.argumentExpression.getText() !== '0') return undefined;
  const data = settled(first.expression);
  if (isDataOf(data, request, constant)) return 'data';
  if (!ts.isPropertyAccessExpression(data) || data.name.text !== 'data') return undefined;
  return isReply(settled(data.expression), request, constant) ? 'data' : undefined;
}

/** The request itself, or without a constant for anything else on the way, the constant that holds its answer. */
function isReply(node: ts.Expression, request: ts.Expression, constant: ts.VariableDeclaration | undefined): boolean {
  if (constant === undefined) return node === request;
  return (
    ts.isIdentifier(node) &&
    ts.isIdentifier(constant.name) &&
    node.text === constant.name.text &&
    holds(constant, request)
  );
}

/** `data` of `const { data } = await create({...})`. */
function isDataOf(node: ts.Expression, request: ts.Expression, constant: ts.VariableDeclaration | undefined): boolean {
  if (constant === undefined || !ts.isIdentifier(node) || !ts.isObjectBindingPattern(constant.name)) return false;
  const [only, another] = constant.name.elements;
  const isData = only !== undefined && another === undefined && (only.propertyName ?? only.name).getText() === 'data';
  return isData && only.initializer === undefined && only.name.getText() === node.text && holds(constant, request);
}

function holds({ initializer }: ts.VariableDeclaration, request: ts.Expression): boolean {
  return initializer !== undefined && settled(initializer) === request;
}

function settled(node: ts.Expression): ts.Expression {
  const inner = skipWrapping(node);
  return ts.isAwaitExpression(inner) ? settled(inner.expression) : inner;
}

/** `await create({...})` */
export function isAwaited(request: ts.Expression): boolean {
  let { parent } = request;
  while (ts.isParenthesizedExpression(parent)) parent = parent.parent;
  return ts.isAwaitExpression(parent);
}
