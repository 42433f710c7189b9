import type ts from 'typescript';
import type { Slot } from '../calls/slots.js';
import { carriersOfMade, carriersOfType, typeLayer } from './carriers.js';
import { evaluate } from './evaluate.js';
import { propertyOf } from './evaluate-object.js';
import { type Layer, type Layers, readSlot } from './layer.js';
import type { Scope } from './scope.js';
import { staticPart, staticText } from './text.js';
import { typeAt } from './type-at.js';
import { optionsOf, type Value } from './value.js';

/**
 * The layers of a model that is taken from a registry by its id: those it was registered with. `undefined` where the id or
 * the registry is not in sight.
 */
export function registeredModel(own: Layer, registry: ts.Expression, scope: Scope): readonly Layers[] | undefined {
  const slot = own.slots.find(({ role }) => role === 'RegisteredModel');
  if (slot === undefined) return undefined;
  const found = optionsOf(readSlot(own, slot)).map((id) =>
    id.is === 'text' ? modelsOf(evaluate(registry, scope), staticPart(id.text), scope) : undefined,
  );
  return found.every((ways) => ways !== undefined) ? found.flat() : undefined;
}

/** `registry` is a provider that an SDK makes, or a registry of several. */
function modelsOf(registry: Value, id: string, scope: Scope): readonly Layers[] | undefined {
  if (registry.is !== 'made') return modelsOfProvider(registry, id, scope);
  const [[own] = []] = carriersOfMade(registry.node, registry.scope);
  const slotOf = (role: string) => own?.slots.find((slot) => slot.role === role);
  const models = own?.slots.filter(({ role }) => role === 'NamedModels') ?? [];
  const providers = slotOf('NamedProviders');
  if (own !== undefined && models.length > 0) {
    return namedModel(own, models, id) ?? fallback(own, slotOf('FallbackProvider'), id, scope);
  }
  if (own === undefined || providers === undefined) return modelsOfProvider(registry, id, scope);
  const separator = separatorOf(own, slotOf('Separator'));
  const at = id.indexOf(separator);
  const provider = propertyOf(readSlot(own, providers), id.slice(0, at), registry.node);
  return at < 0 ? undefined : modelsOf(provider, id.slice(at + separator.length), scope);
}

/** A model under its name in `languageModels` or one of the like. */
function namedModel(own: Layer, models: readonly Slot[], id: string): readonly Layers[] | undefined {
  const found = models
    .map((slot) => readSlot(own, slot))
    .map((all) => propertyOf(all, id, all.node))
    .find((model) => model.is === 'made');
  return found && carriersOfMade(found.node, found.scope);
}

function fallback(own: Layer, slot: Slot | undefined, id: string, scope: Scope): readonly Layers[] | undefined {
  return slot && modelsOf(readSlot(own, slot), id, scope);
}

function separatorOf(own: Layer, slot: Slot | undefined): string {
  const written = slot && readSlot(own, slot);
  if (written?.is === 'text') return staticPart(written.text);
  return String(slot?.details[0] ?? ':');
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
