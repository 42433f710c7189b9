import ts from 'typescript';
import { withoutCaller } from './bind-arguments.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { filesWith } from './functions-by-name.js';
import { argumentOf } from './layer.js';
import { identifiersNamed } from './references.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';
import type { Made, Value } from './value.js';

/**
 * What an SDK hands to a function that is registered with it: a step of a workflow is given the one registry of the program that
 * a flow of its file stands in. Otherwise what the expression is.
 */
export function registryBehind(node: ts.Expression, scope: Scope): Value {
  const value = evaluate(node, scope);
  if (value.is !== 'opaque' || !comesIn(node, scope)) return value;
  const { checker } = scope;
  const owner = checker.getNonNullableType(typeAt(node, scope)).getSymbol();
  const [only, another] = owner === undefined ? [] : registriesOf(node.getSourceFile(), owner, scope);
  return only !== undefined && another === undefined ? only : value;
}

function comesIn(node: ts.Expression, scope: Scope): boolean {
  const name = skipWrapping(node);
  const declaration = ts.isIdentifier(name) ? symbolOf(name, scope)?.valueDeclaration : undefined;
  if (declaration === undefined) return false;
  const root = ts.isBindingElement(declaration) ? ts.walkUpBindingElementsAndPatterns(declaration) : declaration;
  return ts.isParameter(root) && !scope.parameters.has(root);
}

/** The registries of a class in which a flow stands that this file declares. */
function registriesOf(file: ts.SourceFile, owner: ts.Symbol, scope: Scope): readonly Made[] {
  const outside = withoutCaller(scope);
  return filesWith(owner.name, scope.work)
    .flatMap((other) => identifiersNamed(owner.name, other))
    .flatMap(({ parent }) =>
      ts.isNewExpression(parent) ? [{ is: 'made', node: parent, scope: outside } as const] : [],
    )
    .filter(
      ({ node }) => typeAt(node, scope).getSymbol() === owner && holdsOf(file, argumentOf(node, 0, outside), scope),
    );
}

/** `new Mastra({ workflows: { mine } })`, where the file declares `mine`. */
function holdsOf(file: ts.SourceFile, options: Value, scope: Scope): boolean {
  if (options.is !== 'object') return false;
  return [...options.properties].some(([name, property]) => {
    const value = FLOWS.test(name) ? property.value() : undefined;
    if (value?.is !== 'object') return false;
    return [...value.properties.values()].some(({ node }) => isDeclaredIn(file, node, scope));
  });
}

/** What runs its steps with the registry that it stands in; an agent of the file says nothing of a step beside it. */
const FLOWS = /workflows$/i;

function isDeclaredIn(file: ts.SourceFile, node: ts.Node, scope: Scope): boolean {
  const name = ts.isExpression(node) ? skipWrapping(node) : node;
  return ts.isIdentifier(name) && symbolOf(name, scope)?.valueDeclaration?.getSourceFile() === file;
}
