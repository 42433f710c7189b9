import ts from 'typescript';
import { packageNameOf } from '../modules/workspaces.js';

/** One place in an SDK's parameters that means something: which argument, which names down into it, and what it means. */
export interface Slot {
  /** The word of roles.d.ts: `OutputCap`. */
  readonly role: string;
  readonly argument: number;
  /** Names from the argument down. `JSON_TEXT` stands for reading a text as JSON. */
  readonly path: readonly string[];
  /** The literal type arguments of the word, `null` where none is written: versions, defaults, units. */
  readonly details: readonly (string | number | null)[];
  /** The majors that know it under this name: the word's own range, else the declaration's `@versions`. */
  readonly versions: string | undefined;
  /** Counts only where no model is handed in beside it. */
  readonly withoutModel?: boolean;
  /** The object that it stands in, as names from the argument down, where that is read alone: nothing farther away adds to it. */
  readonly alone?: readonly string[];
  /** The first name of its path, where every call of this form has it. */
  readonly required?: string;
  /** The npm package that declares it, whose version decides; `undefined` where several packages share the declaration. */
  readonly sdk: string | undefined;
}

export const JSON_TEXT = '{json}';
/** In a path: the element of a list that has what follows. */
export const ANY_ELEMENT = '[]';

const ROLES = new Set(
  `ModelId Deployment OutputCap OutputCapUnlessReasoning OutputCapDefaultsToMaximum OutputCapFilledIn AddedToCap Retries RetryStrategy Attempts SentOnce AttemptsWhenGiven Timeout OwnTransport Choices StepLimit ExtraSteps
  StopWhen RetrievalK Reasoning ThinkingMode ThinkingBudget BaseUrl SystemPrompt UserPrompt Messages MessagesTemplate TextTemplate Tools ToolChoice OutputSchema OutputMode OutputChoices StoredMessages StoredKnowledge StoredSettings StoredModel ServiceTier BilledBeside InferencePlace CacheMark Carrier Middleware RegisteredModel NamedModels NamedProviders FallbackProvider Separator BilledWhen BilledBy Endless Only WithoutModel Alone ProviderName Needed Retried QueueName ElseSetIn RetriedTransport LayerRetries LayerAttempts JsonBody
  Attribution AttributionLabels AttributionTags AttributionTelemetry Streamed StreamUsage
  RequestUrl RequestBase RequestHost RequestPort RequestMethod RequestBody OtherForm`.split(/\s+/),
);
const MAX_DEPTH = 6;

/** The slots of a signature's parameters, as declared. */
export function slotsOfParameters(
  parameters: readonly ts.ParameterDeclaration[],
  checker: ts.TypeChecker,
): readonly Slot[] {
  return parameters.flatMap((parameter, argument) =>
    parameter.type ? slotsOfArgument(parameter.type, argument, checker) : [],
  );
}

/** The slots of a tuple of arguments: the constraint on the type parameter that remembers what a thing was made from. */
export function slotsOfTuple(tuple: ts.TypeNode, checker: ts.TypeChecker): readonly Slot[] {
  const inner = ts.isTypeOperatorNode(tuple) ? tuple.type : tuple;
  if (!ts.isTupleTypeNode(inner)) return [];
  return inner.elements.flatMap((element, argument) => {
    const type = ts.isNamedTupleMember(element)
      ? element.type
      : ts.isOptionalTypeNode(element)
        ? element.type
        : element;
    return slotsOfArgument(type, argument, checker);
  });
}

/** A stub's declarations never change: what they mean is worked out once, for all programs. */
function slotsOfArgument(node: ts.TypeNode, argument: number, checker: ts.TypeChecker): readonly Slot[] {
  const known = slotsByNode.get(node) ?? new Map<number, readonly Slot[]>();
  const slots = known.get(argument) ?? slotsOfType(node, argument, [], checker);
  known.set(argument, slots);
  slotsByNode.set(node, known);
  return slots;
}
const slotsByNode = new WeakMap<ts.TypeNode, Map<number, readonly Slot[]>>();

/** Roles whose first detail is a range of versions; the others have it second, or behind their unit. */
export const VERSIONS_FIRST = /^(?:OutputCap\w*|SystemPrompt)$/;

function slotOf(role: string, node: ts.TypeNode, argument: number, path: readonly string[]): Slot {
  const details = literalArguments(node);
  const range = details[VERSIONS_FIRST.test(role) ? 0 : role === 'Timeout' ? 2 : 1];
  const versions = typeof range === 'string' ? range : versionsTag(node);
  return { role, argument, path, details, versions, sdk: packageDeclaring(node) };
}

/** `@versions >=5` of the nearest declaration that has it. */
export function versionsTag(node: ts.Node): string | undefined {
  for (let current: ts.Node | undefined = node; current !== undefined; current = current.parent) {
    const tag = ts.getJSDocTags(current).find(({ tagName }) => tagName.text === 'versions');
    if (tag !== undefined) return ts.getTextOfJSDocComment(tag.comment)?.trim();
    if (ts.isInterfaceDeclaration(current) || ts.isModuleDeclaration(current)) return undefined;
  }
  return undefined;
}

function slotsOfType(
  node: ts.TypeNode,
  argument: number,
  path: readonly string[],
  checker: ts.TypeChecker,
): readonly Slot[] {
  if (path.length > MAX_DEPTH) return [];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap((type) => slotsOfType(type, argument, path, checker));
  const role = roleOf(node);
  if (role === 'JsonBody' && ts.isTypeReferenceNode(node) && node.typeArguments?.[0] !== undefined) {
    return slotsOfMembers(node.typeArguments[0], argument, [...path, JSON_TEXT], checker);
  }
  if (role === 'WithoutModel' && ts.isTypeReferenceNode(node) && node.typeArguments?.[0] !== undefined) {
    const inner = slotsOfType(node.typeArguments[0], argument, path, checker);
    return inner.map((slot) => ({ ...slot, withoutModel: true }));
  }
  if (role === 'Alone' && ts.isTypeReferenceNode(node) && node.typeArguments?.[0] !== undefined) {
    return slotsOfType(node.typeArguments[0], argument, path, checker).map((slot) => ({ ...slot, alone: path }));
  }
  if (role === 'Only' && ts.isTypeReferenceNode(node)) return slotsOfOnly(node, argument, path, checker);
  if (role !== undefined) return [slotOf(role, node, argument, path)];
  if (ts.isArrayTypeNode(node)) return slotsOfType(node.elementType, argument, [...path, ANY_ELEMENT], checker);
  if (isAlias(node, checker)) return slotsOfAlias(node, argument, path, checker);
  return slotsOfMembers(node, argument, path, checker);
}

/** `Only<'>=1', Fields>`: the settings of the fields, where both their own range and this one fit. */
function slotsOfOnly(
  node: ts.TypeReferenceNode,
  argument: number,
  path: readonly string[],
  checker: ts.TypeChecker,
): readonly Slot[] {
  const [range] = literalArguments(node);
  const type = node.typeArguments?.[1];
  if (type === undefined) return [];
  return slotsOfType(type, argument, path, checker).map((slot) => ({
    ...slot,
    versions: [range, slot.versions].filter((part) => typeof part === 'string').join(' '),
  }));
}

/** The word that a parameter is annotated with. */
export function roleOfParameter({ type }: ts.ParameterDeclaration): string | undefined {
  return type && roleOf(type);
}

function roleOf(node: ts.TypeNode): string | undefined {
  const name = ts.isTypeReferenceNode(node) ? node.typeName.getText() : undefined;
  return name !== undefined && ROLES.has(name) ? name : undefined;
}

function isAlias(node: ts.TypeNode, checker: ts.TypeChecker): node is ts.TypeReferenceNode {
  if (!ts.isTypeReferenceNode(node)) return false;
  return checker.getSymbolAtLocation(node.typeName)?.declarations?.some(ts.isTypeAliasDeclaration) === true;
}

function slotsOfAlias(
  node: ts.TypeReferenceNode,
  argument: number,
  path: readonly string[],
  checker: ts.TypeChecker,
): readonly Slot[] {
  const alias = checker.getSymbolAtLocation(node.typeName)?.declarations?.find(ts.isTypeAliasDeclaration);
  return alias === undefined ? [] : slotsOfType(alias.type, argument, path, checker);
}

/** Inherited members come after a type's own only by name: the checker merges them. */
function slotsOfMembers(
  node: ts.TypeNode,
  argument: number,
  path: readonly string[],
  checker: ts.TypeChecker,
): readonly Slot[] {
  return checker
    .getTypeFromTypeNode(node)
    .getProperties()
    .flatMap((property) => {
      const declaration = property.valueDeclaration;
      if (declaration === undefined || !ts.isPropertySignature(declaration) || declaration.type === undefined)
        return [];
      const slots = slotsOfType(declaration.type, argument, [...path, property.name], checker);
      const isRequired = path.length === 0 && declaration.questionToken === undefined;
      return isRequired ? slots.map((slot) => ({ ...slot, required: property.name })) : slots;
    });
}

/** The npm package of the module that a declaration of a stub stands in. */
export function packageDeclaring(node: ts.Node): string | undefined {
  const module = ts.findAncestor(node, ts.isModuleDeclaration);
  return module && packageNameOf(module.name.text);
}

/** `<'>=5', 1024>` as values; everything that is not a literal is `null`. */
export function literalArguments(node: ts.TypeNode): readonly (string | number | null)[] {
  const types = ts.isTypeReferenceNode(node) ? (node.typeArguments ?? []) : [];
  return types.map((type) => {
    if (!ts.isLiteralTypeNode(type)) return null;
    if (ts.isStringLiteral(type.literal)) return type.literal.text;
    return ts.isNumericLiteral(type.literal) ? Number(type.literal.text) : null;
  });
}
