import type ts from 'typescript';
import { evaluate, readProperty } from './evaluate.js';
import type { ImportedName } from './imported-name.js';
import { objectSchema, objectValue, schemaValue, textValue } from './schema-value.js';
import type { Scope } from './scope.js';
import { type ObjectValue, opaque, type Value } from './value.js';

/** Functions that bring a schema into the form in which an SDK sends it; `undefined` for all others. */
export function evaluateSchemaHelper(
  node: ts.CallExpression | ts.NewExpression,
  imported: ImportedName | undefined,
  scope: Scope,
): Value | undefined {
  if (imported === undefined) return undefined;
  const tool = /^(?:@langchain\/core\/tools|langchain(?:\/tools)?)$/.test(imported.module)
    ? describedTool(imported, node, scope)
    : undefined;
  if (tool !== undefined) return tool;
  if (/^@sinclair\/typebox$|^typebox$/.test(imported.module)) return typeBoxSchema(imported, node, scope);
  const answer = imported.module === 'ai' ? /^(?:\*\.)?Output\.(\w+)$/.exec(imported.name)?.[1] : undefined;
  if (answer !== undefined) return answerSchema(answer, node, scope);
  if (!HELPER_MODULES.test(imported.module)) return undefined;
  const [first, second] = (node.arguments ?? []).map((argument) => evaluate(argument, scope));
  if (first === undefined) return undefined;
  switch (imported.name.split('.').at(-1)) {
    // openai 6.18.0 helpers/zod.d.ts
    case 'zodResponseFormat':
      return objectValue(node, {
        type: textValue('json_schema', node),
        json_schema: objectValue(node, { name: second, strict: yes(node), schema: first }),
      });
    case 'zodTextFormat':
      return objectValue(node, {
        type: textValue('json_schema', node),
        name: second,
        strict: yes(node),
        schema: first,
      });
    case 'zodFunction':
      return first.is === 'object'
        ? objectValue(node, { type: textValue('function', node), function: first })
        : undefined;
    case 'zodResponsesFunction':
    case 'betaZodTool':
    case 'zodToJsonSchema':
    case 'zodSchema':
    case 'asSchema':
    case 'zodOutputFormat':
    case 'betaZodOutputFormat':
    case 'jsonSchemaOutputFormat':
    case 'betaJSONSchemaOutputFormat':
    case 'toolStrategy':
    case 'providerStrategy':
    case 'toJsonSchema':
      return first;
    default:
      return undefined;
  }
}

const HELPER_MODULES =
  /^(?:openai\/helpers\/zod|@anthropic-ai\/sdk\/helpers\/.*|zod-to-json-schema|ai|langchain|@langchain\/core\/utils\/json_schema|@valibot\/to-json-schema)$/;

/** The schema that the AI SDK asks for: `Output.object({ schema })`, `Output.choice({ options })`. */
function answerSchema(answer: string, node: ts.CallExpression | ts.NewExpression, scope: Scope): Value | undefined {
  const [argument] = node.arguments ?? [];
  const options = argument && evaluate(argument, scope);
  const option = (name: string) => options && readProperty(options, name, node);
  switch (answer) {
    case 'text':
      return { is: 'nothing', node };
    case 'json':
      return schemaValue(node, {});
    case 'object':
      return option('schema');
    case 'array':
      return schemaValue(node, { type: textValue('array', node), items: option('element') });
    case 'choice':
      return schemaValue(node, { type: textValue('string', node), enum: option('options') });
    default:
      return undefined;
  }
}

/** LangChain's `tool(run, { name, description, schema })` and `new DynamicStructuredTool({ name, ... })`. */
function describedTool(
  { name }: ImportedName,
  node: ts.CallExpression | ts.NewExpression,
  scope: Scope,
): Value | undefined {
  const index = name === 'tool' ? 1 : /^Dynamic(?:Structured)?Tool$/.test(name) ? 0 : undefined;
  const description = index === undefined ? undefined : node.arguments?.[index];
  return description && evaluate(description, scope);
}

function yes(node: ts.Node): Value {
  return { is: 'boolean', value: true, node };
}

/** TypeBox makes JSON schema as it is written. */
function typeBoxSchema(
  { name }: ImportedName,
  node: ts.CallExpression | ts.NewExpression,
  scope: Scope,
): Value | undefined {
  const maker = /^(?:(?:Type|default|\*)\.)*(\w+)$/.exec(name)?.[1];
  const [first, second] = (node.arguments ?? []).map((argument) => evaluate(argument, scope));
  switch (maker) {
    case 'String':
    case 'Number':
    case 'Integer':
    case 'Boolean':
    case 'Null':
      return withOptions(schemaValue(node, { type: textValue(maker.toLowerCase(), node) }), first);
    case 'Object':
      return first?.is === 'object' ? withOptions(objectSchema(first, node), second) : undefined;
    case 'Array':
      return withOptions(schemaValue(node, { type: textValue('array', node), items: first }), second);
    case 'Union':
      return withOptions(schemaValue(node, { anyOf: first }), second);
    case 'Literal':
      return withOptions(schemaValue(node, { const: first }), second);
    case 'Optional':
      return first?.is === 'object' && first.schema
        ? { ...first, schema: { ...first.schema, isOptional: true } }
        : undefined;
    default:
      return maker === undefined ? undefined : opaque(node, `${maker} is only known at run time`);
  }
}

function withOptions(schema: ObjectValue, options: Value | undefined): ObjectValue {
  if (options?.is !== 'object') return schema;
  return { ...schema, properties: new Map([...schema.properties, ...options.properties]), open: options.open };
}
