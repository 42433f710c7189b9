import ts from 'typescript';
import { withParameters } from './bind-arguments.js';
import { callbackOf, insideCallback, isRunAtOnce } from './callbacks.js';
import { truthOf } from './conditions.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { isSplicedIn, itemsOf } from './evaluate-object.js';
import { MAX_DEPTH, type Scope } from './scope.js';
import { choiceOf, type Nothing, optionsOf, type Value } from './value.js';

/** Longer lists are data, not prompts. */
const MAX_ROUNDS = 24;

/** `for (const x of list)`, or `list.forEach((x) => ...)`. */
export type Loop = ts.ForOfStatement | ts.CallExpression;

/**
 * What a loop over a known list adds by these calls of `push`, round by round; `undefined` where that is not certain. What a
 * condition decides that is not known may be missing.
 */
export function addedByLoop(loop: Loop, pushes: ReadonlySet<ts.Node>, scope: Scope): readonly Value[] | undefined {
  const list = evaluate(listOf(loop), scope);
  if (list.is !== 'array' || list.open !== undefined || scope.depth >= MAX_DEPTH) return undefined;
  if (list.items.length > MAX_ROUNDS || list.items.some(isSplicedIn)) return undefined;
  const added: Value[] = [];
  for (const [index, item] of list.items.entries()) {
    const options = optionsOf(item).filter(({ is }) => is !== 'nothing');
    const [only, another] = options;
    if (only === undefined) continue;
    const round = another === undefined ? roundOf(loop, only, index, scope) : undefined;
    if (round === undefined) return undefined;
    const run: Run = { pushes, scope: round.scope, added, isCertain: item.is !== 'choice' };
    if (runBody(round.body, run) === 'not read') return undefined;
  }
  return added;
}

function listOf(loop: Loop): ts.Expression {
  return ts.isForOfStatement(loop) ? loop.expression : (loop.expression as ts.PropertyAccessExpression).expression;
}

interface Round {
  readonly body: ts.Node;
  readonly scope: Scope;
}

function roundOf(loop: Loop, item: Value, index: number, scope: Scope): Round | undefined {
  if (ts.isForOfStatement(loop)) {
    const [variable] = ts.isVariableDeclarationList(loop.initializer) ? loop.initializer.declarations : [];
    if (variable === undefined || loop.awaitModifier !== undefined) return undefined;
    const inner = withParameters([[variable, { node: undefined, value: item, scope }]], scope);
    return { body: loop.statement, scope: { ...inner, depth: scope.depth + 1 } };
  }
  const callback = loop.arguments[0] && callbackOf(loop.arguments[0], scope);
  if (callback?.body === undefined || !isRunAtOnce(callback)) return undefined;
  const at = { is: 'number', value: index, node: loop } as const;
  return { body: callback.body, scope: insideCallback(callback, [item, at], scope) };
}

/** One round of the loop, statement by statement. */
interface Run {
  readonly pushes: ReadonlySet<ts.Node>;
  readonly scope: Scope;
  readonly added: Value[];
  /** Whether what comes next certainly runs. */
  isCertain: boolean;
}

/** Where a statement leads: `perhaps on` where the round may have ended in it. */
type End = 'on' | 'perhaps on' | 'end' | 'not read';

function runBody(body: ts.Node, run: Run): End {
  if (ts.isBlock(body)) return runAll(body.statements, run);
  return ts.isStatement(body) ? runStatement(body, run) : runExpression(body as ts.Expression, run);
}

function runAll(statements: readonly ts.Statement[], run: Run): End {
  let end: End = 'on';
  for (const statement of statements) {
    const next = runStatement(statement, run);
    if (next === 'end' || next === 'not read') return next;
    if (next === 'perhaps on') {
      end = next;
      run.isCertain = false;
    }
  }
  return end;
}

function runStatement(statement: ts.Statement, run: Run): End {
  if (ts.isBlock(statement)) return runAll(statement.statements, run);
  if (ts.isIfStatement(statement)) return runIf(statement, run);
  if (ts.isExpressionStatement(statement)) return runExpression(statement.expression, run);
  if (ts.isContinueStatement(statement) && statement.label === undefined) return 'end';
  if (ts.isThrowStatement(statement)) return 'end';
  if (ts.isReturnStatement(statement) && !holds(statement, run)) return isInCallback(statement) ? 'end' : 'not read';
  return ts.isVariableStatement(statement) && !holds(statement, run) ? 'on' : 'not read';
}

function isInCallback(node: ts.Node): boolean {
  const owner = ts.findAncestor(node, (parent) => ts.isFunctionLike(parent) || ts.isForOfStatement(parent));
  return owner !== undefined && !ts.isForOfStatement(owner);
}

function runExpression(expression: ts.Expression, run: Run): End {
  const call = skipWrapping(expression);
  if (!run.pushes.has(call)) return holds(call, run) ? 'not read' : 'on';
  const { items, open } = itemsOf((call as ts.CallExpression).arguments, run.scope);
  if (open !== undefined) return 'not read';
  const nothing: Nothing = { is: 'nothing', node: call };
  run.added.push(...items.map((item) => (run.isCertain ? item : choiceOf([nothing, item], item.node))));
  return 'on';
}

function runIf({ expression, thenStatement, elseStatement }: ts.IfStatement, run: Run): End {
  const truth = truthOf(expression, run.scope);
  if (truth === true) return runStatement(thenStatement, run);
  if (truth === false) return elseStatement === undefined ? 'on' : runStatement(elseStatement, run);
  const { isCertain } = run;
  run.isCertain = false;
  const ends = [
    runStatement(thenStatement, run),
    elseStatement === undefined ? 'on' : runStatement(elseStatement, run),
  ];
  run.isCertain = isCertain;
  if (ends.includes('not read')) return 'not read';
  if (ends.every((end) => end === 'on')) return 'on';
  return ends.every((end) => end === 'end') ? 'end' : 'perhaps on';
}

/** Whether something is added in a way that is not read here. */
function holds(node: ts.Node, run: Run): boolean {
  return run.pushes.has(node) || ts.forEachChild(node, (child) => holds(child, run)) === true;
}
