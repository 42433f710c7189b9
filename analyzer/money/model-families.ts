import { bareName, canonicalName } from './model-id.js';
import type { Source } from './model-limits.js';

export type Vendor = 'openai' | 'anthropic' | 'google' | 'mistral' | 'xai' | 'deepseek' | 'groq';
export type Tier = 'top' | 'middle' | 'small';

/** Models of one vendor that follow each other in one place of its range. */
export interface Family {
  readonly vendor: Vendor;
  readonly tier: Tier;
  /** Ids as the vendor writes them and the price catalog knows them, oldest first. */
  readonly models: readonly string[];
  readonly source: Source;
}

const MODELS_DEV: Source = {
  where: 'github.com/anomalyco/models.dev at f3fc692, family and release_date',
  asOf: '2026-07-02',
};
const OPENAI_SOL: Source = {
  where: 'developers.openai.com/api/docs/deprecations (gpt-5 to gpt-6.1-sol) on top of models.dev, family gpt',
  asOf: '2026-11-21',
};
const OPENAI_LUNA: Source = {
  where: 'codersera.com/blog/gpt-4o-gpt-4-1-api-shutdown-migration-2026 (gpt-4o-mini to gpt-6-luna)',
  asOf: '2026-11-21',
};
const OPENAI_TERRA: Source = {
  where: 'developers.openai.com/api/docs/deprecations (gpt-5-mini to gpt-6.1-terra)',
  asOf: '2026-11-21',
};
const CLAUDE_OPUS: Source = { where: 'platform.claude.com/docs/en/models/opus-4-6/overview.md', asOf: '2026-11-21' };
const CLAUDE_HAIKU: Source = { where: 'platform.claude.com/docs/models/haiku-4-5/migration-guide', asOf: '2026-11-21' };
const CLAUDE_FABLE: Source = {
  where: '@anthropic-ai/sdk@1.11.0 resources/messages/messages.d.ts:3916',
  asOf: '2026-11-21',
};
const GEMINI: Source = { where: 'ai.google.dev/gemini-api/docs/deprecations?authuser=10', asOf: '2026-11-21' };
const CODESTRAL: Source = { where: 'github.com/braintrustdata/braintrust-proxy/issues/1005', asOf: '2026-11-21' };

const FAMILIES: readonly Family[] = [
  {
    vendor: 'openai',
    tier: 'top',
    models: [
      'gpt-4',
      'gpt-4-turbo',
      'gpt-4o',
      'gpt-4.1',
      'gpt-5',
      'gpt-5.1',
      'gpt-5.2',
      'gpt-5.4',
      'gpt-5.5',
      'gpt-5.6-sol',
      'gpt-6-sol',
    ],
    source: OPENAI_SOL,
  },
  {
    vendor: 'openai',
    tier: 'top',
    models: ['gpt-5-pro', 'gpt-5.2-pro', 'gpt-5.4-pro', 'gpt-5.5-pro'],
    source: MODELS_DEV,
  },
  { vendor: 'openai', tier: 'top', models: ['o1', 'o3'], source: MODELS_DEV },
  { vendor: 'openai', tier: 'top', models: ['o1-pro', 'o3-pro'], source: MODELS_DEV },
  { vendor: 'openai', tier: 'middle', models: ['gpt-5.6-terra'], source: OPENAI_TERRA },
  { vendor: 'openai', tier: 'small', models: ['o3-mini', 'o4-mini'], source: MODELS_DEV },
  {
    vendor: 'openai',
    tier: 'small',
    models: ['gpt-4o-mini', 'gpt-4.1-mini', 'gpt-5-mini', 'gpt-5.4-mini'],
    source: MODELS_DEV,
  },
  { vendor: 'openai', tier: 'small', models: ['gpt-4.1-nano', 'gpt-5-nano', 'gpt-5.4-nano'], source: MODELS_DEV },
  { vendor: 'openai', tier: 'small', models: ['gpt-5.6-luna', 'gpt-6-luna'], source: OPENAI_LUNA },
  { vendor: 'anthropic', tier: 'top', models: ['claude-fable-5', 'claude-fable-5-1'], source: CLAUDE_FABLE },
  {
    vendor: 'anthropic',
    tier: 'top',
    models: [
      'claude-3-opus',
      'claude-opus-4-0',
      'claude-opus-4-1',
      'claude-opus-4-5',
      'claude-opus-4-6',
      'claude-opus-4-7',
      'claude-opus-4-8',
      'claude-opus-5',
      'claude-opus-5-5',
    ],
    source: CLAUDE_OPUS,
  },
  {
    vendor: 'anthropic',
    tier: 'middle',
    models: [
      'claude-3-sonnet',
      'claude-3-5-sonnet',
      'claude-3-7-sonnet',
      'claude-sonnet-4-0',
      'claude-sonnet-4-5',
      'claude-sonnet-4-6',
      'claude-sonnet-5',
    ],
    source: MODELS_DEV,
  },
  {
    vendor: 'anthropic',
    tier: 'small',
    models: ['claude-3-haiku', 'claude-3-5-haiku', 'claude-haiku-4-5'],
    source: CLAUDE_HAIKU,
  },
  {
    vendor: 'google',
    tier: 'top',
    models: ['gemini-2.5-pro', 'gemini-3-pro-preview', 'gemini-3.1-pro-preview'],
    source: GEMINI,
  },
  {
    vendor: 'google',
    tier: 'middle',
    models: [
      'gemini-2.0-flash',
      'gemini-2.5-flash',
      'gemini-3-flash-preview',
      'gemini-3.5-flash',
      'gemini-3.6-flash',
      'gemini-3.7-flash',
      'gemini-3.8-flash',
    ],
    source: GEMINI,
  },
  {
    vendor: 'google',
    tier: 'small',
    models: ['gemini-2.0-flash-lite', 'gemini-2.5-flash-lite', 'gemini-3.1-flash-lite', 'gemini-3.5-flash-lite'],
    source: GEMINI,
  },
  {
    vendor: 'mistral',
    tier: 'top',
    models: ['mistral-large-2407', 'mistral-large-2411', 'mistral-large-2512'],
    source: MODELS_DEV,
  },
  {
    vendor: 'mistral',
    tier: 'middle',
    models: ['mistral-medium-2312', 'mistral-medium-2505', 'mistral-medium-2508', 'mistral-medium-3-5'],
    source: MODELS_DEV,
  },
  { vendor: 'mistral', tier: 'small', models: ['mistral-small-2603'], source: MODELS_DEV },
  { vendor: 'mistral', tier: 'middle', models: ['codestral-2501', 'codestral-2508'], source: CODESTRAL },
];

/**
 * Models that think before they answer unless they are told otherwise, which is billed as output. Sources: models.dev
 * (`reasoning`) for OpenAI, Google, grok-3-mini and the open models; codersera.com/blog/gpt-4o-gpt-4-1-api-shutdown-migration-2026 for gpt-6-luna;
 * dev.to/hassann/migrating-from-claude-opus-48-to-opus-5-every-breaking-change-2hec for Claude from Opus 5 on. Of Claude
 * Sonnet 5 no source says, so it counts as one of them.
 */
const THINKS =
  /^(?:gpt-[56](?!.*chat)|gpt-oss|o\d|gemini-(?:2\.5-(?:pro|flash$)|3)|claude-(?:fable|opus-5|sonnet-5)|grok-(?:4|3-mini)|deepseek-(?:flash|reasoner|r1)|magistral|kimi-k2-thinking|qwen3-.*thinking)/;

/** From Claude Opus 4.7 on these answer 400 (totalum.app/blog/claude-4-deprecation-migration-2026, read 2026-11-21). */
const REFUSED = ['temperature', 'top_p', 'top_k', 'topP', 'topK', 'thinking', 'budget_tokens'] as const;
const REFUSES = /^claude-(?:opus-4-[78]|opus-5|sonnet-5|fable)/;

/** From Opus 4.1 and Haiku 4.5 on these answer 400 to `temperature` beside `top_p` (github.com/di-sukharev/opencommit/issues/520). */
const REFUSES_TWO_SAMPLERS = /^claude-(?:opus-4-[1-9]|(?:sonnet|haiku)-4-[5-9]|(?:opus|sonnet|haiku)-[5-9]|fable)/;
/** From 4.6 on these answer 400 where the last message is the assistant's (github.com/vercel/ai/issues/12296). */
const REFUSES_PREFILL = /^claude-(?:(?:opus|sonnet|haiku)-(?:4-[6-9]|[5-9])|fable)/;

const byName = new Map(
  FAMILIES.flatMap((family) => family.models.map((model) => [familyName(model), family] as const)),
);

/** The family of a model, whatever road its id takes to it; `undefined` where no source was found. */
export function familyOf(model: string, vendor: Vendor): Family | undefined {
  const family = byName.get(familyName(model));
  return family?.vendor === vendor ? family : undefined;
}

/** The small models of a vendor. */
export function smallModels(vendor: Vendor): readonly string[] {
  return FAMILIES.filter((family) => family.vendor === vendor && family.tier === 'small').flatMap(
    ({ models }) => models,
  );
}

/** The members of its family that came after a model, oldest first. */
export function laterModels(model: string, { models }: Family): readonly string[] {
  return models.slice(models.findIndex((member) => familyName(member) === familyName(model)) + 1);
}

/** Whether a model thinks unless it is told not to. */
export function thinks(model: string): boolean {
  return THINKS.test(bareName(model));
}

/** Settings that a model answers with an error. */
export function refusedSettings(model: string): readonly string[] {
  return REFUSES.test(canonicalName(model)) ? REFUSED : [];
}

/** Whether a model answers `temperature` and `top_p` in one request with an error. */
export function refusesTwoSamplers(model: string): boolean {
  return REFUSES_TWO_SAMPLERS.test(canonicalName(model));
}

/** Whether a model answers with an error to a conversation that ends with a message of the assistant. */
export function refusesPrefill(model: string): boolean {
  return REFUSES_PREFILL.test(canonicalName(model));
}

/** One name for `claude-opus-4-20250514` and `claude-opus-4-0`. */
export function familyName(model: string): string {
  return canonicalName(model).replace(/-0$/, '');
}

/** The whole table, for its test. */
export const families: readonly Family[] = FAMILIES;
