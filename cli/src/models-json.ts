import type { ListedModel } from './models-table.js';
import { jsonTool } from './tool.js';

/** `models --format json`: one document. Fields are only ever added; prices are USD per million tokens. */
export function modelsJson(listed: readonly ListedModel[], asOf: string, near: readonly string[]): string {
  const document = {
    schema: 'llm-cost-lint/models@1',
    tool: jsonTool({ pricesAsOf: asOf }),
    models: listed.map(jsonModel),
    didYouMean: near,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonModel({ model, details }: ListedModel) {
  const { price, maxOutput, endsOn, hasRetired, successor, fixedUsdPerMonth } = details;
  return {
    id: model.id,
    name: model.name,
    providers: model.providers,
    alsoPricesCallsAt: model.alsoPricesCallsAt,
    isBilledByTokens: price !== undefined,
    inputPerMTok: price?.prices.inputPerMTok ?? null,
    outputPerMTok: price?.prices.outputPerMTok ?? null,
    cacheReadPerMTok: price?.prices.cacheReadPerMTok ?? null,
    cacheWritePerMTok: price?.prices.cacheWritePerMTok ?? null,
    cacheWrite1hPerMTok: price?.prices.cacheWrite1hPerMTok ?? null,
    usdPerRequest: price?.usdPerRequest ?? null,
    tiers: price?.tiers ?? [],
    offPeak: price?.offPeak ?? null,
    changesOn: price?.changesOn ?? null,
    contextWindow: model.contextWindow ?? null,
    maxOutputTokens: maxOutput ?? null,
    endsOn: endsOn ?? null,
    hasRetired,
    isDeprecated: model.isDeprecated,
    successor: successor ?? null,
    fixedUsdPerMonth: fixedUsdPerMonth ?? null,
  };
}
