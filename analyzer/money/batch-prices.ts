import type { Source } from './model-limits.js';
import { ownEntry } from './own-entry.js';

/** What a provider charges for work that can wait, as a share of its usual price. */
export interface Discount {
  /** Multiplies the prices of input and output. */
  readonly factor: number;
  readonly source: Source;
  /** The provider has it for models of a list of its own; the others answer with an error. */
  readonly someModels?: true;
}

const AZURE_FLEX = 'learn.microsoft.com/en-ca/Azure/foundry/openai/how-to/flex-processing';
const GOOGLE = 'ai.google.dev/gemini-api/docs/optimization';

/**
 * Batches, which the price catalog does not carry. A provider that is missing here has no known discount: Together writes "up
 * to 50 %" for selected models, and of Groq, Mistral and Cohere no page of their own was found.
 */
const BATCH: Readonly<Record<string, Discount>> = {
  openai: half('apidog.com/blog/openai-batch-api', '2026-11-21'),
  azure: half('learn.microsoft.com/en-us/azure/ai-foundry/openai/how-to/batch', '2026-11-22'),
  anthropic: half('apidog.com/blog/claude-batch-api-run-async-jobs-at-half-the-cost', '2026-11-02'),
  aws: { ...half('wring.co/blog/aws-bedrock-batch-inference-guide', '2026-03-14'), someModels: true },
  google: half(GOOGLE, '2026-11-22'),
  'google-vertex': half(
    'docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/batch-prediction-gemini',
    '2026-11-22',
  ),
};

/** The tier that waits for spare capacity, which not all models have. */
const FLEX: Readonly<Record<string, Discount>> = {
  openai: half('developers.openai.com/api/docs/guides/flex-processing.md', '2026-11-22'),
  azure: half(AZURE_FLEX, '2026-11-22'),
  google: half(GOOGLE, '2026-11-22'),
  groq: { factor: 1, source: { where: 'console.groq.com/docs/flex-processing.md', asOf: '2026-11-22' } },
};

/** What a provider charges in a batch; `undefined` when no source was found. */
export function batchPrice(provider: string | null): Discount | undefined {
  return provider === null ? undefined : ownEntry(BATCH, provider);
}

/** What a provider charges for `service_tier: 'flex'`; `undefined` for every other tier, and when no source was found. */
export function tierPrice(provider: string | null, tier: string): Discount | undefined {
  return tier === 'flex' && provider !== null ? ownEntry(FLEX, provider) : undefined;
}

/** The whole table, for its test. */
export const discounts: readonly Discount[] = [...Object.values(BATCH), ...Object.values(FLEX)];

function half(where: string, asOf: string): Discount {
  return { factor: 0.5, source: { where, asOf } };
}
