import ts from 'typescript';
import type { Trigger } from '../call.js';
import { calleeName } from '../calls/callee-name.js';
import type { RunningFunction } from '../calls/running-functions.js';
import { isInside } from '../program/is-inside.js';
import { isDirective } from './directives.js';
import { triggerOfComponent } from './drawn-components.js';
import { skipWrapping, withWrapping } from './evaluate.js';
import { isUsedOutside, usesInFile } from './function-uses.js';
import type { Scope } from './scope.js';

/** What sets a function off, and the place in the source that says so. */
export interface Registration {
  readonly trigger: Trigger;
  readonly node: ts.Node;
}

/** What a function is, by its name, its place in the file, or the object that it is a member of. */
export function triggerOf(owner: RunningFunction, scope: Scope): Registration | undefined {
  return (
    triggerOfMember(owner) ??
    triggerOfDecorator(owner) ??
    triggerOfExport(owner, scope) ??
    triggerOfComponent(owner) ??
    triggerOfItself(owner, scope)
  );
}

/** `app.post('/chat', fn)`, `setInterval(fn, 5000)`, `useEffect(fn, [])`, `new Worker('queue', fn)`, `onClick={fn}`. */
export function triggerOfCallback(node: ts.Expression | RunningFunction): Registration | undefined {
  const place = withWrapping(node as ts.Expression);
  const { parent } = place;
  if (ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent)) return triggerOfAttribute(parent.parent);
  if (!isCallTaking(parent, place)) return undefined;
  const trigger = triggerByName(parent, place);
  if (trigger !== undefined) return { trigger, node: parent.expression };
  // `onSubmit={form.handleSubmit(fn)}`
  const outer = withWrapping(parent).parent;
  return ts.isJsxExpression(outer) && ts.isJsxAttribute(outer.parent) ? triggerOfAttribute(outer.parent) : undefined;
}

type TakingCall = ts.CallExpression | ts.NewExpression;

function isCallTaking(node: ts.Node, argument: ts.Node): node is TakingCall {
  return (ts.isCallExpression(node) || ts.isNewExpression(node)) && node.expression !== argument;
}

function triggerOfAttribute(attribute: ts.JsxAttribute): Registration | undefined {
  return /^on[A-Z]/.test(attribute.name.getText()) ? { trigger: 'user', node: attribute.name } : undefined;
}

/** Callbacks of these run at once, or one single time, as far as the start of the program goes. */
export function isRunOnce(owner: RunningFunction): boolean {
  if (!ts.isArrowFunction(owner) && !ts.isFunctionExpression(owner)) return false;
  const place = withWrapping(owner);
  if (!isCallTaking(place.parent, place)) return false;
  const name = calleeName(place.parent);
  return (
    RUN_ONCE.test(name) ||
    (name === 'on' && HAPPENS_ONCE.test(firstText(place.parent) ?? '')) ||
    isCommand(place.parent, place)
  );
}

const RUN_ONCE = /^(?:setTimeout|setImmediate|queueMicrotask|nextTick|once|process)$/;
const HAPPENS_ONCE = /^(?:end|close|finish|exit|beforeExit|ready|open|load|listening|connect|DOMContentLoaded|SIG\w+)$/;

/** A command of a program: `program.command('import').action(fn)`, `yargs.command('import', 'text', {}, fn)`. */
function isCommand(call: TakingCall, callback: ts.Node): boolean {
  const position = positionOf(call, callback);
  return (calleeName(call) === 'action' && position === 0) || (calleeName(call) === 'command' && position > 1);
}

function triggerByName(call: TakingCall, callback: ts.Node): Trigger | undefined {
  const name = calleeName(call);
  const position = positionOf(call, callback);
  const event = position > 0 ? firstText(call) : undefined;
  if (name === 'setInterval') return 'timer';
  if (/^use(?:Layout|Insertion)?Effect$/.test(name)) return call.arguments?.length === 1 ? 'effect' : 'mount';
  if (SCHEDULES.test(name) && position > 0) return 'schedule';
  if (ts.isNewExpression(call)) return name === 'Worker' && position > 0 ? 'job' : undefined;
  if (isQueue(call, name, position)) return 'job';
  if (/^(?:tool|registerTool)$/.test(name)) return 'tool';
  if (name === 'registerCommand') return event === undefined ? undefined : 'user';
  if (VERBS.test(name)) return event !== undefined && isPath(event) ? 'request' : undefined;
  if (name === 'command' && position > 1) return undefined;
  if (EVENTS.test(name)) return event === undefined || HAPPENS_ONCE.test(event) ? undefined : 'request';
  return isServer(call, name) ? 'request' : undefined;
}

const SCHEDULES = /^(?:schedule|scheduleJob|onSchedule|cron|Cron|CronJob)$/;
const VERBS = /^(?:get|post|put|patch|delete|all|route)$/;
const EVENTS = /^(?:on|addEventListener|command|action|hears|handle)$/;

/** `queue.process(fn)`, `agenda.define('name', fn)`, `inngest.createFunction(options, event, fn)`. */
function isQueue(call: TakingCall, name: string, position: number): boolean {
  const callee = skipWrapping(call.expression);
  if (!ts.isPropertyAccessExpression(callee)) return false;
  if (name === 'createFunction') return position > 0;
  if (name === 'define') return position > 0 && firstText(call) !== undefined;
  // `PromisePool.for(items).process(fn)` runs at once.
  return name === 'process' && !ts.isCallExpression(skipWrapping(callee.expression));
}

function isServer(call: TakingCall, name: string): boolean {
  const isMember = ts.isPropertyAccessExpression(skipWrapping(call.expression));
  if (/^(?:mutation|query|handler|input)$/.test(name)) return isMember;
  if (name === 'addListener') return /\.on\w+\.addListener$/.test(call.expression.getText());
  return /^(?:onRequest|onCall|createServer|serve|(?:define)?[eE]ventHandler)$/.test(name);
}

function isPath(text: string): boolean {
  return /^(?:\/|\*)/.test(text) || text === '';
}

function positionOf(call: TakingCall, argument: ts.Node): number {
  return call.arguments?.indexOf(argument as ts.Expression) ?? -1;
}

function firstText(call: TakingCall): string | undefined {
  const first = call.arguments?.[0];
  return first !== undefined && ts.isStringLiteralLike(first) ? first.text : undefined;
}

/** `tool({ execute() {} })`, `export default { fetch() {} }`, `{ eachMessage: async () => {} }`. */
function triggerOfMember(owner: RunningFunction): Registration | undefined {
  const member = ts.isMethodDeclaration(owner) ? owner : withWrapping(owner as ts.Expression).parent;
  if (!ts.isMethodDeclaration(member) && !ts.isPropertyAssignment(member)) return undefined;
  if (!ts.isObjectLiteralExpression(member.parent)) return undefined;
  const trigger = triggerByMember(member.name.getText(), member.parent);
  return trigger && { trigger, node: member.name };
}

function triggerByMember(name: string, object: ts.ObjectLiteralExpression): Trigger | undefined {
  if (/^(?:on(?:Click|Submit|Change|Press|Select)|mutationFn$)/.test(name)) return 'user';
  if (/^(?:execute|func|_call|implementation)$/.test(name)) return 'tool';
  if (/^(?:eachMessage|eachBatch|queue)$/.test(name)) return 'job';
  if (name === 'scheduled') return 'schedule';
  const { parent } = withWrapping(object);
  if (name === 'handler') return isRoute(object) ? 'request' : undefined;
  const isServing = ts.isCallExpression(parent) && /\bserve$/.test(parent.expression.getText());
  return name === 'fetch' && (ts.isExportAssignment(parent) || isServing) ? 'request' : undefined;
}

/** `{ method: 'POST', url: '/chat', handler() {} }` */
function isRoute({ properties }: ts.ObjectLiteralExpression): boolean {
  return properties.some(({ name }) => name !== undefined && /^(?:method|url|path)$/.test(name.getText()));
}

/** Decorators of Nest and its like. */
function triggerOfDecorator(owner: RunningFunction): Registration | undefined {
  if (!ts.isMethodDeclaration(owner)) return undefined;
  for (const node of ts.getDecorators(owner) ?? []) {
    const name = /^@(\w+)/.exec(node.getText())?.[1] ?? '';
    if (/^(?:Get|Post|Put|Patch|Delete|All|Query|Mutation|SubscribeMessage|Sse|MessagePattern)$/.test(name))
      return { trigger: 'request', node };
    if (/^(?:Cron|Interval)$/.test(name)) return { trigger: 'schedule', node };
    if (/^(?:Process|OnEvent|EventPattern|OnQueueActive)$/.test(name)) return { trigger: 'job', node };
  }
  return undefined;
}

/** Handlers that a framework finds by the name of the export or of the file. */
function triggerOfExport(owner: RunningFunction, scope: Scope): Registration | undefined {
  if (saysUseServer(owner)) return { trigger: 'request', node: owner };
  const exported = exportOf(owner, scope);
  if (exported === undefined) return undefined;
  const { name, node } = exported;
  const isOfFile = name === 'default' && isApiFile(owner);
  const isHandler = /^(?:handler|loader|action|onRequest(?:Get|Post|Put|Delete)?)$/.test(name);
  const isNamed = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD)$/.test(name) || (isHandler && owner.parameters.length <= 3);
  return isOfFile || isNamed ? { trigger: 'request', node } : undefined;
}

/** The name under which a function is exported, or what a wrapper makes of it: `export const POST = withAuth(fn)`. */
function exportOf(owner: RunningFunction, scope: Scope): { readonly name: string; readonly node: ts.Node } | undefined {
  if (ts.isFunctionDeclaration(owner)) {
    const isDefault = (ts.getCombinedModifierFlags(owner) & ts.ModifierFlags.Default) !== 0;
    if (isDefault) return { name: 'default', node: owner.name ?? owner };
    return owner.name && isUsedOutside(owner, scope) ? { name: owner.name.text, node: owner.name } : undefined;
  }
  const place = withWrapping(owner as ts.Expression);
  const isWrapped = ts.isCallExpression(place.parent) && place.parent.expression !== place;
  const { parent } = isWrapped ? withWrapping(place.parent) : place;
  if (ts.isExportAssignment(parent)) return { name: 'default', node: owner };
  if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) {
    const isMarked = (ts.getCombinedModifierFlags(parent) & ts.ModifierFlags.Export) !== 0;
    return isMarked || (!isWrapped && isUsedOutside(owner, scope))
      ? { name: parent.name.text, node: parent.name }
      : undefined;
  }
  return ts.isBinaryExpression(parent) ? commonJsExport(parent.left) : undefined;
}

/** `exports.handler = fn`, `module.exports = fn`. */
function commonJsExport(target: ts.Expression): { readonly name: string; readonly node: ts.Node } | undefined {
  const text = target.getText();
  if (text === 'module.exports') return { name: 'default', node: target };
  const name = /^(?:module\.)?exports\.(\w+)$/.exec(text)?.[1];
  return name === undefined ? undefined : { name, node: target };
}

/** `pages/api/chat.ts` of Next, and `api/chat.ts` where the function takes what a request brings. */
function isApiFile(owner: RunningFunction): boolean {
  const { fileName } = owner.getSourceFile();
  if (/\/pages\/api\//.test(fileName)) return true;
  const first = owner.parameters[0]?.name.getText() ?? '';
  return /\/(?:api|functions)\//.test(fileName) && /^_?(?:req|request|event|context)$/.test(first);
}

/** `'use server'` at the head of a function or of its file. */
function saysUseServer(owner: RunningFunction): boolean {
  const own = ts.isBlock(owner.body) ? owner.body.statements[0] : undefined;
  const isOfFile = ts.isSourceFile(owner.parent) || ts.isVariableDeclaration(owner.parent);
  return isDirective(own, 'use server') || (isOfFile && isDirective(owner.getSourceFile().statements[0], 'use server'));
}

/** `function poll() { ...; setTimeout(poll, 5000); }` and `setTimeout(() => poll(), 5000)`. */
function triggerOfItself(owner: RunningFunction, scope: Scope): Registration | undefined {
  const again = usesInFile(owner, scope)
    .filter((use) => isInside(use, owner))
    .flatMap((use) => timeoutRunning(use, owner) ?? [])[0];
  return again && { trigger: 'timer', node: again };
}

function timeoutRunning(use: ts.Identifier, owner: ts.Node): ts.CallExpression | undefined {
  let child: ts.Node = use;
  for (let node: ts.Node = use.parent; node !== owner && node !== undefined; child = node, node = node.parent) {
    if (ts.isCallExpression(node) && calleeName(node) === 'setTimeout')
      return node.arguments[0] === child ? node : undefined;
  }
  return undefined;
}
