import ts from 'typescript';
import type { Place } from './fact.js';

/** The outermost node at exactly this place. */
export function nodeAt(file: ts.SourceFile, place: Place): ts.Node | undefined {
  let found: ts.Node | undefined;
  const visit = (node: ts.Node): void => {
    if (node.getStart(file) === place.start && node.getEnd() === place.end) found ??= node;
    if (node.pos <= place.start && place.end <= node.end) ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
