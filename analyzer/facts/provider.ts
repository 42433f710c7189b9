import ts from 'typescript';
import { literalArguments, type Slot } from '../calls/slots.js';
import { literalText } from './evaluate-text.js';
import { isWithin, slotsIn } from './found-slots.js';
import { type Biller, billerOfUrl } from './hosts.js';
import { type Layers, readSlot } from './layer.js';
import { separatorOf } from './text-setting.js';

/**
 * Who bills a request: the host that the client is pointed at, else the client's own. Nobody is known where the host is
 * not, since a price would then be a guess.
 */
export function billerOf(layers: Layers, sdkProvider: string | null): Biller {
  for (const layer of layers) {
    for (const slot of layer.slots.filter(({ role }) => role === 'BaseUrl')) {
      const url = readSlot(layer, slot);
      if (url.is !== 'nothing') return billerOfUrl(url);
    }
  }
  return { provider: billerOfClient(layers, sdkProvider), assumes: undefined };
}

function billerOfClient(layers: Layers, sdkProvider: string | null): string | null {
  const instead = switched(layers);
  const named = instead === undefined ? namedInModel(layers) : instead;
  if (named !== undefined) return named;
  for (const { type } of layers) {
    const provider = type && billedBy(type);
    if (provider !== undefined) return provider === 'unknown' ? null : provider;
  }
  const [ofFunction] = slotsIn(layers, ['BilledBy']).map(({ slot }) => slot.details[0]);
  return typeof ofFunction === 'string' ? ofFunction : sdkProvider;
}

/** `vertexai: true` changes who bills; `null` where it may. */
function switched(layers: Layers): string | null | undefined {
  for (const { slot, value } of slotsIn(layers, ['BilledWhen'])) {
    if (value.is === 'nothing' || (value.is === 'boolean' && !value.value)) continue;
    return value.is === 'boolean' ? String(slot.details[0]) : null;
  }
  return undefined;
}

/** `openai` of a model `openai:gpt-4o`, written or by default; `undefined` where ids name no provider. */
function namedInModel(layers: Layers): string | null | undefined {
  const found = slotsIn(layers, ['ModelId']).filter(({ slot }) => separatorOf(slot) !== undefined);
  const set = found.find(({ value }) => value.is !== 'nothing' && value.is !== 'made');
  const byDefault = found.find(({ slot }) => typeof slot.details[0] === 'string');
  if (set === undefined) {
    const isModelMade = found.some(({ value }) => value.is === 'made');
    return byDefault === undefined || isModelMade
      ? undefined
      : nameIn(String(byDefault.slot.details[0]), byDefault.slot, layers);
  }
  const isTyped = layers.some((other) => isWithin(other, set.layer));
  if (set.value.is !== 'text') return isTyped ? undefined : null;
  const id = literalText(set.value);
  return id === undefined ? null : nameIn(id, set.slot, layers);
}

function nameIn(id: string, slot: Slot, layers: Layers): string | null | undefined {
  const separator = separatorOf(slot) ?? '';
  const at = id.indexOf(separator);
  if (at > 0) return NAMES.get(id.slice(0, at)) ?? null;
  return separator === ':' && id !== '' ? providerOfName(layers, id) : undefined;
}

/** LangChain's table, for an id that names no provider: langchain@1.5.14 dist/chat_models/universal.js:171. */
const INFERRED: readonly (readonly [RegExp, string])[] = [
  [/^(?:gpt-[345]|o[134])/, 'openai'],
  [/^claude/, 'anthropic'],
  [/^command/, 'cohere'],
  [/^accounts\/fireworks/, 'fireworks'],
  [/^gemini/, 'google-vertex'],
  [/^amazon\./, 'aws'],
  [/^mistral/, 'mistral'],
  [/^(?:sonar|pplx)/, 'perplexity'],
];

function providerOfName(layers: Layers, id: string): string | null {
  const written = slotsIn(layers, ['ProviderName']).find(({ value }) => value.is !== 'nothing')?.value;
  if (written === undefined) return INFERRED.find(([pattern]) => pattern.test(id))?.[1] ?? null;
  return NAMES.get(literalText(written) ?? '') ?? null;
}

/** Providers as LangChain's `initChatModel` and Mastra's router write them before the model. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['openai', 'openai'],
  ['anthropic', 'anthropic'],
  ['azure_openai', 'azure'],
  ['google', 'google'],
  ['googleai', 'google'],
  ['google_genai', 'google'],
  ['google-genai', 'google'],
  ['google_vertexai', 'google-vertex'],
  ['google-vertexai', 'google-vertex'],
  ['vertexai', 'google-vertex'],
  ['bedrock', 'aws'],
  ['mistral', 'mistral'],
  ['mistralai', 'mistral'],
  ['azure-openai', 'azure'],
  ['huggingface', 'huggingface'],
  ['groq', 'groq'],
  ['cohere', 'cohere'],
  ['ollama', 'ollama'],
  ['cerebras', 'cerebras'],
  ['deepseek', 'deepseek'],
  ['xai', 'xai'],
  ['fireworks', 'fireworks'],
  ['fireworks-ai', 'fireworks'],
  ['together', 'together'],
  ['togetherai', 'together'],
  ['perplexity', 'perplexity'],
  ['openrouter', 'openrouter'],
  ['vercel', 'vercel'],
]);

/** The literal of the stub's `__provider: BilledBy<'name'>`. */
function billedBy(type: ts.Type): string | undefined {
  const declaration = type.getProperty('__provider')?.valueDeclaration;
  if (declaration === undefined || !(ts.isPropertyDeclaration(declaration) || ts.isPropertySignature(declaration)))
    return undefined;
  const [name] = declaration.type ? literalArguments(declaration.type) : [];
  return typeof name === 'string' ? name : undefined;
}
