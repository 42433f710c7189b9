import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { slotsOfParameters } from '../calls/slots.js';
import { walk } from '../program/walk.js';
import { escapedPattern } from '../text/escaped-pattern.js';
import { attemptsOf } from './attempts.js';
import { withoutCaller } from './bind-arguments.js';
import { carriersOfMade } from './carriers.js';
import { declarationInStub } from './declaration-in-stub.js';
import { skipWrapping } from './evaluate.js';
import { literalText } from './evaluate-text.js';
import { symbolOf } from './evaluate-variable.js';
import { type Fact, known, oneOf, possibleValues, unknown } from './fact.js';
import { type SettingContext, slotsIn } from './found-slots.js';
import { filesWith } from './functions-by-name.js';
import type { Layers } from './layer.js';
import { layersOfSignature } from './layers.js';
import { numberSetting } from './number-setting.js';
import { identifiersNamed } from './references.js';
import type { Retrying } from './retry-libraries.js';
import { placeOf, type Scope, type Work } from './scope.js';

/** Whether a layer is a worker, whose jobs say how often they are tried. */
export function isOfQueue(ways: readonly Layers[]): boolean {
  return ways.some((layers) => layers.some(({ slots }) => slots.some(({ role }) => role === 'QueueName')));
}

/**
 * How often the jobs of a worker's queue are tried: as the code says that adds them, wherever it stands. No layer where the queue
 * has no known name, or no code in sight fills it.
 */
export function layerOfQueue(
  retrying: Retrying,
  ways: readonly Layers[],
  context: SettingContext,
): RetryLayer | undefined {
  const queue = queueOf(ways);
  if (queue === undefined) return undefined;
  const all = jobsOf(retrying.declaration.getSourceFile(), context).filter((job) => job.queue === queue);
  const added = all.filter(({ isAdded }) => isAdded);
  const jobs = added.length > 0 ? added : all;
  if (jobs.length === 0) return undefined;
  const attempts = tellsJobsApart(retrying.given, context.scope) ? anyOf(jobs) : highestOf(jobs);
  const setAt = attempts.is === 'known' ? attempts.at : undefined;
  return { name: `the queue \`${queue}\``, at: placeOf(retrying.call.expression), attempts, ...(setAt && { setAt }) };
}

/** A place that adds jobs to a queue, or makes one. */
interface Jobs {
  readonly queue: string;
  readonly attempts: Fact<number>;
  readonly isAdded: boolean;
}

/** A worker runs whatever comes: up to so many times, as far as the code says. */
function highestOf(jobs: readonly Jobs[]): Fact<number> {
  const counted = jobs.flatMap(({ attempts }) =>
    (possibleValues(attempts) ?? []).map((count) => ({ count, at: 'at' in attempts ? attempts.at : undefined })),
  );
  const [first, ...others] = counted;
  if (first === undefined) return unknown('the jobs of the queue do not say how often they are tried');
  const highest = others.reduce((most, one) => (one.count > most.count ? one : most), first);
  return known(highest.count, highest.at);
}

/** Which of the jobs lead to the request, their names decide. */
function anyOf(jobs: readonly Jobs[]): Fact<number> {
  const values = jobs.map(({ attempts }) => possibleValues(attempts));
  if (values.includes(undefined)) return unknown('not all jobs of the queue say how often they are tried');
  const [first] = jobs;
  return oneOf(
    values.flatMap((counts) => counts ?? []),
    first && 'at' in first.attempts ? first.attempts.at : undefined,
  );
}

/** Whether a processor asks a job for its name. */
function tellsJobsApart(given: ts.Node, scope: Scope): boolean {
  const declaration = ts.isIdentifier(given) ? symbolOf(given, scope)?.valueDeclaration : given;
  const text = declaration?.getText() ?? '';
  return /\b\w+\s*\??\.\s*name\b|[{,]\s*name\b\s*[,:}]/.test(text);
}

/** The one name of the queue of these layers. */
function queueOf(ways: readonly Layers[]): string | undefined {
  const names = ways.map((layers) => {
    const [found] = slotsIn(layers, ['QueueName']);
    return found && literalText(found.value);
  });
  return names.every((name) => name === names[0]) ? names[0] : undefined;
}

/** More calls by the names of what adds jobs than this are not looked at. */
const MAX_CALLS = 400;

/** Everything in the program that adds jobs to the queues of a library or makes one of them. */
function jobsOf(stub: ts.SourceFile, context: SettingContext): readonly Jobs[] {
  const { work } = context.scope;
  const known = jobsByWork.get(work) ?? new Map<ts.SourceFile, readonly Jobs[]>();
  jobsByWork.set(work, known);
  const before = known.get(stub);
  if (before !== undefined) return before;
  const found = findJobs(stub, { ...context, scope: withoutCaller(context.scope) });
  known.set(stub, found);
  return found;
}
const jobsByWork = new WeakMap<Work, Map<ts.SourceFile, readonly Jobs[]>>();

function findJobs(stub: ts.SourceFile, context: SettingContext): readonly Jobs[] {
  const added = methodsIn(stub, context.scope).flatMap((name) => callsNamed(name, context.scope));
  const made = modulesIn(stub).flatMap((module) => constructionsNear(module, context.scope));
  return [
    ...added.slice(0, MAX_CALLS).flatMap((call) => jobsAddedBy(call, stub, context)),
    ...made.slice(0, MAX_CALLS).flatMap((node) => jobsOfMade(node, stub, context)),
  ];
}

/** What a stub calls its methods that say how often jobs are tried. */
function methodsIn(stub: ts.SourceFile, { checker }: Scope): readonly string[] {
  const methods = new Set<string>();
  walk(stub, (node) => {
    if (!ts.isMethodDeclaration(node)) return;
    const slots = slotsOfParameters([...node.parameters], checker);
    if (slots.some(({ role }) => COUNTS.includes(role))) methods.add(node.name.getText());
  });
  return [...methods];
}

function modulesIn({ statements }: ts.SourceFile): readonly string[] {
  return statements.filter(ts.isModuleDeclaration).map(({ name }) => name.text);
}
const COUNTS = ['Attempts', 'Retries'];

/** `queue.add(...)`: in files that speak of queues, for the names of such methods are common. */
function callsNamed(name: string, { work }: Scope): readonly ts.CallExpression[] {
  const called = new RegExp(`\\.\\s*${name}\\s*[(<]`);
  return filesWith(name, work, (text) => called.test(text) && /queue|bull|flow/i.test(text))
    .flatMap((file) => identifiersNamed(name, file))
    .flatMap(({ parent }) => {
      const isCallee = ts.isPropertyAccessExpression(parent) && ts.isCallExpression(parent.parent);
      return isCallee && (parent.parent as ts.CallExpression).expression === parent
        ? [parent.parent as ts.CallExpression]
        : [];
    });
}

/** `new Queue(...)` in files that import the module; what it exports goes by any name there. */
function constructionsNear(module: string, { work }: Scope): readonly ts.NewExpression[] {
  const named = new RegExp(`['"]${escapedPattern(module)}['"]`);
  return filesWith('new', work, (text) => named.test(text)).flatMap((file) => {
    const found: ts.NewExpression[] = [];
    walk(file, (node) => {
      if (ts.isNewExpression(node)) found.push(node);
    });
    return found;
  });
}

function jobsAddedBy(node: ts.CallExpression, stub: ts.SourceFile, context: SettingContext): readonly Jobs[] {
  const declaration = declarationInStub(node, context.scope);
  const callee = skipWrapping(node.expression);
  if (declaration?.getSourceFile() !== stub || !ts.isPropertyAccessExpression(callee)) return [];
  const call = { node, declaration, receiver: callee.expression, command: undefined };
  return jobsIn(layersOfSignature(call, context.scope), true, context);
}

function jobsOfMade(node: ts.NewExpression, stub: ts.SourceFile, context: SettingContext): readonly Jobs[] {
  if (declarationInStub(node, context.scope)?.getSourceFile() !== stub) return [];
  return jobsIn(carriersOfMade(node, context.scope), false, context);
}

function jobsIn(ways: readonly Layers[], isAdded: boolean, context: SettingContext): readonly Jobs[] {
  const queue = queueOf(ways);
  if (queue === undefined) return [];
  return [{ queue, attempts: attemptsOf(numberSetting(ways, COUNTS, context).fact), isAdded }];
}
