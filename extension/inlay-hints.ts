import type { InlayHint, Position, Range } from 'vscode-languageserver/node';
import type { PricedCall } from './engine.js';
import { priceMarkdown } from './hover.js';
import type { Review } from './reviews.js';

/** The prices whose place is inside `visible`. */
export function inlayHintsOf(review: Review, visible: Range): InlayHint[] {
  return review.calls
    .flatMap((priced) => inlayHintOf(priced, review) ?? [])
    .filter(({ position }) => position.line >= visible.start.line && position.line <= visible.end.line);
}

function inlayHintOf(priced: PricedCall, review: Review): InlayHint | undefined {
  const position = placeOf(priced, review);
  if (position === undefined) return undefined;
  return {
    position,
    label: priced.label,
    tooltip: { kind: 'markdown', value: priceMarkdown(priced) },
    paddingLeft: true,
  };
}

/** Behind the call; behind the first line of one that goes over several, where its name is what is being read. */
function placeOf({ call }: PricedCall, review: Review): Position | undefined {
  const callee = review.snapshot.rangeOf(call.callee);
  const whole = review.snapshot.rangeOf(call.range);
  if (callee === undefined || whole === undefined) return undefined;
  return callee.end.line === whole.end.line ? whole.end : review.snapshot.endOfLine(call.file, callee.end.line);
}
