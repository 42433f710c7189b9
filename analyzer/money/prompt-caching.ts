import { canonicalName } from './model-id.js';
import type { Source } from './model-limits.js';

/** How a provider caches prompts. `automatic`: every repeated prefix. `marked`: only what the request marks. */
export interface PromptCaching {
  readonly mode: 'automatic' | 'marked';
  /** Smallest prefix, in tokens, that is cached at all. */
  readonly minTokens: number;
}

interface Row extends PromptCaching {
  readonly providers: readonly string[];
  /** Matched against the canonical name of a model; the rows of a provider are tried in order. */
  readonly model: RegExp;
  readonly source: Source;
}

const everyModel = /^/;

const OPENAI = source('@ai-sdk/openai@4.0.118 docs/03-openai.mdx:3227');
const ANTHROPIC = source('@ai-sdk/anthropic@4.0.105 docs/05-anthropic.mdx:1539');
/** Repeats the vendors' lists, with the models that came later, and with Bedrock. */
const LATER = source('docs.litellm.ai/docs/completion/prompt_caching.md', '2026-10-07');
/** Anthropic's page says 1,024; a user measured 2,048, and docs.orq.ai/docs/proxy/prompt-caching lists that. */
const SONNET_4_6 = source('github.com/anthropics/anthropic-sdk-python/issues/1194', '2026-11-22');
/** No vendor page states it; an article does. */
const OPUS_4_7 = source('dev.to/creeta/claudes-prompt-cache-fails-silently-below-1024-tokens-1ch1 (not verified)');
const GOOGLE = source('@ai-sdk/google@4.0.121 docs/15-google.mdx:629');
const XAI = source('docs.x.ai/developers/advanced-api-usage/prompt-caching/maximizing-cache-hits', '2026-11-22');

const CLAUDE = ['anthropic', 'aws'];
const GEMINI = ['google', 'google-vertex'];

const rows: readonly Row[] = [
  automatic(['openai', 'azure'], everyModel, 1024, OPENAI),
  marked(CLAUDE, /^claude-(?:opus-4-5|haiku-4-5)/, 4096, ANTHROPIC),
  marked(CLAUDE, /^claude-opus-4-6/, 4096, LATER),
  marked(['aws'], /^claude-opus-4-7/, 4096, LATER),
  marked(['anthropic'], /^claude-opus-4-7/, 2048, OPUS_4_7),
  marked(CLAUDE, /^claude-(?:3-haiku|3-5-haiku|haiku-3)/, 2048, ANTHROPIC),
  marked(CLAUDE, /^claude-sonnet-4-6/, 1024, SONNET_4_6),
  marked(CLAUDE, /^claude-(?:3-opus|3-[57]-sonnet|(?:opus|sonnet)-4(?:-[015])?$)/, 1024, ANTHROPIC),
  marked(CLAUDE, /^claude-(?:opus-4-8|sonnet-5)/, 1024, LATER),
  // Of a model that no row names, the smallest minimum of all: a cache that may be there is not said to be absent.
  marked(CLAUDE, everyModel, 512, LATER),
  automatic(GEMINI, /^gemini-3/, 4096, GOOGLE),
  automatic(GEMINI, /^gemini/, 2048, GOOGLE),
  automatic(['google'], everyModel, 2048, GOOGLE),
  // These state no minimum.
  automatic(['groq'], everyModel, 0, source('console.groq.com/docs/prompt-caching.md', '2026-11-22')),
  automatic(['mistral'], everyModel, 0, source('@ai-sdk/mistral@4.0.87 docs/20-mistral.mdx:192')),
  automatic(['xai'], everyModel, 0, XAI),
  automatic(['deepseek'], everyModel, 0, source('@ai-sdk/deepseek@3.0.56 docs/30-deepseek.mdx:348')),
];

/** How a provider caches prompts of a model; `undefined` when that is not known. */
export function cachingOf(provider: string | null, model: string | undefined): PromptCaching | undefined {
  const vendor = isGateway(provider) ? model?.split('/')[0] : provider;
  if (vendor === undefined || vendor === null) return undefined;
  const name = canonicalName(model ?? '');
  return rows.find((row) => row.providers.includes(vendor) && row.model.test(name));
}

/** The whole table, for its test. */
export const cachingRows: readonly { readonly source: Source }[] = rows;

/** A gateway names the provider in the model: `openai/gpt-5-mini`. */
function isGateway(provider: string | null): boolean {
  return provider === 'vercel' || provider === 'openrouter';
}

function automatic(providers: readonly string[], model: RegExp, minTokens: number, from: Source): Row {
  return { mode: 'automatic', providers, model, minTokens, source: from };
}

function marked(providers: readonly string[], model: RegExp, minTokens: number, from: Source): Row {
  return { mode: 'marked', providers, model, minTokens, source: from };
}

/** @param asOf ISO date of the copy that was read. */
function source(where: string, asOf = '2026-11-21'): Source {
  return { where, asOf };
}
