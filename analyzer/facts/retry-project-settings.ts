import ts from 'typescript';
import { slotsOfParameters } from '../calls/slots.js';
import { directoryOf } from '../text/paths.js';
import { withoutCaller } from './bind-arguments.js';
import { filesWith } from './functions-by-name.js';
import { argumentOf, hiddenLayer, type Layer, type Layers, readSlotAt } from './layer.js';
import { identifiersNamed } from './references.js';
import type { Scope } from './scope.js';

/**
 * `trigger.config.ts` says what counts for the tasks of a project that say nothing of it. Nothing imports it: where it is not in
 * sight, what it says is not known.
 */
export function withProjectSettings(layers: Layers, call: ts.CallExpression | ts.NewExpression, scope: Scope): Layers {
  const own = layers.find(({ slots }) => slots.some(({ role }) => role === 'ElseSetIn'));
  const elsewhere = own?.slots.find(({ role }) => role === 'ElseSetIn');
  const name = elsewhere?.details[0];
  if (own === undefined || elsewhere?.sdk === undefined || typeof name !== 'string') return layers;
  if (isSetItself(own)) return layers;
  return [...layers, projectLayer(name, elsewhere.sdk, call, scope)];
}

/** `retry: { ... }` at the task: its numbers are not mixed with those of the project. */
function isSetItself(layer: Layer): boolean {
  const slot = layer.slots.find(({ role }) => role === 'AttemptsWhenGiven');
  return slot !== undefined && readSlotAt(layer, { ...slot, path: slot.path.slice(0, -1) }).value.is !== 'nothing';
}

function projectLayer(name: string, sdk: string, call: ts.Node, scope: Scope): Layer {
  const home = directoryOf(call.getSourceFile().fileName);
  const settings = filesWith(name, scope.work, (text) => text.includes(sdk))
    .flatMap((file) => identifiersNamed(name, file))
    .flatMap(({ parent }) => (ts.isCallExpression(parent) && parent.expression.getText() === name ? [parent] : []))
    .filter((other) => home.startsWith(directoryOf(other.getSourceFile().fileName)))
    .sort((one, other) => other.getSourceFile().fileName.length - one.getSourceFile().fileName.length);
  const [nearest] = settings;
  const declaration = nearest && scope.checker.getResolvedSignature(nearest)?.declaration;
  if (nearest === undefined || declaration === undefined || ts.isJSDocSignature(declaration))
    return hiddenLayer(call, `${name} of the project is not in sight`);
  const outside = withoutCaller(scope);
  return {
    slots: slotsOfParameters(declaration.parameters.filter(ts.isParameter), scope.checker),
    argument: (index) => argumentOf(nearest, index, outside),
    node: nearest,
    type: undefined,
  };
}
