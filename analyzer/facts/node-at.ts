import ts from 'typescript';
import type { Place } from './fact.js';

/** The outermost node at exactly this place. */
export function nodeAt(file: ts.SourceFile, { start, end }: Place): ts.Node | undefined {
  const visit = (node: ts.Node): ts.Node | undefined => {
    if (node.pos > start || end > node.end) return undefined;
    // Where a node starts, its comments left out, takes a scan to tell.
    return node.end === end && node.getStart(file) === start ? node : ts.forEachChild(node, visit);
  };
  return visit(file);
}
