import type { LlmCall, PromptPart, WrittenBlock } from '../analyzer/call.js';
import type { Place } from '../analyzer/facts/fact.js';
import { isInRange } from '../analyzer/modules/versions.js';
import { holdsComment, quoteOf, skipBackwards, skipSpaceAndComments } from './edit-text.js';
import { addElement, addSetting } from './edits.js';
import type { Edit, Fix } from './finding.js';
import type { TextOf } from './lint.js';
import { contains } from './places.js';

/** The suggestion to mark the last fixed text of a system prompt in the SDK's own form; `undefined` where no edit is exact. */
export function markToAdd(call: LlmCall, last: PromptPart, textOf: TextOf): Fix | undefined {
  if (last.role !== 'system' || call.recognisedBy === 'wrapper') return undefined;
  const edits = editsOf(call, last, textOf);
  if (edits === undefined) return undefined;
  const isMoved = misplacedMark(call, last.block) !== undefined;
  const title = isMoved ? 'Put the mark into a block of its own' : 'Mark the system prompt to be cached';
  return { title, kind: 'suggestion', edits };
}

/** A `cachePoint` beside a text: in the blocks of Bedrock it is one or the other. */
export function misplacedMark(call: LlmCall, block: WrittenBlock | undefined): Place | undefined {
  return isForConverse(call, block) ? block?.misplacedMark : undefined;
}

function editsOf(call: LlmCall, { block }: PromptPart, textOf: TextOf): readonly Edit[] | undefined {
  if (block === undefined) return isMarkable(call) ? aroundText(call, textOf) : undefined;
  // The text of another file is not at hand on every surface.
  if (block.object.at.file !== call.file) return undefined;
  const text = textOf(call.file);
  const misplaced = misplacedMark(call, block);
  if (misplaced !== undefined) return ontoItsOwn(misplaced, block, text);
  // In a list that stands alone, `'default'` would be any text by its type.
  if (!block.isArgument) return undefined;
  if (isForConverse(call, block)) return [addElement(block.list, text, "{ cachePoint: { type: 'default' } }")];
  const mark = { object: block.object, path: ['cache_control'] };
  const edit = isMarkable(call) ? addSetting(mark, text, "{ type: 'ephemeral' }") : undefined;
  return edit && [edit];
}

/** Converse takes `{ text }`; the bodies of InvokeModel have blocks with a `type`. */
function isForConverse({ sdk }: LlmCall, block: WrittenBlock | undefined): boolean {
  return sdk === '@aws-sdk/client-bedrock-runtime' && block !== undefined && !block.object.names.includes('type');
}

/** Blocks have `cache_control` in resources/messages/messages.d.ts of @anthropic-ai/sdk@0.39.0, and not yet in 0.27.3. */
function isMarkable({ sdk, sdkVersion }: LlmCall): boolean {
  return sdk === '@anthropic-ai/sdk' && isInRange(sdkVersion, '>=0.39');
}

/** `system: text` becomes `system: [{ type: 'text', text: text, cache_control: { type: 'ephemeral' } }]`. */
function aroundText({ range, systemTextAt: at }: LlmCall, textOf: TextOf): readonly Edit[] | undefined {
  if (at === undefined || !contains(range, at)) return undefined;
  const text = textOf(at.file);
  const written = text.slice(at.start, at.end);
  const key = isShorthand(at, text) ? `${written}: ` : '';
  const quote = quoteOf(text);
  const type = (name: string) => `type: ${quote}${name}${quote}`;
  const newText = `${key}[{ ${type('text')}, text: ${written}, cache_control: { ${type('ephemeral')} } }]`;
  return [{ file: at.file, start: at.start, end: at.end, newText }];
}

function isShorthand({ start, end }: Place, text: string): boolean {
  const isName = /^[\w$]+$/.test(text.slice(start, end));
  return (
    isName &&
    '{,'.includes(text[skipBackwards(text, start) - 1] ?? '') &&
    ',}'.includes(text[skipSpaceAndComments(text, end)] ?? '')
  );
}

/** The mark goes from beside the text into a block behind it. */
function ontoItsOwn(mark: Place, { list }: WrittenBlock, text: string): readonly Edit[] | undefined {
  const comma = skipBackwards(text, mark.start) - 1;
  const behind = skipSpaceAndComments(text, mark.end);
  const isFirst = text[comma] !== ',';
  if (isFirst && text[behind] !== ',') return undefined;
  const start = isFirst ? mark.start : comma;
  const end = isFirst ? skipSpaceAndComments(text, behind + 1) : mark.end;
  if (holdsComment(text.slice(start, end))) return undefined;
  const moved = addElement(list, text, `{ ${text.slice(mark.start, mark.end)} }`);
  return [{ file: mark.file, start, end, newText: '' }, moved];
}
