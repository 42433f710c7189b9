import ts from 'typescript';
import type { Operation, Setting } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { evaluate } from './evaluate.js';
import { absent, type Fact, known, unknown } from './fact.js';
import { isInForce, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { numberSetting } from './number-setting.js';
import { returnedExpressions } from './returned-expressions.js';
import { placeOf } from './scope.js';
import { insertSite } from './settings-site.js';
import type { Value } from './value.js';

/** How many model calls an agent or tool loop may make; `undefined` where the API has no such option. */
export function stepLimitOf(
  ways: readonly Layers[],
  operation: Operation,
  context: SettingContext,
): Setting<number> | undefined {
  const layers = ways[0] as Layers;
  const conditions = slotsIn(layers, ['StopWhen']).filter(({ slot }) => isInForce(slot, context));
  // Without a version, a name of another major may be the right one.
  const hasLimit = slotsIn(layers, STEP_ROLES).some(
    ({ slot, value }) => isInForce(slot, context) || (value.is !== 'nothing' && context.versionOf(slot) === undefined),
  );
  const limit = hasLimit ? unlessSwitchedOff(layers, numberSetting(ways, STEP_ROLES, context)) : undefined;
  const [first] = conditions;
  if (first === undefined) return limit && (operation === 'agent' ? limit : unlessToolless(layers, limit));
  const set = conditions.find(({ value }) => value.is !== 'nothing');
  if (limit !== undefined && limit.fact.is !== 'absent') {
    return set === undefined ? limit : { ...limit, fact: smaller(limit.fact, conditionFact(set.value)) };
  }
  const byDefault = first.slot.details[0];
  return {
    fact:
      set === undefined
        ? absent(typeof byDefault === 'number' ? byDefault : null)
        : plus(extraSteps(set.slot), conditionFact(set.value)),
    value: set && placeOf(set.value.node),
    name: set?.slot.path.at(-1),
    insert: insertSite(first.layer, first.slot, context.scope),
    option: first.slot.path,
    offset: 0,
  };
}

/** `maxTurns: null` is no limit, rather than the SDK's own. */
function unlessSwitchedOff(layers: Layers, found: Setting<number>): Setting<number> {
  const isOff = slotsIn(layers, STEP_ROLES).some(({ written }) => written?.kind === ts.SyntaxKind.NullKeyword);
  return isOff && found.fact.is === 'absent' ? { ...found, fact: absent() } : found;
}

/** Where a number and a condition are both given, whichever comes first ends the loop. */
function smaller(limit: Fact<number>, condition: Fact<number>): Fact<number> {
  if (limit.is !== 'known' || condition.is === 'unknown') return condition.is === 'known' ? condition : limit;
  return condition.is === 'known' && condition.value < limit.value ? condition : limit;
}

export const STEP_ROLES = ['StepLimit', 'ExtraSteps'];

/** Model calls that a condition of this SDK does not count. */
function extraSteps({ details }: Slot): number {
  return Number(details[2] ?? 0);
}

function plus(extra: number, fact: Fact<number>): Fact<number> {
  return fact.is === 'known' ? known(fact.value + extra, fact.at) : fact;
}

/**
 * A limit of several steps that the SDK brings along says nothing of a request without tools: it is one step. An agent may
 * have more than its tools: hand-offs, servers.
 */
function unlessToolless(layers: Layers, found: Setting<number>): Setting<number> | undefined {
  const hasTools = slotsIn(layers, ['Tools']).some(({ value }) => value.is !== 'nothing');
  const isDefault = found.fact.is === 'absent' && (found.fact.default ?? 0) > 1;
  return isDefault && !hasTools ? undefined : found;
}

/** `stepCountIs(5)`, alone or in a list; a condition of one's own may count too, unless it is plainly `() => false`. */
function conditionFact(value: Value): Fact<number> {
  const conditions = value.is === 'array' ? value.items : [value];
  const counts = conditions.map(stepCount).filter((count) => count !== undefined);
  if (counts.length > 0) return known(Math.min(...counts), placeOf(value.node));
  return conditions.every(countsNothing) ? absent(null) : unknown('a stop condition of its own decides');
}

function stepCount(value: Value): number | undefined {
  if (value.is !== 'made' || !/(?:stepCountIs|isStepCount)$/.test(value.node.expression.getText())) return undefined;
  const argument = value.node.arguments?.[0];
  const count = argument && evaluate(argument, value.scope);
  return count?.is === 'number' ? count.value : undefined;
}

function countsNothing(value: Value): boolean {
  if (value.is === 'choice') return value.options.every(countsNothing);
  if (value.is === 'made') return /(?:hasToolCall|isLoopFinished)$/.test(value.node.expression.getText());
  const fn = value.is === 'opaque' ? value.written?.fn : undefined;
  const [result, another] = fn === undefined ? [] : returnedExpressions(fn);
  return result?.kind === ts.SyntaxKind.FalseKeyword && another === undefined;
}
