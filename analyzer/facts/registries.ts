import type ts from 'typescript';
import type { Slot } from '../calls/slots.js';
import { carriersOfMade, carriersOfType, typeLayer } from './carriers.js';
import { readProperty } from './evaluate.js';
import { propertyOf } from './evaluate-object.js';
import { literalText } from './evaluate-text.js';
import { boundedWays, type Layer, type Layers, readSlot } from './layer.js';
import { registryBehind } from './registry-around.js';
import type { Scope } from './scope.js';
import { staticText } from './text.js';
import { typeAt } from './type-at.js';
import { type Made, optionsOf, type Value } from './value.js';

/**
 * The layers of a model that is taken from a registry by its id: those it was registered with. `undefined` where the id or
 * the registry is not in sight.
 */
export function registeredModel(own: Layer, registry: ts.Expression, scope: Scope): readonly Layers[] | undefined {
  const slot = own.slots.find(({ role }) => role === 'RegisteredModel');
  if (slot === undefined) return undefined;
  const value = registryBehind(registry, scope);
  const found = optionsOf(readSlot(own, slot)).map((option) => {
    const id = literalText(option);
    return id === undefined ? anyOf(value) : modelsOf(value, id, scope);
  });
  return found.every((ways) => ways !== undefined) ? boundedWays(found.flat()) : undefined;
}

/** By an id that is not known only what is registered can be meant, where that is all there is. */
function anyOf(registry: Value): readonly Layers[] | undefined {
  if (registry.is !== 'made') return undefined;
  const [[own] = []] = carriersOfMade(registry.node, registry.scope);
  const slots = own?.slots.filter(({ role }) => /^(?:NamedModels|NamedProviders|FallbackProvider)$/.test(role)) ?? [];
  const set = slots.flatMap((slot) => {
    const value = own && readSlot(own, slot);
    return value === undefined || value.is === 'nothing' ? [] : [{ slot, value }];
  });
  const [only, another] = set;
  if (only?.slot.role !== 'NamedModels' || another !== undefined) return undefined;
  const { value } = only;
  if (value.is !== 'object' || value.open !== undefined || value.properties.size === 0) return undefined;
  const models = [...value.properties.values()].map((property) => modelsNamed(property.value()));
  return models.every((ways) => ways !== undefined) ? boundedWays(models.flat()) : undefined;
}

/** `registry` is a provider that an SDK makes, or a registry of several; one that leads back to itself has none. */
function modelsOf(registry: Value, id: string, scope: Scope): readonly Layers[] | undefined {
  if (registry.is !== 'made') return modelsOfProvider(registry, id, scope);
  const { active } = scope.work;
  if (active.has(registry.node)) return undefined;
  active.add(registry.node);
  try {
    return modelsOfMade(registry, id, scope);
  } finally {
    active.delete(registry.node);
  }
}

function modelsOfMade(registry: Made, id: string, scope: Scope): readonly Layers[] | undefined {
  const [[own] = []] = carriersOfMade(registry.node, registry.scope);
  const slotOf = (role: string) => own?.slots.find((slot) => slot.role === role);
  const models = own?.slots.filter(({ role }) => role === 'NamedModels') ?? [];
  const providers = slotOf('NamedProviders');
  if (own !== undefined && models.length > 0) {
    const named = valueNamed(own, models, id);
    return named === undefined ? fallback(own, slotOf('FallbackProvider'), id, scope) : modelsNamed(named);
  }
  if (own === undefined || providers === undefined) return modelsOfProvider(registry, id, scope);
  const separator = separatorOf(own, slotOf('Separator'));
  if (separator === undefined || !id.includes(separator)) return undefined;
  const at = id.indexOf(separator);
  const provider = propertyOf(readSlot(own, providers), id.slice(0, at), registry.node);
  return modelsOf(provider, id.slice(at + separator.length), scope);
}

/** What stands under a name in `languageModels` or one of the like; `undefined` where nothing does. */
function valueNamed(own: Layer, models: readonly Slot[], id: string): Value | undefined {
  return models
    .map((slot) => readSlot(own, slot))
    .map((all) => (all.is === 'nothing' ? all : readProperty(all, id, all.node)))
    .find((value) => value.is !== 'nothing');
}

/** The models that a name may stand for; `undefined` when any of them is not known. */
function modelsNamed(value: Value): readonly Layers[] | undefined {
  const models = optionsOf(value).map((option) =>
    option.is === 'made' ? carriersOfMade(option.node, option.scope) : undefined,
  );
  return models.every((ways) => ways !== undefined) ? boundedWays(models.flat()) : undefined;
}

function fallback(own: Layer, slot: Slot | undefined, id: string, scope: Scope): readonly Layers[] | undefined {
  return slot && modelsOf(readSlot(own, slot), id, scope);
}

/** `undefined` where it is set to something that is not known. */
function separatorOf(own: Layer, slot: Slot | undefined): string | undefined {
  const written = slot && readSlot(own, slot);
  const isSet = written !== undefined && written.is !== 'nothing';
  return isSet ? literalText(written) : String(slot?.details[0] ?? ':');
}

/** What calling the provider with an id would make. */
function modelsOfProvider(provider: Value, id: string, scope: Scope): readonly Layers[] | undefined {
  const { checker } = scope;
  const type = typeAt(provider.node, scope);
  const signature = type.getCallSignatures()[0];
  const made = signature && checker.getReturnTypeOfSignature(signature);
  if (made?.getProperty('__args') === undefined) return undefined;
  const { slots } = typeLayer(made, checker.getAnyType(), provider.node, scope);
  const idValue: Value = { is: 'text', text: staticText(id, undefined), node: provider.node };
  const model: Layer = {
    slots,
    type: made,
    node: undefined,
    argument: (index) => (index === 0 ? idValue : { is: 'nothing', node: provider.node }),
  };
  const ways =
    provider.is === 'made' ? carriersOfMade(provider.node, provider.scope) : carriersOfType(type, provider.node, scope);
  return ways.map((layers) => [model, ...layers]);
}
