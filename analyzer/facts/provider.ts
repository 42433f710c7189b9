import ts from 'typescript';
import { literalArguments } from '../calls/slots.js';
import { type Layers, readSlot } from './layer.js';
import { separatorOf, slotsIn } from './setting.js';
import { holesOf, staticPart } from './text.js';
import type { Value } from './value.js';

/**
 * Who bills a request: the host that the client is pointed at, else the client's own. `null` when the host is not
 * known, since a price would then be a guess.
 */
export function providerOf(layers: Layers, sdkProvider: string | null): string | null {
  for (const layer of layers) {
    for (const slot of layer.slots.filter(({ role }) => role === 'BaseUrl')) {
      const url = readSlot(layer, slot);
      if (url.is !== 'nothing') return hostProvider(url);
    }
  }
  const named = switched(layers) ?? namedInModel(layers);
  if (named !== undefined) return named;
  for (const { type } of layers) {
    const provider = type && billedBy(type);
    if (provider !== undefined) return provider === 'unknown' ? null : provider;
  }
  return sdkProvider;
}

/** `vertexai: true` changes who bills; `null` where it may. */
function switched(layers: Layers): string | null | undefined {
  for (const { slot, value } of slotsIn(layers, ['BilledWhen'])) {
    if (value.is === 'nothing' || (value.is === 'boolean' && !value.value)) continue;
    return value.is === 'boolean' ? String(slot.details[0]) : null;
  }
  return undefined;
}

/** `openai` of a model `openai:gpt-4o`; `undefined` where ids name no provider. */
function namedInModel(layers: Layers): string | null | undefined {
  for (const { slot, value } of slotsIn(layers, ['ModelId'])) {
    const separator = separatorOf(slot);
    if (separator === undefined || value.is === 'nothing' || value.is === 'made') continue;
    const text = value.is === 'text' && holesOf(value.text).length === 0 ? staticPart(value.text) : '';
    const at = text.indexOf(separator);
    if (at > 0) return NAMES.get(text.slice(0, at)) ?? null;
  }
  return undefined;
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

/** Hosts of the OpenAI-compatible endpoints, from the providers' own API references. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)openai\.azure\.com$|\.cognitiveservices\.azure\.com$|\.services\.ai\.azure\.com$/, 'azure'],
  [/^(?:api|eu\.api|us\.api)\.openai\.com$/, 'openai'],
  [/^api\.anthropic\.com$/, 'anthropic'],
  [/^generativelanguage\.googleapis\.com$/, 'google'],
  [/aiplatform\.googleapis\.com$/, 'google-vertex'],
  [/^bedrock-runtime[.-].*\.amazonaws\.com$/, 'aws'],
  [/^api\.groq\.com$/, 'groq'],
  [/^api\.together\.(?:xyz|ai)$/, 'together'],
  [/^api\.mistral\.ai$/, 'mistral'],
  [/^api\.deepseek\.com$/, 'deepseek'],
  [/^api\.x\.ai$/, 'xai'],
  [/^openrouter\.ai$/, 'openrouter'],
  [/^api\.fireworks\.ai$/, 'fireworks'],
  [/^api\.perplexity\.ai$/, 'perplexity'],
  [/^api\.cerebras\.ai$/, 'cerebras'],
  [/^api\.cohere\.(?:com|ai)$/, 'cohere'],
  [/^ai-gateway\.vercel\.sh$/, 'vercel'],
];
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/;
/** Ollama's port; any other local port may be a proxy to a provider that bills. */
const OLLAMA_PORT = '11434';

function hostProvider(url: Value): string | null {
  if (url.is !== 'text') return null;
  const text = staticPart(url.text);
  const match = /^https?:\/\/([^/:?#]+|\[[^\]]+\])(?::(\d+))?(?=[/?#]|$)/.exec(text);
  const host = match?.[1]?.toLowerCase();
  // `https://${region}.api.example.com`: a hole before the path makes the host unknown.
  const hostEnd = match?.[0].length ?? 0;
  if (host === undefined || (holesOf(url.text).length > 0 && !firstPartCovers(url, hostEnd))) return null;
  if (LOCAL.test(host)) return match?.[2] === OLLAMA_PORT ? 'ollama' : null;
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

function firstPartCovers(url: Extract<Value, { is: 'text' }>, length: number): boolean {
  const [first] = url.text.parts;
  return first?.is === 'static' && first.value.length > length;
}
