import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import type { ImportedName } from './imported-name.js';
import { objectValue } from './schema-value.js';
import type { Scope } from './scope.js';
import { choiceOf, type ObjectValue, opaque, type Value } from './value.js';

/** Variables of the environment that a schema names and checks: `createEnv({ server })`, `schema.parse(process.env)`. */
export function evaluateEnvironment(
  node: ts.CallExpression,
  imported: ImportedName | undefined,
  scope: Scope,
): Value | undefined {
  const callee = skipWrapping(node.expression);
  const [first] = node.arguments;
  if (first === undefined) return undefined;
  if (imported?.name === 'createEnv' && /^@t3-oss\/env-/.test(imported.module))
    return declaredEnvironment(evaluate(first, scope), node);
  if (!ts.isPropertyAccessExpression(callee) || !/^(?:safeP|p)arse(?:Async)?$/.test(callee.name.text)) return undefined;
  if (!/\benv\b/.test(first.getText())) return undefined;
  const schema = evaluate(callee.expression, scope);
  const shape = schema.is === 'object' ? schema.schema?.shape : undefined;
  const environment = shape && environmentOf([shape], node);
  if (environment === undefined || !callee.name.text.startsWith('safe')) return environment;
  return objectValue(node, { data: environment, success: opaque(node, 'the environment may lack something') });
}

function declaredEnvironment(options: Value, node: ts.Node): Value | undefined {
  if (options.is !== 'object') return undefined;
  const groups = ['server', 'client', 'shared'].map((name) => options.properties.get(name)?.value());
  return environmentOf(
    groups.filter((group) => group?.is === 'object'),
    node,
  );
}

/** Each variable is what is set, or the default that its schema has. */
function environmentOf(shapes: readonly ObjectValue[], node: ts.Node): ObjectValue {
  const members = shapes.flatMap((shape) => [...shape.properties]);
  const properties = new Map(
    members.map(([name, property]) => [name, { ...property, value: () => variable(name, property.value(), node) }]),
  );
  return { is: 'object', node, properties, open: 'the environment may hold more' };
}

function variable(name: string, schema: Value, node: ts.Node): Value {
  const set = { ...opaque(node, `the environment variable ${name}`), unset: name };
  const byDefault = schema.is === 'object' ? schema.schema?.byDefault : undefined;
  return byDefault === undefined ? set : choiceOf([set, byDefault], node);
}
