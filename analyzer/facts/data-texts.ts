import ts from 'typescript';
import { isData } from './data-origin.js';
import { announcesFleeting } from './fleeting-names.js';
import { nodeAt } from './node-at.js';
import type { Scope } from './scope.js';
import { isSteady, staticPart, type Text, type TextPart } from './text.js';

/** A prompt of which less than this is written out is one that comes in as a whole. */
const MIN_WRITTEN = 20;

/** Whether all that a text is made of was followed back to where it enters the program, and is data there. */
export function isOfData(text: Text, scope: Scope): boolean {
  const purpose = staticPart(text).trim().length < MIN_WRITTEN ? 'whole' : 'piece';
  return text.parts.every((part, index) => {
    if (isSteady({ parts: [part] })) return true;
    const node = announcesFleeting(staticPart({ parts: text.parts.slice(0, index) })) ? undefined : readAt(part, scope);
    return node !== undefined && isData(node, purpose, scope);
  });
}

/** The expression whose value a hole is. */
export function readAt(part: TextPart | undefined, { work }: Scope): ts.Expression | undefined {
  const place = part?.is === 'hole' && part.read === true ? part.at : undefined;
  const file = place && work.inSight.at(place.file)?.code();
  const node = file && place && nodeAt(file, place);
  if (node === undefined || !ts.isExpression(node)) return undefined;
  return ts.isSpreadElement(node) ? node.expression : node;
}
