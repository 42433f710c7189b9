import ts from 'typescript';
import type { RetryLayer } from '../call.js';
import { madeFunction, requestsIn } from '../calls/made-functions.js';
import type { RecognisedCall } from '../calls/recognise.js';
import { attemptsOf } from './attempts.js';
import { symbolOf } from './evaluate-variable.js';
import { unknown } from './fact.js';
import { type SettingContext, slotsIn } from './found-slots.js';
import { handedAt } from './handed-at.js';
import type { Layers } from './layer.js';
import { numberSetting } from './number-setting.js';
import { importedReferences, referencesTo } from './references.js';
import { eachOnce, layersAround } from './repeated-at.js';
import { calleeName, callTaking, LAYER_ROLES, layerOfLibrary, type Retrying } from './retry-libraries.js';
import { staysInStream } from './retry-streams.js';
import { isSwallowed } from './retry-swallowed.js';
import { placeOf, type Scope } from './scope.js';
import type { WayIn } from './way-in.js';

/** What runs a call again besides its SDK: layers that its own client carries, then those around it, innermost first. */
export function retryLayersOf(
  { at, steps }: WayIn,
  { node, declaration }: Pick<RecognisedCall, 'node' | 'declaration'>,
  ways: readonly Layers[],
  context: SettingContext,
): readonly RetryLayer[] {
  const made = madeFunction(node.expression, context.scope);
  const sent = made === undefined ? [] : requestsIn(made, declaration, context.scope);
  const own = [...carriedLayers(ways, context), ...transportLayers(ways, context)];
  if (staysInStream({ node, declaration }, [...steps.map(({ within }) => within), at])) return own;
  return [
    ...own,
    ...layersOfAll(sent.map((call) => layersAround(call, context, made))),
    ...layersOnTheWay({ at, steps }, context),
  ];
}

/** Who else calls a wrapper does not matter inside of it; what it keeps to itself, nothing outside of it repeats. */
function layersOnTheWay({ at, steps }: WayIn, context: SettingContext): readonly RetryLayer[] {
  const found: RetryLayer[] = [];
  for (const { call, within } of steps) {
    found.push(...layersAround(call, context, within));
    if (isSwallowed(call, within)) return found;
  }
  return [...found, ...layersAround(at, context)];
}

/** Of several requests one is sent: not known how often where they differ. */
function layersOfAll([first, ...others]: readonly (readonly RetryLayer[])[]): readonly RetryLayer[] {
  if (first === undefined || others.every((layers) => layers.length === 0 && first.length === 0)) return first ?? [];
  const all = [...first, ...others.flat()];
  return others.length === 0
    ? first
    : eachOnce(all).map((layer) => ({ ...layer, attempts: unknown(`${layer.name} repeats some of its requests`) }));
}

/** `.withRetry({ stopAfterAttempt: 3 })` on the way from the model to the call. */
function carriedLayers(ways: readonly Layers[], context: SettingContext): readonly RetryLayer[] {
  const [layers = []] = ways;
  const carrying = layers.filter((layer) => slotsIn([layer], LAYER_ROLES).length > 0);
  return carrying.map((layer) => {
    const { fact } = numberSetting([[layer]], LAYER_ROLES, context);
    return { name: calleeName(layer.node), at: layer.node && placeOf(layer.node), attempts: attemptsOf(fact) };
  });
}

/** `axiosRetry(http)`, where the client sends its requests through `http`. */
function transportLayers(ways: readonly Layers[], context: SettingContext): readonly RetryLayer[] {
  const [layers = []] = ways;
  return slotsIn(layers, ['OwnTransport']).flatMap(({ written }) => {
    if (written === undefined || !ts.isIdentifier(written)) return [];
    return usesOfVariable(written, context.scope)
      .flatMap((use) => takingTransport(use, context.scope) ?? [])
      .slice(0, 1)
      .flatMap((retrying) => layerOfLibrary(retrying, context) ?? []);
  });
}

function takingTransport(use: ts.Identifier, scope: Scope): Retrying | undefined {
  const handed = handedAt(use);
  return handed && callTaking(use, handed, 'RetriedTransport', scope);
}

/** Every use of a variable in the file that declares it, and in that of `use`. */
function usesOfVariable(use: ts.Identifier, scope: Scope): readonly ts.Identifier[] {
  const symbol = symbolOf(use, scope);
  const declaration = symbol?.valueDeclaration;
  if (symbol === undefined || declaration === undefined) return [];
  return [...referencesTo(symbol, declaration, scope), ...importedReferences(use, symbol, scope)];
}
