import type ts from 'typescript';

/** Whether a node is another one, or stands inside it. */
export function isInside(node: ts.Node, container: ts.Node): boolean {
  return container.pos <= node.pos && node.end <= container.end && node.getSourceFile() === container.getSourceFile();
}
