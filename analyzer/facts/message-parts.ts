import ts from 'typescript';
import type { PromptPart } from '../call.js';
import { cacheMarkOn, cacheMarkSaid } from './cache-mark.js';
import { evaluate } from './evaluate.js';
import { propertyOf } from './evaluate-object.js';
import { concat, literalText, oneOfTexts, toText } from './evaluate-text.js';
import { imageText } from './image-block.js';
import { sentText } from './json-text.js';
import { filledInTemplate, filledParts } from './prompt-template.js';
import { nameOf, placeOf, type Scope } from './scope.js';
import { typeAt } from './type-at.js';
import { type ArrayValue, type Choice, type Made, type ObjectValue, optionsOf, type Value } from './value.js';
import { writtenBlock } from './written-block.js';

/** Parts of a prompt, and whether they are all there is. */
export interface Read {
  readonly parts: readonly PromptPart[];
  readonly complete: boolean;
}

/** Tools and schemas are sent as JSON; what the code does not spell out stays a hole. */
export function schemaParts(value: Value, role: 'tools' | 'schema'): Read {
  return { parts: [part(role, value, concat([sentText(describedTool(value)), providerTools(value)]))], complete: true };
}

/** What the provider's own tools (`web_search`, `file_search`) bring into the prompt is not in the source. */
function providerTools(value: Value): PromptPart['text'] {
  const items = value.is === 'array' ? value.items : [];
  return concat(
    items.flatMap((item) => {
      const name = providerTool(item);
      if (name === undefined) return [];
      // An MCP server's tools are described in the prompt, before its results.
      return [name === 'mcp' ? holeText(`tools of ${name}`, item) : resultsOf(name, item)];
    }),
  );
}

/** `web_search` of `{ type: 'web_search' }`, `googleSearch` of `{ googleSearch: {} }`. */
function providerTool(item: Value): string | undefined {
  if (item.is !== 'object') return undefined;
  const type = literalText(item.properties.get('type')?.value());
  if (type !== undefined) return /^(?:function|custom|object)$/.test(type) ? undefined : type;
  return [...item.properties.keys()].find((key) => GEMINI_TOOL.test(key));
}

const GEMINI_TOOL =
  /^(?:(?:google|enterprise_?web)_?search(?:_?retrieval)?|google_?maps|url_?context|code_?execution|file_?search)$/i;

/** What is sent behind the conversation, and changes nothing before it. */
function resultsOf(tool: string, value: Value): PromptPart['text'] {
  const { parts } = holeText(`results of ${tool}`, value);
  return { parts: parts.map((part) => (part.is === 'hole' ? { ...part, steady: true, hostedTool: tool } : part)) };
}

/** What the provider keeps: a conversation, or documents that it adds to one. */
export function storedParts(value: Value, name: string, role: PromptPart['role']): Read {
  return { parts: [part(role, value, holeText(name, value))], complete: false };
}

function holeText(name: string, value: Value): PromptPart['text'] {
  return { parts: [{ is: 'hole', name, at: placeOf(value.node), maxTokens: null, volatile: undefined }] };
}

/** LangChain's and others' tools, made from a function and what is said of it. */
function describedTool(value: Value): Value {
  if (value.is === 'array') return { ...value, items: value.items.map(describedTool) };
  if (value.is !== 'made') return value;
  const described = (value.node.arguments ?? [])
    .map((argument) => evaluate(argument, value.scope))
    .find((argument) => argument.is === 'object' && argument.properties.has('description'));
  return described ?? value;
}

/** Blocks in blocks: a tool result holds a list of its own. More is no prompt, and lists that double would never end. */
const MAX_NESTING = 4;

/** A string, or a list of blocks with a `text` each and perhaps a cache mark. */
export function contentParts(value: Value, role: PromptPart['role'], nesting = 0): Read {
  if (nesting > MAX_NESTING) return { parts: [part(role, value, toText(value))], complete: false };
  if (value.is === 'array')
    return oneMessage(
      joinReads(
        value,
        value.items.map((item) => blockPart(item, role, nesting + 1)),
      ),
    );
  if (value.is === 'object') return blockPart(value, role, nesting + 1);
  if (value.is === 'made') return filledIn(value, role) ?? madeMessage(value, role);
  if (value.is === 'choice' && value.options.some(isBlock))
    return oneOfReads(value, (option) => contentParts(option, role, nesting + 1), role);
  return { parts: [part(role, value, toText(value))], complete: true };
}

/** A template of LangChain's that code fills in before the call: a text, or a list of messages. */
function filledIn(value: Made, role: PromptPart['role']): Read | undefined {
  const found = filledInTemplate(value);
  if (found === undefined) return undefined;
  const { template, variables } = found;
  const read =
    template.is === 'array' ? joinReads(template, template.items.map(messagePart)) : contentParts(template, role);
  return { ...read, parts: filledParts(read.parts, variables) };
}

function isBlock({ is }: Value): boolean {
  return is === 'object' || is === 'array';
}

function joinReads(value: ArrayValue, reads: readonly Read[]): Read {
  return {
    parts: reads.flatMap(({ parts }) => parts),
    complete: value.open === undefined && reads.every(({ complete }) => complete),
  };
}

function oneMessage({ parts: [first, ...others], complete }: Read): Read {
  if (first === undefined) return { parts: [], complete };
  return { parts: [first, ...others.map((part) => ({ ...part, continues: true as const }))], complete };
}

/** One block of a content list; an element that only marks the cache (`cachePoint`) marks what stands before it. */
function blockPart(value: Value, role: PromptPart['role'], nesting: number): Read {
  if (value.is !== 'object') return contentParts(value, role, nesting);
  const point = value.properties.get('cachePoint');
  if (point !== undefined && !value.properties.has('text'))
    return {
      parts: [{ ...part(role, value, { parts: [] }), cacheMarked: true, ...cacheMarkSaid(point.value()) }],
      complete: true,
    };
  const nested = ['text', 'content', 'parts', 'input_text'].find((name) => value.properties.has(name));
  if (nested === undefined) return { parts: [part(role, value, imageText(value) ?? toText(value))], complete: true };
  const inner = contentParts(propertyOf(value, nested, value.node), role, nesting);
  const mark = cacheMarkOn(value);
  if (mark === undefined) return nested === 'text' ? inBlock(inner, value) : inner;
  return {
    ...inner,
    parts: inner.parts.map((entry) => (entry.cacheMarked ? entry : { ...entry, cacheMarked: true, ...mark })),
  };
}

/** Where one text stands in a block of its own. */
function inBlock(read: Read, value: ObjectValue): Read {
  const [only, another] = read.parts;
  const block = only === undefined || another !== undefined ? undefined : writtenBlock(value);
  return only === undefined || block === undefined ? read : { ...read, parts: [{ ...only, block }] };
}

/** A list of messages, or one. */
export function messageParts(value: Value, scope: Scope): Read {
  if (value.is === 'array') return joinReads(value, value.items.map(messagePart));
  const filled = value.is === 'made' ? filledIn(value, 'user') : undefined;
  if (filled !== undefined) return filled;
  if (value.is === 'text' || isText(value, scope)) return contentParts(value, 'user');
  return messagePart(value);
}

/** A question, or in its place a list of messages: `prompt: [{ role: 'user', content }]`. */
export function questionParts(value: Value, scope: Scope): Read {
  const isMessages =
    value.is === 'array' && value.items.some((item) => item.is === 'object' && item.properties.has('role'));
  return isMessages ? messageParts(value, scope) : contentParts(value, 'user');
}

/** A string by its type: one user message, however it is made. */
export function isText(value: Value, scope: Scope): boolean {
  const isTyped = (value.is === 'opaque' || value.is === 'choice') && ts.isExpression(value.node);
  return isTyped && (typeAt(value.node, scope).flags & ts.TypeFlags.StringLike) !== 0;
}

function messagePart(value: Value): Read {
  if (value.is === 'text') return { parts: [part('user', value, value.text)], complete: true };
  if (value.is === 'array' && isTuple(value)) return tupleMessage(value);
  if (value.is === 'made') return madeMessage(value, 'unknown');
  if (value.is === 'choice') return optionalMessage(value);
  if (value.is !== 'object') return { parts: [part('unknown', value, toText(value))], complete: false };
  const role = roleOf(propertyOf(value, 'role', value.node));
  const inner = blockPart(value, role, 0);
  const [first, ...others] = inner.parts.map((entry) => ({
    ...entry,
    at: placeOf(contentNode(value) ?? value.node),
  }));
  return first === undefined ? inner : { ...inner, parts: [{ ...first, ...senderOf(value) }, ...others] };
}

/** OpenAI's messages may name who speaks; the name is sent with them. */
function senderOf(value: ObjectValue): { readonly sender?: PromptPart['text'] } {
  const name = value.properties.get('name')?.value();
  return name?.is === 'text' ? { sender: name.text } : {};
}

/** A message that is sent in some cases only, or one of several: what it says comes on top of what is certain. */
function optionalMessage(value: Choice): Read {
  const parts = value.options.flatMap((option) => (option.is === 'nothing' ? [] : messagePart(option).parts));
  const [role, another] = new Set(parts.map((entry) => entry.role));
  if (role === undefined || another !== undefined)
    return { parts: [part('unknown', value, toText(value))], complete: false };
  return oneOfReads(value, messagePart, role);
}

/** One part for what may be one of several, or missing. */
function oneOfReads(value: Choice, read: (option: Value) => Read, role: PromptPart['role']): Read {
  const some = value.options.filter(({ is }) => is !== 'nothing');
  const reads = some.map(read);
  const texts = reads.map(({ parts }) => concat(parts.map(({ text }) => text)));
  const all = some.length < value.options.length ? [...texts, { parts: [] }] : texts;
  const [only, another] = some;
  const node = (another === undefined && only?.is === 'object' && contentNode(only)) || value.node;
  // That it may be marked for the cache is no proof that it is.
  const isMarkedPart = reads.some(({ parts }) => parts.some(({ cacheMarked }) => cacheMarked));
  const complete = !isMarkedPart && reads.every((one) => one.complete);
  return { parts: [part(role, value, oneOfTexts(all, node))], complete };
}

/** The content expression of a message object: what an edit would touch. */
function contentNode(value: Extract<Value, { is: 'object' }>): ts.Node | undefined {
  return ['content', 'parts', 'text']
    .map((name) => value.properties.get(name)?.node)
    .find((node) => node !== undefined);
}

function isTuple({ items, open }: ArrayValue): boolean {
  const [role] = items;
  return (
    items.length === 2 && open === undefined && role !== undefined && optionsOf(role).every(({ is }) => is === 'text')
  );
}

/** LangChain's `['system', 'text']`. */
function tupleMessage(value: ArrayValue): Read {
  const [role, content] = value.items as [Value, Value];
  return contentParts(content, roleOf(role));
}

/** LangChain's `new SystemMessage('text')` or `new HumanMessage({ content })`. */
function madeMessage(value: Made, role: PromptPart['role']): Read {
  if (/MessagesPlaceholder$/.test(value.node.expression.getText())) return placeholder(value);
  const byClass = MESSAGE_CLASSES.find(([pattern]) => pattern.test(value.node.expression.getText()))?.[1];
  const argument = byClass === undefined ? undefined : value.node.arguments?.[0];
  if (argument === undefined) return { parts: [part(role, value, toText(value))], complete: false };
  const content = evaluate(argument, value.scope);
  return contentParts(content.is === 'object' ? propertyOf(content, 'content', argument) : content, byClass ?? role);
}

/** `new MessagesPlaceholder('history')`: any number of messages. */
function placeholder(value: Made): Read {
  const [argument] = value.node.arguments ?? [];
  const given = argument && evaluate(argument, value.scope);
  const name = given?.is === 'object' ? propertyOf(given, 'variableName', given.node) : given;
  return storedParts(value, literalText(name) ?? nameOf(value.node), 'unknown');
}

const MESSAGE_CLASSES: readonly (readonly [RegExp, PromptPart['role']])[] = [
  [/SystemMessage(?:PromptTemplate\.fromTemplate)?$/, 'system'],
  [/HumanMessage(?:PromptTemplate\.fromTemplate)?$/, 'user'],
  [/AIMessage(?:PromptTemplate\.fromTemplate)?$/, 'assistant'],
  [/ToolMessage$/, 'tool'],
];

function roleOf(value: Value): PromptPart['role'] {
  if (value.is === 'choice') return roleAmong(new Set(value.options.map(roleOf)));
  switch (literalText(value)) {
    case 'system':
    case 'developer':
      return 'system';
    case 'user':
    case 'human':
      return 'user';
    case 'assistant':
    case 'model':
    case 'ai':
      return 'assistant';
    case 'tool':
    case 'function':
      return 'tool';
    default:
      // Gemini's contents without a role are the user's.
      return value.is === 'nothing' ? 'user' : 'unknown';
  }
}

/** What may be part of the system prompt is read as if it were. */
function roleAmong(roles: ReadonlySet<PromptPart['role']>): PromptPart['role'] {
  const [first = 'unknown', another] = roles;
  if (another === undefined) return first;
  if (roles.has('unknown')) return 'unknown';
  return roles.has('system') ? 'system' : 'assistant';
}

function part(role: PromptPart['role'], value: Value, text: PromptPart['text']): PromptPart {
  return { role, text, cacheMarked: false, at: placeOf(value.node) };
}
