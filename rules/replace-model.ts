import type { LlmCall, SettingsSite } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import { isInRange } from '../analyzer/modules/versions.js';
import { refusedSettings, refusesPrefill, refusesTwoSamplers, thinks } from '../analyzer/money/model-families.js';
import { canonicalName } from '../analyzer/money/model-id.js';
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
  const { model, prompt } = call;
  if (newSdkNeeded(call, newModel) !== undefined) return false;
  if (model.is === 'known' && thinks(newModel) && !thinks(model.value)) return false;
  const sites = [call.settings, call.outputCap.insert?.object, call.timeoutMs.insert?.object];
  const names = new Set(sites.flatMap((site) => (site ? namesIn(site) : [])));
  if (names.has('temperature') && (names.has('top_p') || names.has('topP')) && refusesTwoSamplers(newModel))
    return false;
  if (prompt.at(-1)?.role === 'assistant' && refusesPrefill(newModel)) return false;
  const refused = refusedSettings(newModel);
  return !(refused.includes('thinking') && saysHowToThink(call)) && !refused.some((name) => names.has(name));
}

/** Wherever it is written: `providerOptions.anthropic.thinking`. */
function saysHowToThink({ thinking: { mode, budget } }: LlmCall): boolean {
  return [mode, budget].some(({ is }) => is === 'known' || is === 'oneOf');
}

/**
 * The package and its major that a model asks for, where an older one is installed. Before 1.0 @langchain/anthropic sends `top_p: -1`
 * (0.3.34 dist/chat_models.js:616 but for three ids, earlier versions always), which Claude answers with 400 from 4.1 on:
 * github.com/langchain-ai/langchainjs issues 10100 and 10709.
 */
export function newSdkNeeded({ sdk, sdkVersion }: LlmCall, newModel: string): string | undefined {
  const isOld = /^(?:@langchain\/|langchain$)/.test(sdk) && isInRange(sdkVersion, '<1');
  return isOld && REFUSES_TOP_P.test(canonicalName(newModel)) ? '@langchain/anthropic 1.x' : undefined;
}

const REFUSES_TOP_P = /^claude-(?:(?:opus|sonnet|haiku)-(?:4-[1-9]|[5-9])|fable)/;

function namesIn(site: SettingsSite): readonly string[] {
  return [...site.names, ...[...site.nested.values()].flatMap((nested) => nested.names)];
}
