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
    const own = nodes.filter(({ run }) => runs(run, request, scope));
    const found = nodes.find(({ name, graph }) => SHORTENS.test(name.text) && own.some((node) => node.graph === graph));
    if (found !== undefined) return placeOf(found.name);
  }
  return undefined;
}

interface GraphNode {
  /** What tells its graph from others in the file. */
  readonly graph: string;
  readonly name: ts.StringLiteralLike;
  readonly run: ts.Expression;
}

/** `graph.addNode('reply', reply)`. */
function nodeAdded({ parent }: ts.Identifier): readonly GraphNode[] {
  if (!ts.isPropertyAccessExpression(parent) || !ts.isCallExpression(parent.parent)) return [];
  const [name, run] = parent.parent.arguments;
  return name !== undefined && run !== undefined && ts.isStringLiteralLike(name)
    ? [{ graph: graphOf(parent), name, run }]
    : [];
}

/** The variable that a graph is built in, else where it is made. */
function graphOf(callee: ts.PropertyAccessExpression): string {
  let made: ts.Expression = callee;
  while (ts.isPropertyAccessExpression(made) || ts.isCallExpression(made)) made = made.expression;
  if (ts.isIdentifier(made)) return made.text;
  const variable = ts.findAncestor(made, (node) => ts.isStatement(node) || ts.isVariableDeclaration(node));
  return variable !== undefined && ts.isVariableDeclaration(variable) ? variable.name.getText() : String(made.pos);
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
