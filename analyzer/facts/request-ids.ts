import ts from 'typescript';
import { nameOf } from './scope.js';

/** Whether an expression reads the id that a server or proxy gave to the request: another one for every request. */
export function requestIdAt(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node)) return isIdOfRequest(node);
  if (ts.isElementAccessExpression(node)) return isIdHeader(node.argumentExpression) && isHeaders(node.expression);
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const [name] = node.arguments;
  if (name === undefined || node.arguments.length > 1) return false;
  const { expression, name: method } = node.expression;
  if (method.text === 'header') return isIdHeader(name) && isRequest(expression);
  if (method.text !== 'get') return false;
  if (isIdHeader(name)) return isHeaders(expression) || isRequest(expression);
  return isContext(expression) && ts.isStringLiteralLike(name) && name.text === 'requestId';
}

/** AWS Lambda's and API Gateway's; Fastify's `request.id` where its reply stands beside it. */
function isIdOfRequest({ expression, name }: ts.PropertyAccessExpression): boolean {
  if (name.text === 'awsRequestId') return true;
  if (name.text === 'requestId') return isContext(expression) || isRequest(expression);
  return name.text === 'id' && isRequest(expression) && hasReply(expression);
}

const HEADERS =
  /^(?:x-)?(?:request-id|vercel-id|amzn-trace-id|amzn-requestid|amz-cf-id|cloud-trace-context|trace-id|azure-ref)$|^(?:cf-ray|traceparent|fly-request-id)$/i;

function isIdHeader(name: ts.Expression): boolean {
  return ts.isStringLiteralLike(name) && HEADERS.test(name.text);
}

function isHeaders(node: ts.Expression): boolean {
  return /(?:^|[.\s(])headers(?:List)?(?:\(\))?\)*$/.test(nameOf(node, 80));
}

function isRequest(node: ts.Expression): boolean {
  return /^(?:(?:this|c|ctx|context|event|args)\.)?(?:req|request)$/.test(nameOf(node, 80));
}

function isContext(node: ts.Expression): boolean {
  return /^(?:c|ctx|context|(?:\w+\.)?requestContext)$/.test(nameOf(node, 80));
}

/** `(request, reply) => ...`: a handler, whose request is no message of the application's own. */
function hasReply(node: ts.Expression): boolean {
  const handler = ts.findAncestor(
    node,
    (parent): parent is ts.SignatureDeclaration => ts.isFunctionLike(parent) && parent.parameters.length > 1,
  );
  const [first, second] = handler?.parameters ?? [];
  return first?.name.getText() === node.getText() && /^_?(?:reply|res|response)$/.test(second?.name.getText() ?? '');
}
