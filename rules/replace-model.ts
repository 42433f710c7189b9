import type { LlmCall, SettingsSite } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import { refusedSettings, thinks } from '../analyzer/money/model-families.js';
import type { Fix } from './finding.js';
import type { Offer } from './newer-model.js';

/** Where the id of the model is written; `undefined` where no one line decides it. */
export function modelPlace({ model }: LlmCall): Place | undefined {
  return model.is === 'known' || model.is === 'oneOf' ? model.at : undefined;
}

/**
 * The suggestion that writes another id in the place of the one that is written. `undefined` where that is no plain
 * literal, where the id at this provider is not certain, or where the new model is sure to refuse the request as it is.
 */
export function replaceModel(call: LlmCall, offer: Offer, textOf: (file: string) => string): Fix | undefined {
  const at = modelPlace(call);
  if (at === undefined || call.model.is !== 'known' || !offer.isId || !takesRequest(call, offer.model))
    return undefined;
  const written = textOf(at.file).slice(at.start, at.end);
  const [, quote, id] = /^(['"`])([\w./:@-]+)\1$/.exec(written) ?? [];
  if (quote === undefined || id === undefined || !id.endsWith(call.model.value)) return undefined;
  // What stands before the model, such as `openai:`, stays.
  const kept = id.slice(0, id.length - call.model.value.length);
  const edit = { ...at, newText: `${quote}${kept}${offer.model}${quote}` };
  return { title: `Ask ${offer.model} instead`, kind: 'suggestion', edits: [edit] };
}

/** A model that thinks needs another cap than one that does not, and some refuse settings that others take. */
function takesRequest(call: LlmCall, newModel: string): boolean {
  const { model } = call;
  if (model.is === 'known' && thinks(newModel) && !thinks(model.value)) return false;
  const sites = [call.settings, call.outputCap.insert?.object, call.timeoutMs.insert?.object];
  const names = new Set(sites.flatMap((site) => (site ? namesIn(site) : [])));
  return !refusedSettings(newModel).some((name) => names.has(name));
}

function namesIn(site: SettingsSite): readonly string[] {
  return [...site.names, ...[...site.nested.values()].flatMap((nested) => nested.names)];
}
