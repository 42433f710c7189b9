import ts from 'typescript';
import type { LlmCall } from '../call.js';
import { eitherOf, isTextValue, togetherOf, type Verdict, verdictOnLists } from './conversation-lists.js';
import { CONVERSATION, verdictOnHole, verdictOnText } from './conversation-texts.js';
import { elementType, isMessageType } from './message-types.js';
import type { Scope } from './scope.js';
import { holesOf } from './text.js';
import type { ObjectValue, Value } from './value.js';

/** Whether a conversation whose length the code does not bound is sent as it is; `undefined` when there is none. */
export function historyOf(messages: readonly Value[], isInSight: boolean, scope: Scope): LlmCall['history'] {
  const lists = togetherOf(messages.map((value) => verdictOnLists(value, scope)));
  const inside = messages.filter((value) => value.is !== 'opaque' || isTextValue(value, scope));
  const verdict = lists === 'none' ? togetherOf(inside.map((value) => verdictInside(value, scope))) : lists;
  if (verdict === 'none') return isInSight ? undefined : 'unknown';
  return verdict;
}

/** The variables of a prompt template through which a conversation may come in, by their names. */
export function conversationVariables(variables: readonly Value[]): readonly Value[] {
  return variables.flatMap((value) =>
    value.is === 'object' ? [...value.properties].filter(isConversation).map(([, property]) => property.value()) : [],
  );
}

function isConversation([name, { node }]: readonly [string, { readonly node: ts.Node }]): boolean {
  return CONVERSATION.test(name) || CONVERSATION.test(node.getText());
}

const MAX_NESTING = 4;

/** A conversation that is written into a text, or that stands in a message's place. */
function verdictInside(value: Value, scope: Scope, nesting = 0): Verdict {
  if (nesting > MAX_NESTING) return 'none';
  const inside = (inner: Value) => verdictInside(inner, scope, nesting + 1);
  switch (value.is) {
    case 'text':
      return togetherOf(holesOf(value.text).map((hole) => verdictOnHole(hole, scope)));
    case 'array':
      return togetherOf(value.items.map(inside));
    case 'choice':
      return eitherOf(value.options.map(inside));
    case 'object':
      return togetherOf(membersOf(value).map(inside));
    case 'opaque':
      return verdictOnOpaque(value.node, value, scope);
    default:
      return 'none';
  }
}

function membersOf({ properties }: ObjectValue): readonly Value[] {
  return [...properties.values()].map((property) => property.value());
}

/** Something that is not known: a text, blocks of content, one message, or what only its name tells of. */
function verdictOnOpaque(node: ts.Node, value: Value, scope: Scope): Verdict {
  if (isTextValue(value, scope)) return verdictOnText(node, scope);
  if (!CONVERSATION.test(node.getText()) || isOneOfMany(node)) return 'none';
  return isListOfOther(node, scope) ? 'none' : 'unknown';
}

/** `messages.at(-1)`, `messages[0]`: one message of a conversation. */
function isOneOfMany(node: ts.Node): boolean {
  if (ts.isElementAccessExpression(node)) return true;
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  return /^(?:find|findLast|at|pop|shift)$/.test(node.expression.name.text);
}

/** A list by its type, whose elements are no messages: blocks of one message. */
function isListOfOther(node: ts.Node, scope: Scope): boolean {
  const element = ts.isExpression(node) ? elementType(node, scope) : undefined;
  return element !== undefined && (element.flags & ts.TypeFlags.Any) === 0 && !isMessageType(element);
}
