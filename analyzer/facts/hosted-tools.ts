import ts from 'typescript';
import { skipWrapping } from './evaluate.js';
import { symbolOf } from './evaluate-variable.js';
import { type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { onlySource } from './origin.js';
import type { Scope } from './scope.js';
import { typeAt } from './type-at.js';
import type { Value } from './value.js';

/** The provider's own tools that the AI SDK is given, as the code names them: `webSearch` of `openai.tools.webSearch({})`. */
export function hostedToolsOf(ways: readonly Layers[], context: SettingContext): readonly string[] {
  return ways
    .flatMap((layers) => slotsIn(layers, ['Tools']))
    .flatMap(({ value }) => (value.is === 'object' ? [...value.properties.values()] : []))
    .flatMap((property) => hostedTool(property.value(), context.scope) ?? []);
}

function hostedTool({ node }: Value, scope: Scope): string | undefined {
  const made = ts.isExpression(node) ? skipWrapping(node) : undefined;
  const call = made && ts.isIdentifier(made) ? heldBy(made, scope) : made;
  const callee = call && ts.isCallExpression(call) ? call.expression : undefined;
  if (callee === undefined || !ts.isPropertyAccessExpression(callee)) return undefined;
  const { expression: tools, name } = callee;
  const isTools = ts.isPropertyAccessExpression(tools) && tools.name.text === 'tools';
  return isTools && isAiSdkProvider(typeAt(tools.expression, scope)) ? name.text : undefined;
}

/** `const search = openai.tools.webSearch({})`. */
function heldBy(name: ts.Identifier, scope: Scope): ts.Expression | undefined {
  const symbol = symbolOf(name, scope);
  const declaration = symbol?.valueDeclaration;
  const source = symbol && declaration && onlySource(symbol, declaration, scope);
  return source && skipWrapping(source);
}

/** Every provider of the AI SDK makes models: it can be called, and has a method for it. */
function isAiSdkProvider(type: ts.Type): boolean {
  return type.getProperty('__args') !== undefined && type.getProperty('languageModel') !== undefined;
}
