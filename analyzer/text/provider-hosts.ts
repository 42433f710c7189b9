/** Stands for what is not known in an address. */
export const HOLE = '\0';

/** The host and port of an absolute address; `undefined` for a path. */
export function authorityOf(url: string): string | undefined {
  return /^(?:https?:)?\/\/([^/?#]+)/i.exec(url)?.[1];
}

/**
 * Who bills what is sent to a host, with its port if it has one: `local` and `ollama` for a machine of one's own, `null` when that
 * is not known.
 */
export function providerOfHost(authority: string): string | null {
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(authority) ?? [];
  const host = name.toLowerCase();
  if (port === OLLAMA_PORT && (LOCAL.test(host) || NEXT_DOOR.test(host))) return 'ollama';
  if (LOCAL.test(host)) return 'local';
  return HOSTS.find(([pattern]) => pattern.test(host))?.[1] ?? null;
}

/** Whether a text names a host that bills for models, or a port, path or option that gives one away. One pass over the text. */
export function namesProviderHost(text: string): boolean {
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    if (!sign.startsWith('.')) return true;
    const end = index + sign.length;
    const name = /[\w.-]*$/.exec(text.slice(Math.max(0, end - LONGEST_NAME), end))?.[0] ?? '';
    if (providerOfHost(name) !== null) return true;
  }
  return false;
}

/** The ends of all hosts, where a name ends; the port and words of Ollama; the paths of the protocols that others speak too. */
const SIGN =
  /\.(?:com|ai|xyz|sh|co|cn|io|net)(?![\w.-])|11434|num_predict|keep_alive|openai\/deployments\/|\/completions|v1\/(?:messages|responses|embeddings)/g;
const LONGEST_NAME = 100;

/** Where providers take requests, from their own API references where no other source is given. */
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
  // voyageai 0.0.3 dist/environments.js
  [/^api\.voyageai\.com$/, 'voyage'],
  // @langchain/community 1.1.29 embeddings/jina.js
  [/^api\.jina\.ai$/, 'jina'],
  // replicate 1.4.0 index.js
  [/^api\.replicate\.com$/, 'replicate'],
  // @langchain/community 1.1.29 chat_models/deepinfra.js
  [/^api\.deepinfra\.com$/, 'deepinfra'],
  // @mastra/core 1.71.0 dist/provider-registry.json
  [/^router\.huggingface\.co$/, 'huggingface'],
  [/^integrate\.api\.nvidia\.com$/, 'nvidia'],
  [/^api\.siliconflow\.(?:cn|com)$/, 'siliconflow'],
  [/^dashscope(?:-intl)?\.aliyuncs\.com$/, 'alibaba'],
  // docs.sambanova.ai/docs/en/features/anthropic-compatibility
  [/^api\.sambanova\.ai$/, 'sambanova'],
];
const LOCAL = /^(?:localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[::1\]|host\.docker\.internal)$/;
/** A name without a dot is a machine or container next door. */
const NEXT_DOOR = /^[\w-]+$/;
const OLLAMA_PORT = '11434';
