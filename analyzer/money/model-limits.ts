import { bareName, canonicalName } from './model-id.js';

/** What the price catalog does not know of a model. A model that is missing here is not known, and nothing is assumed. */
export interface Limit {
  readonly tokens: number;
  readonly source: Source;
}
export interface Source {
  readonly where: string;
  /** ISO date of the copy that was read. */
  readonly asOf: string;
}

const MODELS_DEV: Source = { where: 'github.com/anomalyco/models.dev at f3fc692, [limit] output', asOf: '2026-07-02' };
const AI_SDK_ANTHROPIC: Source = { where: '@ai-sdk/anthropic@4.0.105 dist/index.js:4579', asOf: '2026-11-21' };
const ANTHROPIC_MODELS: Source = { where: 'platform.claude.com/docs/en/models', asOf: '2026-11-21' };
const OPENAI_COMPARE: Source = { where: 'developers.openai.com/api/docs/models/compare.md', asOf: '2026-11-21' };
const VERCEL_GPT_6: Source = { where: 'vercel.com/ai-gateway/models/gpt-6*.md', asOf: '2026-11-21' };
const BEDROCK_TERRA: Source = {
  where: 'docs.aws.amazon.com/bedrock/latest/userguide/model-card-openai-gpt-6-1-terra.md',
  asOf: '2026-11-22',
};
const SIM_GEMINI: Source = { where: 'github.com/simstudioai/sim/pull/5812', asOf: '2026-07-21' };
const GEMINI_3_7: Source = { where: 'ai.google.dev/gemini-api/docs/models/gemini-3.7-flash', asOf: '2026-11-22' };
const VERCEL_GEMINI: Source = { where: 'vercel.com/ai-gateway/models/gemini-3.8-flash', asOf: '2026-11-22' };

type Rows = readonly (readonly [tokens: number, source: Source, models: readonly string[]])[];

/**
 * The largest reply a model can write. By canonical name, so that a newer version never inherits the limit of an
 * older one. Where sources disagree (Claude Sonnet 4.6: 64,000 in models.dev) the SDK that sends the number wins.
 */
const MAX_OUTPUT: Rows = [
  [4_096, MODELS_DEV, ['claude-3-haiku', 'claude-3-opus', 'claude-3-sonnet']],
  [8_192, MODELS_DEV, ['claude-3-5-sonnet', 'claude-3-5-haiku']],
  [64_000, MODELS_DEV, ['claude-3-7-sonnet']],
  [32_000, AI_SDK_ANTHROPIC, ['claude-opus-4', 'claude-opus-4-0', 'claude-opus-4-1']],
  [
    64_000,
    AI_SDK_ANTHROPIC,
    ['claude-sonnet-4', 'claude-sonnet-4-0', 'claude-sonnet-4-5', 'claude-opus-4-5', 'claude-haiku-4-5'],
  ],
  [128_000, AI_SDK_ANTHROPIC, ['claude-sonnet-4-6', 'claude-opus-4-6', 'claude-opus-4-7', 'claude-opus-4-8']],
  [
    128_000,
    ANTHROPIC_MODELS,
    ['claude-sonnet-5', 'claude-opus-5', 'claude-opus-5-5', 'claude-fable-5', 'claude-fable-5-1'],
  ],
  // The first gpt-4o writes less than its name does today, so the snapshot has a row of its own.
  [4_096, MODELS_DEV, ['gpt-3.5-turbo', 'gpt-4-turbo', 'gpt-4o-2024-05-13']],
  [8_192, MODELS_DEV, ['gpt-4']],
  [16_384, MODELS_DEV, ['gpt-4o', 'gpt-4o-mini', 'gpt-5.1-chat', 'gpt-5.2-chat', 'gpt-5.3-chat']],
  [32_768, MODELS_DEV, ['gpt-4.1', 'gpt-4.1-mini', 'gpt-4.1-nano']],
  [
    100_000,
    MODELS_DEV,
    ['o1', 'o1-pro', 'o3', 'o3-mini', 'o3-pro', 'o3-deep-research', 'o4-mini', 'o4-mini-deep-research'],
  ],
  [
    128_000,
    MODELS_DEV,
    ['gpt-5', 'gpt-5-chat', 'gpt-5-mini', 'gpt-5-nano', 'gpt-5-codex', 'gpt-5.1', 'gpt-5.1-codex', 'gpt-5.1-codex-max'],
  ],
  [128_000, MODELS_DEV, ['gpt-5.1-codex-mini', 'gpt-5.2', 'gpt-5.2-codex', 'gpt-5.2-pro', 'gpt-5.3-codex', 'gpt-5.4']],
  [128_000, MODELS_DEV, ['gpt-5.4-mini', 'gpt-5.4-nano', 'gpt-5.4-pro', 'gpt-5.5', 'gpt-5.5-pro']],
  [272_000, MODELS_DEV, ['gpt-5-pro']],
  [128_000, OPENAI_COMPARE, ['gpt-5.6', 'gpt-5.6-sol', 'gpt-5.6-terra', 'gpt-5.6-luna']],
  [128_000, BEDROCK_TERRA, ['gpt-6.1-terra']],
  [128_000, VERCEL_GPT_6, ['gpt-6-sol', 'gpt-6.1-sol', 'gpt-6.2-sol']],
  [8_192, MODELS_DEV, ['gemini-2.0-flash', 'gemini-2.0-flash-001']],
  [8_192, MODELS_DEV, ['gemini-2.0-flash-lite', 'gemini-2.0-flash-lite-001']],
  [65_536, MODELS_DEV, ['gemini-2.5-pro', 'gemini-2.5-flash', 'gemini-2.5-flash-lite', 'gemini-3.5-flash']],
  [65_536, MODELS_DEV, ['gemini-3-flash-preview', 'gemini-3-pro-preview', 'gemini-3.1-pro-preview']],
  [65_536, MODELS_DEV, ['gemini-3.1-flash-lite', 'gemini-3.1-flash-lite-preview']],
  [65_536, SIM_GEMINI, ['gemini-3.6-flash', 'gemini-3.5-flash-lite']],
  [65_536, GEMINI_3_7, ['gemini-3.7-flash']],
  [65_536, VERCEL_GEMINI, ['gemini-3.8-flash']],
  [32_768, MODELS_DEV, ['llama-3.3-70b-versatile']],
  [8_000, MODELS_DEV, ['command-a-03-2025']],
  [4_000, MODELS_DEV, ['command-r-08-2024', 'command-r-plus-08-2024', 'command-r7b-12-2024']],
  [262_144, MODELS_DEV, ['mistral-large-2512', 'mistral-medium-2508']],
  [131_072, MODELS_DEV, ['mistral-medium-2505']],
  [256_000, MODELS_DEV, ['mistral-small-2603']],
  [384_000, MODELS_DEV, ['deepseek-chat', 'deepseek-reasoner', 'deepseek-v4-flash', 'deepseek-v4-pro']],
];

const maxOutput = byName(MAX_OUTPUT);

/** The whole table, for its test. */
export const maxOutputRows: readonly Limit[] = MAX_OUTPUT.map(([tokens, source]) => ({ tokens, source }));

/** The largest reply the model can write, in tokens; `undefined` when no source was found. */
export function maxOutputTokens(model: string): Limit | undefined {
  // A row for the snapshot itself goes before the row of its model.
  return maxOutput.get(bareName(model).replaceAll('.', '-')) ?? maxOutput.get(canonicalName(model));
}

function byName(rows: Rows): ReadonlyMap<string, Limit> {
  const limits = new Map<string, Limit>();
  for (const [tokens, source, models] of rows) {
    for (const model of models) limits.set(model.replaceAll('.', '-'), { tokens, source });
  }
  return limits;
}
