import type { Cost, CostRow, Price } from '../../analyzer/money/cost.js';
import { usdOf } from '../../analyzer/money/projection-step.js';
import { inputParts, totalOf } from './explain-input.js';
import { placeText } from './explain-request.js';
import { sectionsOf } from './explain-sections.js';
import type { Inspection, PricedCall, SourceView } from './inspection.js';
import { jsonCall } from './json-call.js';
import { jsonTool } from './tool.js';

/** `explain --format json`: the calls as in the report, and the steps to their prices. Fields are only ever added. */
export function explainJson(calls: readonly PricedCall[], inspection: Inspection): string {
  const { source } = inspection;
  const document = {
    schema: 'llm-cost-lint/explain@1',
    tool: jsonTool(inspection),
    calls: calls.map((priced) => ({
      call: jsonCall(priced, source),
      breakdown: priced.cost.breakdown.map((row) => jsonRow(row, source)),
      input: jsonInput(priced.cost, source),
      price: priced.cost.usd ? jsonTiers(priced.cost.usd.price) : null,
      route: priced.traffic?.route ?? null,
      projectionSteps: (priced.cost.projection?.steps ?? []).map((step) => ({ ...step, usd: usdOf(step) })),
      sections: sectionsOf(priced, source).map(({ title, texts }) => ({
        title,
        texts: texts.map(({ text, at }) => ({ text, where: at ? placeText(at, source) : null })),
      })),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function jsonRow({ label, tokens, usd, note, at }: CostRow, source: SourceView) {
  return { label, tokens, usd, note: note ?? null, where: at ? placeText(at, source) : null };
}

/** The input as the text shows it: the parts add up to the sums. `isOpen`: more of unknown size comes on top. */
function jsonInput(cost: Cost, source: SourceView) {
  const parts = inputParts(cost);
  const { tokens, amount, isOpen } = totalOf(parts);
  return {
    parts: parts.map(({ row, isSurcharge, ...part }) => ({
      label: row.label,
      tokens: part.tokens ?? null,
      usdPerMTok: part.perMTok ?? null,
      usd: part.amount ?? null,
      isSurcharge,
      where: row.at ? placeText(row.at, source) : null,
    })),
    tokens,
    usd: cost.usd ? amount : null,
    isOpen,
  };
}

/** What the report leaves out of a price. */
function jsonTiers({ tiers, offPeak, cacheWrite1hPerMTok }: Price) {
  return { tiers: tiers ?? [], offPeak: offPeak ?? null, cacheWrite1hPerMTok: cacheWrite1hPerMTok ?? null };
}
