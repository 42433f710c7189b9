/**
 * Who caches prompts, and from which size on. Read 2026-11-21; sources per row.
 * `automatic`: every repeated prefix is cached. `marked`: only what the request marks.
 */
export interface PromptCaching {
  readonly mode: 'automatic' | 'marked';
  /** Smallest prefix, in tokens, that is cached at all. */
  readonly minTokens: number;
}

interface Row extends PromptCaching {
  readonly provider: string;
  /** Matched against the model id; rows of one provider are tried in order. */
  readonly model: RegExp;
}

const everyModel = /^/;

const rows: readonly Row[] = [
  // @ai-sdk/openai 4.0.118 docs/03-openai.mdx:3227
  { provider: 'openai', model: everyModel, mode: 'automatic', minTokens: 1024 },
  { provider: 'azure', model: everyModel, mode: 'automatic', minTokens: 1024 },
  // @ai-sdk/anthropic 4.0.105 docs/05-anthropic.mdx:1539; for models it does not list, the smallest minimum of all
  { provider: 'anthropic', model: /opus-4-5|haiku-4-5/, mode: 'marked', minTokens: 4096 },
  { provider: 'anthropic', model: /haiku-3|3-haiku|3-5-haiku/, mode: 'marked', minTokens: 2048 },
  { provider: 'anthropic', model: /sonnet|opus-4-[01]|opus-4-2025|opus-4$/, mode: 'marked', minTokens: 1024 },
  { provider: 'anthropic', model: everyModel, mode: 'marked', minTokens: 512 },
  // @aws-sdk/client-bedrock-runtime 3.1162.0 models_0.d.ts:1796; the minimum depends on the model
  { provider: 'aws', model: /opus-4-5|haiku-4-5/, mode: 'marked', minTokens: 4096 },
  { provider: 'aws', model: everyModel, mode: 'marked', minTokens: 512 },
  // @ai-sdk/google 4.0.121 docs/15-google.mdx:629
  { provider: 'google', model: /gemini-3/, mode: 'automatic', minTokens: 4096 },
  { provider: 'google-vertex', model: /gemini-3/, mode: 'automatic', minTokens: 4096 },
  { provider: 'google-vertex', model: /gemini/, mode: 'automatic', minTokens: 2048 },
  { provider: 'google', model: everyModel, mode: 'automatic', minTokens: 2048 },
  // @ai-sdk/mistral 4.0.87 docs/20-mistral.mdx:192 and Groq's documentation state no minimum
  { provider: 'groq', model: everyModel, mode: 'automatic', minTokens: 0 },
  { provider: 'mistral', model: everyModel, mode: 'automatic', minTokens: 0 },
  { provider: 'xai', model: everyModel, mode: 'automatic', minTokens: 0 },
  // @ai-sdk/deepseek 3.0.56 docs/30-deepseek.mdx:348 states no minimum
  { provider: 'deepseek', model: everyModel, mode: 'automatic', minTokens: 0 },
];

/** How a provider caches prompts of a model; `undefined` when that is not known. */
export function cachingOf(provider: string | null, model: string | undefined): PromptCaching | undefined {
  const vendor = isGateway(provider) ? model?.split('/')[0] : provider;
  return rows.find((row) => row.provider === vendor && row.model.test(model ?? ''));
}

/** A gateway names the provider in the model: `openai/gpt-5-mini`. */
function isGateway(provider: string | null): boolean {
  return provider === 'vercel' || provider === 'openrouter';
}
