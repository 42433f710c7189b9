import ts from 'typescript';
import { isInside } from '../program/is-inside.js';
import { symbolOf } from './evaluate-variable.js';
import type { Place } from './fact.js';
import { filesWith } from './functions-by-name.js';
import { identifiersNamed } from './references.js';
import { placeOf, type Scope } from './scope.js';

/** Nodes of a graph that make a conversation shorter, by what they are called. */
const SHORTENS = /summar|compact/i;

/** The node that makes the conversation shorter in the graph of which a request's function is another node. */
export function summarisedInGraph(request: ts.Node, scope: Scope): Place | undefined {
  for (const file of filesWith('addNode', scope.work)) {
    const nodes = identifiersNamed('addNode', file).flatMap(nodeAdded);
    const shortening = nodes.find(({ name }) => SHORTENS.test(name.text));
    if (shortening !== undefined && nodes.some(({ run }) => runs(run, request, scope))) return placeOf(shortening.name);
  }
  return undefined;
}

interface GraphNode {
  readonly name: ts.StringLiteralLike;
  readonly run: ts.Expression;
}

/** `graph.addNode('reply', reply)`. */
function nodeAdded({ parent }: ts.Identifier): readonly GraphNode[] {
  if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return [];
  const [name, run] = parent.parent.arguments;
  return name !== undefined && run !== undefined && ts.isStringLiteralLike(name) ? [{ name, run }] : [];
}

/** Whether a request stands in the function that a node runs. */
function runs(run: ts.Expression, request: ts.Node, scope: Scope): boolean {
  const declaration = ts.isIdentifier(run) ? symbolOf(run, scope)?.valueDeclaration : run;
  return (
    declaration !== undefined &&
    declaration.getSourceFile() === request.getSourceFile() &&
    isInside(request, declaration)
  );
}
