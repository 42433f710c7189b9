import type { InlayHint, Range } from 'vscode-languageserver/node';
import type { PricedCall } from './engine.js';
import { priceMarkdown } from './hover.js';
import type { Review } from './reviews.js';

/** The price behind each call that ends inside `visible`. */
export function inlayHintsOf(review: Review, visible: Range): InlayHint[] {
  return review.calls
    .flatMap((priced) => inlayHintOf(priced, review) ?? [])
    .filter(({ position }) => position.line >= visible.start.line && position.line <= visible.end.line);
}

function inlayHintOf(priced: PricedCall, review: Review): InlayHint | undefined {
  const range = review.snapshot.rangeOf(priced.call.range);
  if (range === undefined) return undefined;
  return {
    position: range.end,
    label: priced.label,
    tooltip: { kind: 'markdown', value: priceMarkdown(priced) },
    paddingLeft: true,
  };
}
