import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { isInside } from '../program/is-inside.js';
import { attemptsInLoop, catchInLoop } from './attempt-loops.js';
import { absent, unknown } from './fact.js';
import type { SettingContext } from './found-slots.js';
import { callOfUse, isUsedOutside, usesInProgram, useWithOwner } from './function-uses.js';
import { failuresRepeated } from './repeated-failures.js';
import { layerOfCallback } from './retry-helpers.js';
import { layersOfRecursion } from './retry-recursion.js';
import { layersOfStep } from './retry-steps.js';
import { isSwallowed } from './retry-swallowed.js';
import { placeOf } from './scope.js';

/** What runs a call again from around it, innermost first: anywhere, or inside of one function only. */
export function layersAround(
  call: ts.CallExpression,
  context: SettingContext,
  within?: ts.SignatureDeclaration,
  helpers = 0,
): readonly RetryLayer[] {
  const known = Array.from({ length: MAX_USERS }, () => new Map());
  return layersIn(call, { context, within, helpers, known }, 0);
}

interface Search {
  readonly context: SettingContext;
  /** The function around which nothing is looked at; its own calls of itself are. */
  readonly within: ts.SignatureDeclaration | undefined;
  /** How many helpers were stepped into. */
  readonly helpers: number;
  /** What the users of a function bring, for each number of users that were followed to it. */
  readonly known: readonly Map<ts.SignatureDeclaration, readonly RetryLayer[]>[];
}

/** Users of users of users are not followed any further. */
const MAX_USERS = 3;

/**
 * `pRetry(() => client.create())` and `pRetry(() => ask())`: every function that the call stands in, as far as it is handed to
 * something that retries, or is used by one that is; and the loops around it.
 */
function layersIn(call: ts.CallExpression, search: Search, users: number): readonly RetryLayer[] {
  const found: RetryLayer[] = [];
  for (let node: ts.Node = call.parent; node !== undefined; node = node.parent) {
    if (node === search.within)
      return eachOnce([...found, ...layersOfRecursion(search.within, call, search.context.scope)]);
    if (ts.isFunctionLike(node)) found.push(...layersOfRecursion(node, call, search.context.scope));
    if (ts.isFunctionLike(node) && isSwallowed(call, node)) return eachOnce(found);
    const here = layersAt(node, call, search);
    found.push(...here);
    if (here.length === 0 && ts.isFunctionLike(node)) found.push(...layersOfUsers(node, search, users));
  }
  return eachOnce(found);
}

/** A callback that names a function which stands in it comes by twice. */
export function eachOnce(layers: readonly RetryLayer[]): readonly RetryLayer[] {
  const isSame = ({ at }: RetryLayer, other: RetryLayer) =>
    at?.file === other.at?.file && at?.start === other.at?.start;
  return layers.filter((layer, index) => layers.findIndex((other) => isSame(layer, other)) === index);
}

/** What retries a function where it is used. */
function layersOfUsers(node: ts.SignatureDeclaration, search: Search, users: number): readonly RetryLayer[] {
  const known = search.known[users];
  const before = known === undefined ? [] : known.get(node);
  if (before !== undefined) return before;
  const found = findLayersOfUsers(node, search, users);
  known?.set(node, found);
  return found;
}

/** Not known how often when that depends on who uses it. */
function findLayersOfUsers(node: ts.SignatureDeclaration, search: Search, users: number): readonly RetryLayer[] {
  const { scope } = search.context;
  const uses = usesInProgram(node, scope).filter((use) => !isInside(use, node));
  const retried = uses.map((use) => layersOfUse(use, search, users + 1)).find((layers) => layers.length > 0);
  if (retried === undefined) return [];
  const [only, another] = uses;
  if (another === undefined && (isElsewhere(only, node) || !isUsedOutside(node, scope))) return retried;
  return retried.map((layer) => ({ ...layer, attempts: unknown(`${layer.name} repeats it for some of its callers`) }));
}

/** What is exported for the one file that uses it. */
function isElsewhere(use: ts.Node | undefined, node: ts.Node): boolean {
  return use !== undefined && use.getSourceFile() !== node.getSourceFile();
}

/** `pRetry(ask)` and `ask()`. */
function layersOfUse(use: ts.Identifier, search: Search, users: number): readonly RetryLayer[] {
  const call = callOfUse(use);
  if (call !== undefined) return layersIn(call, search, users);
  const layer = layerOfCallback(bound(useWithOwner(use)), search.context, search.helpers);
  if (layer === undefined) return [];
  const taking = ts.findAncestor(use.parent, ts.isCallExpression);
  return taking === undefined ? [layer] : [layer, ...layersIn(taking, search, users)];
}

/** `this.run.bind(this)` of `this.run` */
function bound(use: ts.Expression): ts.Expression {
  const { parent } = use;
  const isBind = ts.isPropertyAccessExpression(parent) && parent.expression === use && parent.name.text === 'bind';
  return isBind && ts.isCallExpression(parent.parent) && parent.parent.expression === parent ? parent.parent : use;
}

/** What runs a call again right at a node around it: a loop, or what a function is handed to. */
function layersAt(node: ts.Node, call: ts.CallExpression, { context, helpers }: Search): readonly RetryLayer[] {
  if (ts.isIterationStatement(node, false)) {
    const attempts = attemptsInLoop(node, call, context.scope);
    const failing = attempts && catchInLoop(node, call);
    const repeats = failing && failuresRepeated(failing, context.scope);
    if (attempts === undefined) return [];
    const requests = repeats === 'own' ? absent(1) : attempts;
    return [{ name: 'a loop', at: placeOf(node), attempts: requests, isConditional: repeats === 'some' }];
  }
  if (!ts.isFunctionLike(node)) return [];
  const layer = layerOfCallback(node, context, helpers);
  return layer === undefined ? layersOfStep(node, context.scope) : [layer];
}
