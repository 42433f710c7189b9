import ts from 'typescript';
import type { CacheLifetime, LlmCall, PromptPart } from '../call.js';
import { cacheMarkSaid } from './cache-mark.js';
import { CONVERSATION } from './conversation-texts.js';
import { evaluate, skipWrapping } from './evaluate.js';
import { absent, type Fact, known, type Place, unknown } from './fact.js';
import { type Found, isInForce, type SettingContext, slotsIn } from './found-slots.js';
import { mayHideMark, type NamedMarks } from './hidden-marks.js';
import { conversationVariables, historyOf } from './history.js';
import type { Layers } from './layer.js';
import { contentParts, messageParts, questionParts, type Read, schemaParts, storedParts } from './message-parts.js';
import { combinations, isChosenByData, joinedReads, waysOf } from './message-ways.js';
import { promptGiven } from './prompt-function.js';
import { filledParts, partialVariables } from './prompt-template.js';
import { placeOf, type Scope } from './scope.js';
import { holesOf } from './text.js';
import type { Value } from './value.js';

export interface Prompt {
  readonly parts: readonly PromptPart[];
  readonly complete: boolean;
  /** The same, for each of the prompts that the code may send. */
  readonly ways: readonly Read[];
  /** Nothing but data decides which of them is sent. */
  readonly isSettled: boolean;
  /** The expression of the system prompt where that is written as one text. */
  readonly systemTextAt: Place | undefined;
  readonly cacheMarker: Fact<boolean>;
  readonly cachedFor: CacheLifetime | undefined;
  readonly history: LlmCall['history'];
  readonly historyAt: Place | undefined;
  readonly historyHasSystem: boolean;
}

const PROMPT_ROLES = [
  'Tools',
  'SystemPrompt',
  'MessagesTemplate',
  'TextTemplate',
  'Messages',
  'UserPrompt',
  'StoredMessages',
  'StoredKnowledge',
  'OutputSchema',
  'OutputChoices',
];

/** Everything that is sent, in the order in which providers cache it: tools, system, messages. */
export function promptOf(layers: Layers, context: SettingContext): Prompt {
  const set = slotsIn(layers, PROMPT_ROLES).filter(
    ({ slot, value }) => value.is !== 'nothing' && isInForce(slot, context),
  );
  const { slots, variables } = withoutVariables(onceEach(set), layers);
  const known = variables === undefined ? undefined : [variables, ...partialVariables(layers, context.scope)];
  const read = slots.map((found) => {
    const reads = waysOf(found.value).map((value) => {
      const { parts, complete } = partsOf({ ...found, value }, context.scope);
      const isFilled = known !== undefined && /Template$/.test(found.slot.role);
      return { parts: isFilled ? filledParts(parts, known) : parts, complete };
    });
    return { found, reads, ...joinedReads(reads, found.value.node) };
  });
  const inOrder = PROMPT_ROLES.flatMap((role) => read.filter(({ found }) => found.slot.role === role));
  const messages = read.filter(({ found }) => found.slot.role === 'Messages');
  const filledIn = conversationVariables(variables === undefined ? [] : [variables]);
  const isInSight =
    !set.some(mayHideMessages) &&
    !set.some(isStoredConversation) &&
    !read.some((entry) => isOpenTemplate(entry, variables));
  const parts = inOrder.flatMap((entry) => entry.parts);
  const complete = slots.length > 0 && inOrder.every((entry) => entry.complete);
  return {
    parts,
    complete,
    ways: combinations(inOrder.map(({ reads }) => reads)) ?? [{ parts, complete }],
    isSettled: slots.every(({ value }) => isChosenByData(value, context.scope)),
    systemTextAt: systemTextAt(slots),
    cacheMarker: cacheMarkerOf(
      layers,
      parts,
      complete &&
        !inOrder.some(
          ({ found, marksVary }) =>
            marksVary || (!isSchema(found) && mayHideMark(found.value, context.namedMarks, context.scope)),
        ),
      context.namedMarks,
    ),
    cachedFor: wholeLifetime(layers, context.scope),
    historyAt: messages.flatMap(({ found }) => (found.written ? [placeOf(found.written)] : []))[0],
    historyHasSystem: messages.some(({ found }) => holdsSystem(found, context.scope)),
    history: historyOf([...messages.map(({ found }) => found.value), ...filledIn], isInSight, context.scope),
  };
}

function systemTextAt(slots: readonly Found[]): Place | undefined {
  const [only, another] = slots.filter(({ slot }) => slot.role === 'SystemPrompt');
  const isText = another === undefined && only?.value.is === 'text';
  return isText && only.written !== undefined ? placeOf(only.written) : undefined;
}

/** Of a list that spreads a conversation, what is spread in counts: what is written beside that stays where it is. */
function holdsSystem({ value, written }: Found, scope: Scope): boolean {
  const list = written !== undefined && ts.isExpression(written) ? skipWrapping(written) : undefined;
  const spread = list && ts.isArrayLiteralExpression(list) ? list.elements.filter(ts.isSpreadElement) : [];
  const lists = spread.length === 0 ? [value] : spread.map(({ expression }) => evaluate(expression, scope));
  return lists.some((each) => messageParts(each, scope).parts.some(({ role }) => role === 'system'));
}

/** What is handed in as a whole, and not in sight. */
function isHidden({ value, written }: Found): boolean {
  return written === undefined && value.is === 'opaque';
}

/** A conversation may be in there. */
function mayHideMessages(found: Found): boolean {
  return isHidden(found) && /^(?:Messages|MessagesTemplate|TextTemplate)$/.test(found.slot.role);
}

/** What was said before, kept by the provider or the SDK; a flow that is kept is no conversation. */
function isStoredConversation({ slot }: Found): boolean {
  return slot.role === 'StoredMessages' && /response|conversation|session|thread|memory/i.test(slot.path.at(-1) ?? '');
}

/** A template with a place for a conversation, of which is not known what fills it. */
function isOpenTemplate(
  { found, parts }: { found: Found; parts: readonly PromptPart[] },
  variables: Value | undefined,
) {
  if (!/Template$/.test(found.slot.role) || variables?.is === 'object') return false;
  return parts.some(
    ({ role, text }) => role === 'unknown' || holesOf(text).some(({ name }) => CONVERSATION.test(name)),
  );
}

/** An agent that comes in by its type alone hides its prompt, its tools and the rest: that is one gap, not one for each. */
function onceEach(set: readonly Found[]): readonly Found[] {
  return set.filter(
    (found) => !isHidden(found) || found === set.find((other) => other.layer === found.layer && isHidden(other)),
  );
}

/** Where a prompt template stands in the chain, the call's own argument fills its variables in. */
function withoutVariables(
  found: readonly Found[],
  layers: Layers,
): { slots: readonly Found[]; variables: Value | undefined } {
  const hasTemplate = found.some(({ slot }) => /Template$/.test(slot.role));
  const input = hasTemplate
    ? found.find(({ layer, slot }) => layer === layers[0] && slot.role === 'Messages')
    : undefined;
  return { slots: found.filter((entry) => entry !== input), variables: input?.value };
}

function partsOf({ slot, value }: Found, scope: Scope): Read {
  switch (slot.role) {
    case 'Tools':
      return schemaParts(value, 'tools');
    case 'StoredMessages':
      return storedParts(value, slot.path.at(-1) ?? 'stored messages', 'unknown');
    case 'StoredKnowledge':
      return storedParts(value, slot.path.at(-1) ?? 'stored knowledge', 'tool');
    case 'OutputSchema':
    case 'OutputChoices':
      return schemaParts(value, 'schema');
    case 'SystemPrompt':
      return systemParts(promptGiven(value, scope), scope);
    case 'UserPrompt':
      return questionParts(value, scope);
    case 'TextTemplate':
      return contentParts(value, 'user');
    default:
      return messageParts(value, scope);
  }
}

/** A system prompt; a function may give the whole conversation in its place. */
function systemParts(value: Value, scope: Scope): Read {
  return value.is === 'array' && value.items.some(isMessage)
    ? messageParts(value, scope)
    : contentParts(value, 'system');
}

function isMessage(item: Value): boolean {
  return item.is === 'made' || (item.is === 'object' && item.properties.has('role'));
}

function cacheMarkerOf(
  layers: Layers,
  parts: readonly PromptPart[],
  isNoneHidden: boolean,
  named: NamedMarks,
): Fact<boolean> {
  if (layers.some(({ type }) => type?.getProperty('__unmarked') !== undefined)) return absent(false);
  const marked = parts.find(({ cacheMarked }) => cacheMarked);
  if (marked !== undefined) return known(true, marked.at);
  const whole = slotsIn(layers, ['CacheMark']).find(({ value }) => value.is !== 'nothing');
  if (whole?.value.is === 'opaque' || whole?.value.is === 'choice')
    return named === 'nowhere' ? absent(false) : unknown('options that may mark it are built elsewhere');
  if (whole !== undefined) return known(true, placeOf(whole.value.node));
  const marking = layers.find(({ type }) => type?.getProperty('__marks') !== undefined);
  if (marking !== undefined) return known(true, marking.node && placeOf(marking.node));
  return isNoneHidden || named === 'nowhere' ? absent(false) : unknown('parts of the prompt are built elsewhere');
}

/** How long what a mark for the whole request covers is cached. */
function wholeLifetime(layers: Layers, scope: Scope): CacheLifetime | undefined {
  const whole = slotsIn(layers, ['CacheMark']).find(({ value }) => value.is !== 'nothing');
  if (whole !== undefined) return cacheMarkSaid(whole.value).cachedFor;
  const marking = layers.find(({ type }) => type?.getProperty('__marks') !== undefined);
  const options = marking?.node?.arguments?.[0];
  return options && cacheMarkSaid(evaluate(options, scope)).cachedFor;
}

/** What the answer must look like has no place for a mark. */
function isSchema({ slot }: Found): boolean {
  return slot.role === 'OutputSchema' || slot.role === 'OutputChoices';
}
