import type { OutputKind } from '../call.js';
import { literalText } from './evaluate-text.js';
import { isInForce, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { schemaInside } from './output-format.js';
import { kindOfSchema } from './schema-kind.js';
import type { ObjectValue, Value } from './value.js';

/** What tools mean for the answer: a text or a call of one of them, whichever the model likes; or a call of just this one. */
export type ToolUse =
  | { readonly is: 'none' }
  | { readonly is: 'free' }
  | { readonly is: 'unknown'; readonly why: string }
  | { readonly is: 'forced'; readonly kind: OutputKind | undefined; readonly tool: Value };

/** How the model may use the tools of a request. */
export function toolUseOf(layers: Layers, context: SettingContext): ToolUse {
  const tools = setIn(layers, 'Tools', context);
  if (tools === undefined || isEmpty(tools)) return { is: 'none' };
  const choice = setIn(layers, 'ToolChoice', context) ?? memberOf(tools, 'toolChoice');
  if (choice === undefined) return { is: 'free' };
  const wanted = wantedTool(choice);
  if (wanted === undefined) return { is: 'unknown', why: whyUnknown(choice) };
  if (wanted.is !== 'one of them' && wanted.is !== 'named') return { is: wanted.is };
  const known = toolsIn(tools);
  const [only, another] = wanted.is === 'named' ? known.named.filter(([name]) => name === wanted.name) : known.named;
  const isOnly = another === undefined && (wanted.is === 'named' || known.complete);
  if (only === undefined || !isOnly) return { is: 'unknown', why: 'one of several tools is called' };
  return { is: 'forced', kind: argumentsKind(only[1]), tool: only[1] };
}

function whyUnknown(choice: Value): string {
  return choice.is === 'opaque' ? choice.why : 'which tool is called depends on what the program does';
}

function setIn(layers: Layers, role: string, context: SettingContext): Value | undefined {
  return slotsIn(layers, [role]).find(({ slot, value }) => value.is !== 'nothing' && isInForce(slot, context))?.value;
}

function isEmpty(tools: Value): boolean {
  if (tools.is === 'array') return tools.items.length === 0 && tools.open === undefined;
  return tools.is === 'object' && tools.properties.size === 0 && tools.open === undefined;
}

function memberOf(value: Value | undefined, name: string): Value | undefined {
  const member = value?.is === 'object' ? value.properties.get(name)?.value() : undefined;
  return member?.is === 'nothing' ? undefined : member;
}

type Wanted = { readonly is: 'none' | 'free' | 'one of them' } | { readonly is: 'named'; readonly name: string };

/** `'required'`, `{ type: 'tool', name }`, `{ type: 'function', function: { name } }`, `{ mode: 'ANY' }` and their like. */
function wantedTool(choice: Value): Wanted | undefined {
  const word = literalText(choice) ?? literalText(memberOf(choice, 'type')) ?? literalText(memberOf(choice, 'mode'));
  if (word !== undefined && WORDS[word.toLowerCase()] !== undefined) return allowed(choice, WORDS[word.toLowerCase()]);
  if (choice.is === 'text') return word === undefined ? undefined : { is: 'named', name: word };
  const key = ['any', 'auto'].find((name) => memberOf(choice, name) !== undefined);
  if (key !== undefined) return WORDS[key];
  const holder = memberOf(choice, 'function') ?? memberOf(choice, 'tool') ?? choice;
  const name = literalText(memberOf(holder, 'name') ?? memberOf(holder, 'toolName'));
  return name === undefined ? undefined : { is: 'named', name };
}

const WORDS: Readonly<Record<string, Wanted | undefined>> = {
  auto: { is: 'free' },
  none: { is: 'none' },
  any: { is: 'one of them' },
  required: { is: 'one of them' },
};

/** `allowedFunctionNames: ['grade']`: one of these. */
function allowed(choice: Value, wanted: Wanted | undefined): Wanted | undefined {
  const names = memberOf(choice, 'allowedFunctionNames');
  if (names === undefined || wanted?.is !== 'one of them') return wanted;
  const name = names.is === 'array' && names.items.length === 1 ? literalText(names.items[0]) : undefined;
  return name === undefined ? undefined : { is: 'named', name };
}

interface KnownTools {
  readonly named: readonly (readonly [name: string | undefined, tool: Value])[];
  readonly complete: boolean;
}

/** Tools in a list, by their names, or in a list under another name: `functionDeclarations`, `toolConfig.tools`. */
function toolsIn(tools: Value): KnownTools {
  if (tools.is === 'array') {
    const known = tools.items.map(toolsOfItem);
    return {
      named: known.flatMap(({ named }) => named),
      complete: tools.open === undefined && known.every(({ complete }) => complete),
    };
  }
  if (tools.is !== 'object') return { named: [], complete: false };
  const list = memberOf(tools, 'tools');
  if (list?.is === 'array') return toolsIn(list);
  return {
    named: [...tools.properties].map(([name, property]) => [name, property.value()]),
    complete: tools.open === undefined,
  };
}

function toolsOfItem(item: Value): KnownTools {
  const declared = memberOf(item, 'functionDeclarations');
  if (declared?.is === 'array') return toolsIn(declared);
  const holder = memberOf(item, 'function') ?? memberOf(item, 'toolSpec') ?? item;
  return { named: [[literalText(memberOf(holder, 'name')), item]], complete: item.is === 'object' };
}

/** Under which names tools hold the schema of their arguments. */
const HOLDERS = [
  'input_schema',
  'inputSchema',
  'parameters',
  'parametersJsonSchema',
  'function',
  'toolSpec',
  'json',
  'jsonSchema',
  'schema',
];

function argumentsKind(tool: Value): OutputKind | undefined {
  const schema = tool.is === 'object' ? schemaInside(tool as ObjectValue, HOLDERS) : undefined;
  return schema && kindOfSchema(schema);
}
