import { nameOf } from './scope.js';
import { holesOf, staticPart } from './text.js';
import { optionsOf, type Value } from './value.js';

/** Who bills what is sent to an address, and what that takes for granted. */
export interface Biller {
  /** `null` when it is not known: a price would then be a guess. */
  readonly provider: string | null;
  readonly assumes: string | undefined;
}

/** A literal says it; so does the literal that stands in for an environment variable, as long as nobody sets that. */
export function billerOfUrl(url: Value): Biller {
  const options = optionsOf(url);
  const [literal, another] = options.filter((option) => option.is !== 'opaque');
  const unset = options.find((option) => option.is === 'opaque');
  if (unset === undefined || literal === undefined || another !== undefined) {
    return { provider: billerOfLiteral(url), assumes: undefined };
  }
  if (!isEnvironment(unset)) return { provider: null, assumes: undefined };
  const provider = billerOfLiteral(literal);
  return { provider, assumes: provider === null ? undefined : `${nameOf(unset.node)} is not set` };
}

function isEnvironment({ node }: Value): boolean {
  return /\b(?:process|import\.meta|Deno|Bun)\.env\b|^env\b/.test(node.getText());
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
  [/^api\.(?:eu\.|us\.)?mistral\.ai$/, 'mistral'],
  [/^api\.deepseek\.com$/, 'deepseek'],
  [/^api\.x\.ai$/, 'xai'],
  [/^openrouter\.ai$/, 'openrouter'],
  [/^api\.fireworks\.ai$/, 'fireworks'],
  [/^api\.perplexity\.ai$/, 'perplexity'],
  [/^api\.cerebras\.ai$/, 'cerebras'],
  [/^api\.cohere\.(?:com|ai)$/, 'cohere'],
  [/^ai-gateway\.vercel\.sh$/, 'vercel'],
  [/^api\.moonshot\.(?:ai|cn)$/, 'moonshotai'],
  [/^api\.novita\.ai$/, 'novita'],
  [/^api\.minimaxi?\.(?:com|io)$/, 'minimax'],
  [/^(?:api\.z\.ai|open\.bigmodel\.cn)$/, 'zai'],
  [/^oai\.endpoints\.kepler\.ai\.cloud\.ovh\.net$/, 'ovhcloud'],
  [/^inference\.baseten\.co$/, 'baseten'],
];
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/;
/** A name without a dot is a machine or container next door. */
const NEXT_DOOR = /^[\w-]+$/;
const OLLAMA_PORT = '11434';

function billerOfLiteral(url: Value): string | null {
  if (url.is !== 'text') return null;
  const text = staticPart(url.text);
  const match = /^https?:\/\/([^/:?#]+|\[[^\]]+\])(?::(\d+))?(?=[/?#]|$)/.exec(text);
  const host = match?.[1]?.toLowerCase();
  // `https://${region}.api.example.com`: a hole before the path makes the host unknown.
  const hostEnd = match?.[0].length ?? 0;
  if (host === undefined || (holesOf(url.text).length > 0 && !firstPartCovers(url, hostEnd))) return null;
  if (match?.[2] === OLLAMA_PORT && (LOCAL.test(host) || NEXT_DOOR.test(host))) return 'ollama';
  if (LOCAL.test(host)) return 'local';
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

function firstPartCovers(url: Extract<Value, { is: 'text' }>, length: number): boolean {
  const [first] = url.text.parts;
  return first?.is === 'static' && first.value.length > length;
}
