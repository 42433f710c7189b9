import ts from 'typescript';
import type { RunBy, Trigger } from '../call.js';
import { isRunning, type RunningFunction } from '../calls/running-functions.js';
import { isTest } from '../calls/test-files.js';
import { isInside } from '../program/is-inside.js';
import { skipWrapping, withWrapping } from './evaluate.js';
import { callOfUse, isUsedOutside, usesInFile, usesInProgram, useWithOwner } from './function-uses.js';
import { placeOf, type Scope } from './scope.js';

/** What runs a call, followed through the functions that lead to it; `unknown` where they differ or nobody is in sight. */
export function runByOf(call: ts.Node, scope: Scope): RunBy {
  return whoRuns(call, scope, new Set());
}

/** Functions that are followed from one to the next. */
const MAX_STEPS = 5;

function whoRuns(node: ts.Node, scope: Scope, seen: Set<ts.Node>): RunBy {
  let child = node;
  let isGuarded = false;
  for (let parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    isGuarded ||= isCondition(parent, child) || isBehindExit(parent, child);
    if (!isRunning(parent)) continue;
    const found = triggerOf(parent, scope) ?? (isRunWhereItStands(parent) ? undefined : byUsers(parent, scope, seen));
    if (found !== undefined) return { ...found, isGuarded: found.isGuarded || isGuarded };
  }
  return { trigger: 'script', at: undefined, isGuarded };
}

/** Nothing registers the function: what runs it is what runs its users, where they agree. */
function byUsers(owner: RunningFunction, scope: Scope, seen: Set<ts.Node>): RunBy {
  const unknown: RunBy = { trigger: 'unknown', at: undefined, isGuarded: false };
  if (seen.has(owner) || seen.size >= MAX_STEPS) return unknown;
  const inside = new Set([...seen, owner]);
  const uses = usesInProgram(owner, scope).filter((use) => isUse(use) && !isTest(use.getSourceFile()));
  const found = uses.slice(0, MAX_USES).map((use) => {
    const registered = triggerOfCallback(useWithOwner(use));
    return registered ?? (callOfUse(use) === undefined ? unknown : whoRuns(use, scope, inside));
  });
  const repeated = found.find(({ trigger }) => trigger !== 'script' && trigger !== 'unknown');
  const [first = unknown] = found;
  if (repeated !== undefined) return agreeing(repeated, found);
  const isOnce = found.length > 0 && found.length === uses.length && found.every(({ trigger }) => trigger === 'script');
  return isOnce && !isUsedOutside(owner, scope) ? first : unknown;
}

const MAX_USES = 12;

/** One of several triggers stands for all, as far as how often it runs goes; whether someone waits is then what most ask. */
function agreeing(repeated: RunBy, all: readonly RunBy[]): RunBy {
  const waiting = all.find(({ trigger }) => trigger === 'request' || trigger === 'user');
  const { trigger, at } = waiting ?? repeated;
  return { trigger, at, isGuarded: all.some(({ isGuarded }) => isGuarded) };
}

function isUse({ parent }: ts.Identifier): boolean {
  return !ts.isExportSpecifier(parent) && !ts.isImportSpecifier(parent) && !ts.isExportAssignment(parent);
}

/** What a function is, by its name, its place in the file, or what it is handed to. */
function triggerOf(owner: RunningFunction, scope: Scope): RunBy | undefined {
  return (
    triggerOfCallback(owner) ??
    triggerOfMember(owner) ??
    triggerOfDecorator(owner) ??
    triggerOfExport(owner, scope) ??
    triggerOfComponent(owner) ??
    triggerOfItself(owner, scope)
  );
}

function found(trigger: Trigger, at: ts.Node): RunBy {
  return { trigger, at: placeOf(at), isGuarded: false };
}

/** `app.post('/chat', fn)`, `setInterval(fn, 5000)`, `useEffect(fn, [])`, `new Worker('queue', fn)`. */
function triggerOfCallback(node: ts.Expression | RunningFunction): RunBy | undefined {
  const place = withWrapping(node as ts.Expression);
  const { parent } = place;
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) {
    return /^on[A-Z]/.test(parent.parent.name.getText()) ? found('user', parent.parent) : undefined;
  }
  const isArgument = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression !== place;
  if (!isArgument) return undefined;
  const trigger = triggerByName(parent, place);
  return trigger && found(trigger, parent.expression);
}

function triggerByName(call: ts.CallExpression | ts.NewExpression, callback: ts.Node): Trigger | undefined {
  const callee = skipWrapping(call.expression);
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  const position = call.arguments?.indexOf(callback as ts.Expression) ?? -1;
  const first = call.arguments?.[0];
  const isNamed = first !== undefined && ts.isStringLiteralLike(first) && position > 0;
  if (name === 'setInterval') return 'timer';
  if (/^use(?:Layout|Insertion)?Effect$/.test(name)) return call.arguments?.length === 1 ? 'effect' : 'mount';
  if (ts.isNewExpression(call)) return name === 'Worker' && position > 0 ? 'job' : undefined;
  if (/^(?:get|post|put|patch|delete|all|route)$/.test(name)) return isNamed && isPath(first) ? 'request' : undefined;
  if (/^(?:schedule|cron|scheduleJob|createFunction|process|eachMessage|define)$/.test(name) && position >= 0)
    return isNamed || name === 'createFunction' || name === 'process' ? 'job' : undefined;
  if (/^(?:mutation|query|handler|input|onRequest|onCall)$/.test(name) && ts.isPropertyAccessExpression(callee))
    return 'request';
  if (/^(?:on|once|addEventListener|command|action|hears)$/.test(name) && isNamed) return 'request';
  return undefined;
}

function isPath(node: ts.StringLiteralLike): boolean {
  return /^(?:\/|\*)/.test(node.text) || node.text === '';
}

/** `tool({ execute() {} })`, `export default { fetch() {} }`, `{ eachMessage: async () => {} }`. */
function triggerOfMember(owner: RunningFunction): RunBy | undefined {
  const member = ts.isMethodDeclaration(owner) ? owner : withWrapping(owner as ts.Expression).parent;
  if (!ts.isMethodDeclaration(member) && !ts.isPropertyAssignment(member)) return undefined;
  if (!ts.isObjectLiteralExpression(member.parent)) return undefined;
  const name = member.name.getText();
  if (/^on[A-Z]\w*$/.test(name) && /^on(?:Click|Submit|Change|Press|Select)/.test(name))
    return found('user', member.name);
  if (/^(?:execute|func|_call|implementation)$/.test(name)) return found('tool', member.name);
  if (/^(?:eachMessage|eachBatch|scheduled|queue)$/.test(name)) return found('job', member.name);
  return name === 'fetch' && ts.isExportAssignment(member.parent.parent) ? found('request', member.name) : undefined;
}

/** Decorators of Nest and its like. */
function triggerOfDecorator(owner: RunningFunction): RunBy | undefined {
  if (!ts.isMethodDeclaration(owner)) return undefined;
  for (const decorator of ts.getDecorators(owner) ?? []) {
    const name = /^@(\w+)/.exec(decorator.getText())?.[1] ?? '';
    if (/^(?:Get|Post|Put|Patch|Delete|All|Query|Mutation|Resolver|SubscribeMessage|Sse)$/.test(name))
      return found('request', decorator);
    if (/^(?:Cron|Interval|Process|OnEvent|EventPattern|MessagePattern|OnQueueActive)$/.test(name))
      return found('job', decorator);
  }
  return undefined;
}

/** Handlers that a framework finds by the name of the export or of the file. */
function triggerOfExport(owner: RunningFunction, scope: Scope): RunBy | undefined {
  if (saysUseServer(owner)) return found('request', owner);
  const named = ts.isVariableDeclaration(owner.parent) ? owner.parent : owner;
  const name = ts.isFunctionDeclaration(named) || ts.isVariableDeclaration(named) ? named.name : undefined;
  const file = owner.getSourceFile();
  const isDefault = (ts.getCombinedModifierFlags(named as ts.Declaration) & ts.ModifierFlags.Default) !== 0;
  if (isDefault && /\/(?:pages\/api|api|functions)\//.test(file.fileName)) return found('request', name ?? owner);
  if (name === undefined || !ts.isIdentifier(name) || !isUsedOutside(owner, scope)) return undefined;
  if (/^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(name.text)) return found('request', name);
  const isHandler = /^(?:handler|loader|action|onRequest(?:Get|Post|Put|Delete)?)$/.test(name.text);
  return isHandler && owner.parameters.length <= 3 ? found('request', name) : undefined;
}

/** `'use server'` at the head of a function or of its file. */
function saysUseServer(owner: RunningFunction): boolean {
  const own = ts.isBlock(owner.body) ? owner.body.statements[0] : undefined;
  const isOfFile = ts.isSourceFile(owner.parent) || ts.isVariableDeclaration(owner.parent);
  return isDirective(own, 'use server') || (isOfFile && isDirective(owner.getSourceFile().statements[0], 'use server'));
}

function isDirective(statement: ts.Statement | undefined, words: string): boolean {
  return (
    statement !== undefined &&
    ts.isExpressionStatement(statement) &&
    ts.isStringLiteral(statement.expression) &&
    statement.expression.text === words
  );
}

/** A function with the name of a component that gives back JSX. One that is `async` is drawn on the server, per request. */
function triggerOfComponent(owner: RunningFunction): RunBy | undefined {
  const named = ts.isVariableDeclaration(owner.parent) ? owner.parent : owner;
  const name = ts.isFunctionDeclaration(named) || ts.isVariableDeclaration(named) ? named.name?.getText() : undefined;
  if (name === undefined || !/^[A-Z]/.test(name) || !givesJsx(owner)) return undefined;
  const isAsync = owner.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
  const isOfClient =
    isDirective(owner.getSourceFile().statements[0], 'use client') || /\buse[A-Z]\w*\(/.test(owner.body.getText());
  return found(isAsync || !isOfClient ? 'request' : 'render', owner);
}

/** `function poll() { ...; setTimeout(poll, 5000); }` */
function triggerOfItself(owner: RunningFunction, scope: Scope): RunBy | undefined {
  const again = usesInFile(owner, scope).find(({ parent, text }) => {
    const isScheduled = ts.isCallExpression(parent) && parent.expression.getText() === 'setTimeout';
    return isScheduled && parent.arguments[0]?.getText() === text && isInside(parent, owner);
  });
  return again && found('timer', again.parent);
}

function givesJsx({ body }: RunningFunction): boolean {
  const results: ts.Expression[] = ts.isBlock(body)
    ? body.statements.flatMap((statement) =>
        ts.isReturnStatement(statement) && statement.expression ? [statement.expression] : [],
      )
    : [body];
  return results.some((result) => {
    const node = skipWrapping(result);
    return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node);
  });
}

/** `items.map(async (item) => ...)`, `(async () => { ... })()`: runs as part of what is around it. */
function isRunWhereItStands(owner: RunningFunction): boolean {
  if (!ts.isArrowFunction(owner) && !ts.isFunctionExpression(owner)) return false;
  const place = withWrapping(owner);
  return ts.isCallExpression(place.parent) || ts.isNewExpression(place.parent);
}

function isCondition(node: ts.Node, child: ts.Node): boolean {
  if (ts.isIfStatement(node)) return child !== node.expression;
  if (ts.isConditionalExpression(node)) return child !== node.condition;
  return (
    ts.isBinaryExpression(node) &&
    node.right === child &&
    (node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ||
      node.operatorToken.kind === ts.SyntaxKind.BarBarToken)
  );
}

/** `if (!open) return;` before it. */
function isBehindExit(node: ts.Node, child: ts.Node): boolean {
  if (!ts.isBlock(node)) return false;
  return node.statements.some(
    (statement) =>
      statement.end <= child.pos &&
      ts.isIfStatement(statement) &&
      /\b(?:return|continue)\b/.test(statement.thenStatement.getText()),
  );
}
