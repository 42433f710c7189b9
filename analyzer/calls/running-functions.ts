import ts from 'typescript';
import { withWrapping } from '../facts/evaluate.js';
import { calleeName } from './callee-name.js';

/** A function with a body: one that can run something. */
export type RunningFunction = ts.FunctionLikeDeclaration & { readonly body: ts.ConciseBody };

/**
 * The functions whose run includes what stands at a node, innermost first: its own function, and further out as long as each
 * is run by the next (`items.map(async (item) => ...)`), rather than stored, returned or handed to something else.
 */
export function functionsRunning(node: ts.Node): readonly RunningFunction[] {
  const found: RunningFunction[] = [];
  for (let current: ts.Node | undefined = node.parent; current !== undefined; current = current.parent) {
    if (ts.isPropertyDeclaration(current) || ts.isClassStaticBlockDeclaration(current)) return found;
    if (!isRunning(current)) continue;
    found.push(current);
    if (!isRunInPlace(current)) return found;
  }
  return found;
}

/** Whether a node is a function with a body. */
export function isRunning(node: ts.Node): node is RunningFunction {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;
}

/** `throw new Error('not implemented')`: what is said in place of `abstract`, or by what lacks something. */
export function onlyThrows({ body }: RunningFunction): boolean {
  return ts.isBlock(body) && body.statements.length === 1 && ts.isThrowStatement(body.statements[0] as ts.Statement);
}

/** Whether a function runs where it is written, as part of the function around it. */
export function isRunInPlace(node: RunningFunction): boolean {
  if (ts.isMethodDeclaration(node)) return isStreamSource(node);
  if (!ts.isArrowFunction(node) && !ts.isFunctionExpression(node)) return false;
  const place = withWrapping(node);
  const { parent } = place;
  if (ts.isPropertyAssignment(parent)) return isStreamSource(parent);
  if (ts.isNewExpression(parent)) return parent.expression.getText() === 'Promise';
  if (!ts.isCallExpression(parent)) return false;
  if (parent.expression === place) return true;
  return RUNS_CALLBACK.test(calleeName(parent)) || isOutcomeUsed(parent);
}

const RUNS_CALLBACK =
  /^(?:map|forEach|flatMap|filter|reduce|reduceRight|some|every|find|findIndex|findLast|sort|then|catch|finally|from|mapAsync|pMap|each|eachSeries|eachLimit|mapSeries|mapLimit)$/;

/** `new ReadableStream({ async start(controller) { ... } })`: runs as soon as it is made. */
function isStreamSource({ parent, name }: ts.MethodDeclaration | ts.PropertyAssignment): boolean {
  if (!/^(?:start|pull|execute)$/.test(name.getText()) || !ts.isObjectLiteralExpression(parent)) return false;
  const maker = parent.parent;
  if (!ts.isNewExpression(maker) && !ts.isCallExpression(maker)) return false;
  return /^(?:ReadableStream|Readable|createDataStream|createUIMessageStream|createDataStreamResponse)$/.test(
    maker.expression.getText(),
  );
}

/** `return withRetry(() => ...)`, `await span('x', async () => ...)`: what the callback gives is what is waited for. */
function isOutcomeUsed(call: ts.CallExpression): boolean {
  if (REGISTERS_CALLBACK.test(calleeName(call))) return false;
  const place = withWrapping(call);
  const { parent } = place;
  return (
    place !== call ||
    ts.isReturnStatement(parent) ||
    (ts.isArrowFunction(parent) && parent.body === place) ||
    ts.isYieldExpression(parent)
  );
}

/** Routes, events, hooks, timers, tools: what they are given runs at another time. */
const REGISTERS_CALLBACK =
  /^(?:use|get|post|put|patch|delete|all|on|once|off|add\w*Listener|subscribe|watch|handle\w*|create\w+|define\w+|register\w*|tool|step|task|job|route\w*|command|action|describe|it|test|before\w*|after\w*|set\w+|use[A-Z]\w*|query|mutation|procedure|middleware|debounce|throttle|memo\w*|cache|unstable_cache|lazy|wrap\w*|bind|inngest|schedule\w*|cron|process|connect|listen|server)$/;
