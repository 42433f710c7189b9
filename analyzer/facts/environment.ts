import ts from 'typescript';
import { evaluate, skipWrapping } from './evaluate.js';
import type { ImportedName } from './imported-name.js';
import { objectValue } from './schema-value.js';
import { nameOf, type Scope } from './scope.js';
import { chosenAs } from './steady.js';
import { type ObjectValue, type Opaque, opaque, type Value } from './value.js';

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
  const environment = parsedEnvironment(evaluate(callee.expression, scope), node);
  if (environment === undefined || !callee.name.text.startsWith('safe')) return environment;
  return objectValue(node, { data: environment, success: opaque(node, 'the environment may lack something') });
}

/** What a schema makes of the environment. */
function parsedEnvironment(schema: Value, node: ts.Node): Value | undefined {
  const about = schema.is === 'object' ? schema.schema : undefined;
  if (about?.shape === undefined) return undefined;
  const checked = environmentOf([about.shape], node);
  return about.transform === undefined ? checked : about.transform(checked);
}

function declaredEnvironment(options: Value, node: ts.Node): Value | undefined {
  if (options.is !== 'object') return undefined;
  const groups = ['server', 'client', 'shared'].map((name) => options.properties.get(name)?.value());
  return environmentOf(
    groups.filter((group) => group?.is === 'object'),
    node,
  );
}

/** `process.env.NAME`: the same for as long as the program runs, unless the file sets variables. */
export function environmentVariable(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): Opaque {
  const read = { ...opaque(node, nameOf(node)), unset: nameOf(node) };
  const isSteady = ONE_VARIABLE.test(node.getText()) && !WRITES_ENVIRONMENT.test(node.getSourceFile().text);
  return isSteady ? { ...read, steady: true } : read;
}

const ONE_VARIABLE = /^(?:process|import\.meta|Bun)\s*\??\.env\s*!?(?:\??\.\s*\w+|\[\s*(['"])\w+\1\s*\])$/;

const WRITES_ENVIRONMENT =
  /\benv\s*(?:\.\s*\w+|\[[^\]\n]*\])\s*(?:\?\?|\|\||&&|\+)?=(?![=>])|\bObject\.assign\(\s*(?:process|import\.meta)\.env\b/;

/** Each variable is what is set, or the default that its schema has. */
function environmentOf(shapes: readonly ObjectValue[], node: ts.Node): ObjectValue {
  const members = shapes.flatMap((shape) => [...shape.properties]);
  const properties = new Map(
    members.map(([name, property]) => [name, { ...property, value: () => variable(name, property.value(), node) }]),
  );
  return { is: 'object', node, properties, open: 'the environment may hold more' };
}

function variable(name: string, schema: Value, node: ts.Node): Value {
  const set: Opaque = { ...opaque(node, `the environment variable ${name}`), unset: name, steady: true };
  const about = schema.is === 'object' ? schema.schema : undefined;
  const value = about?.byDefault === undefined ? set : chosenAs(set, [set, about.byDefault], node);
  return about?.transform === undefined ? value : about.transform(value);
}
