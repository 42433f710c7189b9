import ts from 'typescript';
import { argumentValue, withDefault } from './bind-arguments.js';
import { evaluate, readProperty } from './evaluate.js';
import { orDefault } from './evaluate-fallback.js';
import { nameOf, type Scope } from './scope.js';
import { opaque, type Value } from './value.js';

/** `const { a: { b = 1 } } = source`, also for destructured parameters. */
export function evaluateBinding(element: ts.BindingElement, node: ts.Expression, scope: Scope): Value {
  const source = evaluatePatternSource(element.parent.parent, node, scope);
  if (element.dotDotDotToken !== undefined) return restOfObject(element, source, node);
  const name = ts.isArrayBindingPattern(element.parent)
    ? String(element.parent.elements.indexOf(element))
    : (element.propertyName ?? element.name).getText();
  const value = readProperty(source, name, node);
  const fallback = element.initializer;
  if (fallback === undefined) return value;
  if (value.is === 'opaque') return orDefault({ ...value, node }, fallback, scope);
  return withDefault(value, fallback, scope);
}

/** `{ a, ...rest }`: everything but what is named beside it. */
function restOfObject(element: ts.BindingElement, source: Value, node: ts.Expression): Value {
  if (source.is !== 'object') return opaque(node, `${nameOf(node)} is the rest of an object`);
  const named = element.parent.elements.flatMap((other) =>
    ts.isOmittedExpression(other) || other === element ? [] : [(other.propertyName ?? other.name).getText()],
  );
  const properties = new Map([...source.properties].filter(([name]) => !named.includes(name)));
  return { ...source, properties };
}

function evaluatePatternSource(
  owner: ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement,
  node: ts.Expression,
  scope: Scope,
): Value {
  if (ts.isBindingElement(owner)) return evaluateBinding(owner, node, scope);
  if (ts.isParameter(owner)) {
    const argument = scope.parameters.get(owner);
    return argument === undefined
      ? opaque(node, `${nameOf(node)} comes in as a parameter`)
      : withDefault(argumentValue(argument, node), owner.initializer, scope);
  }
  const inRound = scope.parameters.get(owner);
  if (inRound !== undefined) return argumentValue(inRound, node);
  return owner.initializer === undefined
    ? opaque(node, `${nameOf(node)} is not set in sight`)
    : evaluate(owner.initializer, scope);
}
