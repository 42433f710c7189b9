import ts from 'typescript';
import type { RunBy, Trigger } from '../call.js';
import { isRunInPlace, isRunning, type RunningFunction } from '../calls/running-functions.js';
import { isTest } from '../calls/test-files.js';
import { isInside } from '../program/is-inside.js';
import { decides } from './deciding-conditions.js';
import { withWrapping } from './evaluate.js';
import { callOfUse, isUsedOutside, usesInProgram, useWithOwner } from './function-uses.js';
import { referencesTo } from './references.js';
import { placeOf, type Scope } from './scope.js';
import { isRunOnce, type Registration, triggerOf, triggerOfCallback } from './triggers.js';

/** What runs a call, followed through the functions that lead to it; `unknown` where they differ or nobody is in sight. */
export function runByOf(call: ts.Node, scope: Scope): RunBy {
  return whoRuns(call, { scope, known: new Map() }) ?? UNKNOWN;
}

interface Search {
  readonly scope: Scope;
  /** What runs the functions that were followed; `undefined` while that is looked for. */
  readonly known: Map<RunningFunction, RunBy | undefined>;
}

/** Functions and uses of one that are followed for one call. */
const MAX_FUNCTIONS = 30;
const MAX_USES = 12;

const UNKNOWN: RunBy = { trigger: 'unknown', at: undefined, isGuarded: false };

/** `undefined` where all that is found is that a function calls itself. */
function whoRuns(node: ts.Node, search: Search): RunBy | undefined {
  let child = node;
  let isGuarded = false;
  for (let parent = node.parent; parent !== undefined; child = parent, parent = parent.parent) {
    isGuarded ||= decides(parent, child);
    if (ts.isPropertyDeclaration(parent)) return UNKNOWN;
    if (!isRunning(parent)) continue;
    const registration =
      triggerOfCallback(parent) ?? (isPartOfAround(parent) ? 'around' : triggerOf(parent, search.scope));
    if (registration === 'around') continue;
    const found = runByOwner(parent, registration, search);
    return found && { ...found, isGuarded: found.isGuarded || isGuarded };
  }
  return { trigger: 'script', at: undefined, isGuarded };
}

/** `items.map(async (item) => ...)`, `(async () => { ... })()`: runs as part of what is around it. */
function isPartOfAround(owner: RunningFunction): boolean {
  return isRunInPlace(owner) || isRunOnce(owner);
}

/** Where nothing registers a function, what runs it is what runs its users, as far as they agree. */
function runByOwner(owner: RunningFunction, registration: Registration | undefined, search: Search): RunBy | undefined {
  const isOfItself = registration?.trigger === 'timer' && isInside(registration.node, owner);
  if (registration !== undefined && !isOfItself) return runByRegistration(registration, search);
  const { known } = search;
  if (known.has(owner)) return known.get(owner);
  if (known.size >= MAX_FUNCTIONS) return UNKNOWN;
  known.set(owner, undefined);
  const users = findUsers(owner, search);
  const found = registration === undefined ? users : timed(registration, users, isDecided(registration.node, owner));
  known.set(owner, found);
  return found;
}

function runByRegistration(registration: Registration, search: Search): RunBy {
  const { trigger, node } = registration;
  return trigger === 'timer'
    ? timed(registration, whoRuns(node, search), false)
    : { trigger, at: placeOf(node), isGuarded: false };
}

/** What starts a timer may decide that it is to run: a click, a request. */
function timed({ trigger, node }: Registration, starter: RunBy | undefined, isGuarded: boolean): RunBy {
  const isAskedFor = starter !== undefined && /^(?:user|request|tool)$/.test(starter.trigger);
  return { trigger, at: placeOf(node), isGuarded: isGuarded || isAskedFor || starter?.isGuarded === true };
}

/** Whether something inside a function decides if it goes on to a place in it. */
function isDecided(place: ts.Node, owner: ts.Node): boolean {
  for (let node = place; node !== owner; node = node.parent) if (decides(node.parent, node)) return true;
  return false;
}

function findUsers(owner: RunningFunction, search: Search): RunBy {
  const uses = usesOf(owner, search.scope).filter((use) => isUse(use) && !isTest(use.getSourceFile()));
  const found = uses.slice(0, MAX_USES).flatMap((use) => runByUse(use, search) ?? []);
  const repeated = found.filter(({ trigger }) => trigger !== 'script' && trigger !== 'unknown');
  if (repeated.length > 0) return repeated.reduce((one, other) => (rankOf(other) < rankOf(one) ? other : one));
  const [first] = found;
  const isOnce = uses.length <= MAX_USES && found.every(({ trigger }) => trigger === 'script');
  return first && isOnce && isNamedHereOnly(owner, search.scope) ? first : UNKNOWN;
}

/** `undefined` for a function that calls itself. */
function runByUse(use: ts.Identifier, search: Search): RunBy | undefined {
  const registration = triggerOfCallback(useWithOwner(use));
  if (registration !== undefined) return runByRegistration(registration, search);
  return callOfUse(use) === undefined ? UNKNOWN : whoRuns(use, search);
}

/** Of several triggers the one that pays whatever anybody does stands for all, then the one where somebody waits. */
function rankOf({ trigger, isGuarded }: RunBy): number {
  const rank = RANKS.indexOf(trigger);
  return rank < BACKGROUND && isGuarded ? RANKS.length : rank;
}
const RANKS: readonly Trigger[] = ['timer', 'effect', 'render', 'request', 'user', 'tool', 'job', 'schedule', 'mount'];
const BACKGROUND = 3;

function isUse({ parent }: ts.Identifier): boolean {
  return !ts.isExportSpecifier(parent) && !ts.isImportSpecifier(parent) && !ts.isExportAssignment(parent);
}

function usesOf(owner: RunningFunction, scope: Scope): readonly ts.Identifier[] {
  const variable = variableOfResult(owner);
  const symbol = variable && scope.checker.getSymbolAtLocation(variable.name);
  return variable && symbol ? referencesTo(symbol, variable, scope) : usesInProgram(owner, scope);
}

/** `const ask = useCallback(async () => ..., [])`: what is made of a function is used in its place. */
function variableOfResult(owner: RunningFunction): (ts.VariableDeclaration & { name: ts.Identifier }) | undefined {
  const place = withWrapping(owner as ts.Expression);
  if (!ts.isCallExpression(place.parent) || place.parent.expression === place) return undefined;
  const { parent } = withWrapping(place.parent);
  const isNamed = ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name);
  return isNamed ? (parent as ts.VariableDeclaration & { name: ts.Identifier }) : undefined;
}

/** Whether all its uses are in sight. */
function isNamedHereOnly(owner: RunningFunction, scope: Scope): boolean {
  return variableOfResult(owner) === undefined && !isUsedOutside(owner, scope);
}
