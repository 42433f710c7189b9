import type { Source } from './model-limits.js';

export interface BatchPrice {
  /** Multiplies the prices of input and output. */
  readonly factor: number;
  readonly source: Source;
}

/** Batch discounts, which the price catalog does not carry. A provider that is missing here has no known discount. */
const BATCH: Readonly<Record<string, BatchPrice>> = {
  openai: { factor: 0.5, source: { where: 'apidog.com/blog/openai-batch-api', asOf: '2026-11-21' } },
  anthropic: {
    factor: 0.5,
    source: { where: 'apidog.com/blog/claude-batch-api-run-async-jobs-at-half-the-cost', asOf: '2026-11-02' },
  },
  google: {
    factor: 0.5,
    source: { where: 'developers.googleblog.com/scale-your-ai-workloads-batch-mode-gemini-api', asOf: '2025-07-07' },
  },
};

/** What a provider charges in a batch, as a share of the usual price; `undefined` when no source was found. */
export function batchPrice(provider: string | null): BatchPrice | undefined {
  return provider !== null && Object.hasOwn(BATCH, provider) ? BATCH[provider] : undefined;
}
