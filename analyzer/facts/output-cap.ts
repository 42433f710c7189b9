import ts from 'typescript';
import type { OutputCap } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { maxOutputTokens } from '../money/model-limits.js';
import { absent, effective, type Fact, unknown, unknownDefault } from './fact.js';
import { filledInByAiSdk, isMaximum } from './filled-in.js';
import { defaultOf, type Found, isInForce, isWritable, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { numberFact } from './number-setting.js';
import { placeOf } from './scope.js';
import { insertSite } from './settings-site.js';
import { unlessStored } from './stored-settings.js';

export const CAP_ROLES = ['OutputCap', 'OutputCapUnlessReasoning', 'OutputCapDefaultsToMaximum', 'OutputCapFilledIn'];

/** The output cap, with names that are written but cap nothing. */
export function outputCapOf(
  ways: readonly Layers[],
  model: Fact<string>,
  provider: string | null,
  context: SettingContext,
): OutputCap {
  const caps = ways.map((layers) => capOf(layers, model, provider, context));
  const [first] = caps as [OutputCap, ...OutputCap[]];
  return { ...first, ...(caps.length > 1 ? { fact: mergedFact(caps.map(({ fact }) => fact)) } : {}) };
}

function capOf(layers: Layers, model: Fact<string>, provider: string | null, context: SettingContext): OutputCap {
  const all = slotsIn(layers, CAP_ROLES);
  const rejects = (slot: Slot) =>
    slot.role === 'OutputCapUnlessReasoning' && isReasoningModel(model) && provider === 'openai';
  const valid = all.filter(
    (found) => (isInForce(found.slot, context) || isUndecided(found, context)) && !rejects(found.slot),
  );
  const set = valid.find(({ value }) => value.is !== 'nothing');
  const ignored = all.find(({ slot, value }) => value.is !== 'nothing' && !valid.some((entry) => entry.slot === slot));
  const target =
    set ??
    preferred(
      valid.filter(({ slot }) => isWritable(slot)),
      provider,
    );
  return {
    fact:
      set === undefined
        ? unlessStored(layers, absentCap(valid, model, context), CAP_ROLES, context)
        : numberFact(set.value, set.slot),
    value: set?.written && placeOf(set.written),
    name: set?.slot.path.at(-1),
    insert: target && mayInsert(target, model) ? insertSite(target.layer, target.slot, context.scope) : undefined,
    option: target?.slot.path.filter((name) => name !== '{json}'),
    offset: 0,
    ignored: ignored && ignoredName(ignored, model, rejects(ignored.slot), context),
    applies: valid.length > 0,
    defaultIsModelMaximum:
      valid.some(({ slot }) => FILLED_IN.has(slot.role)) && isMaximum(filledIn(valid, model, context)),
    added: all.some(({ slot }) => slot.role === 'OutputCapFilledIn') ? addedTo(layers) : undefined,
  };
}

const FILLED_IN = new Set(['OutputCapDefaultsToMaximum', 'OutputCapFilledIn']);

/** A budget for thinking; `undefined` where none is written. */
function addedTo(layers: Layers): Fact<number> | undefined {
  const set = slotsIn(layers, ['AddedToCap']).find(({ value }) => value.is !== 'nothing');
  return set && numberFact(set.value, set.slot);
}

/** A name of another major, where nothing says which one is installed: it may well be the right one. */
function isUndecided({ slot, value }: Found, { versionOf }: SettingContext): boolean {
  return versionOf(slot) === undefined && value.is !== 'nothing' && slot.details[0] !== 'never';
}

/** Hosts that only speak OpenAI's protocol know the older name. */
function preferred(valid: readonly Found[], provider: string | null): Found | undefined {
  const isOpenAI = provider === 'openai' || provider === 'azure' || provider === null;
  return (isOpenAI ? undefined : valid.find(({ slot }) => slot.role === 'OutputCapUnlessReasoning')) ?? valid[0];
}

/** In a JSON body each family has names of its own; the first one declared is Claude's. */
function mayInsert({ slot }: Found, model: Fact<string>): boolean {
  return !slot.path.includes('{json}') || isClaudeMessages(model);
}

/** A cap that the SDK sends by itself counts, though its size may depend on the model. */
function absentCap(valid: readonly Found[], model: Fact<string>, context: SettingContext): Fact<number> {
  const isJson = valid.some(({ slot }) => slot.path.includes('{json}'));
  if (isJson && !takesMessages(model)) return unknown('the names in the body depend on the model');
  const own = valid.map(({ slot }) => defaultOf(slot)).find((value) => value !== null);
  if (typeof own === 'string') return unknownDefault(own);
  return absent(own ?? filledIn(valid, model, context));
}

/** What the SDK or the provider fills in, where that is known of the model. */
function filledIn(valid: readonly Found[], model: Fact<string>, context: SettingContext): number | null {
  const roles = valid.map(({ slot }) => slot.role);
  const id = effective(model);
  if (id === undefined) return null;
  const byList = valid.find(({ slot }) => slot.role === 'OutputCapFilledIn');
  if (byList !== undefined) return filledInByAiSdk(id, context.versionOf(byList.slot));
  return roles.includes('OutputCapDefaultsToMaximum') ? (maxOutputTokens(id)?.tokens ?? null) : null;
}

/** The families on Bedrock whose bodies are known to have a cap: Claude's messages and Nova. */
function takesMessages(model: Fact<string>): boolean {
  return (
    model.is === 'known' && (isClaudeMessages(model) || /amazon\.nova-(?:micro|lite|pro|premier)/.test(model.value))
  );
}

function isClaudeMessages(model: Fact<string>): boolean {
  return model.is === 'known' && /anthropic\.claude-(?!v\d|instant)/.test(model.value);
}

/** OpenAI's models that reason: they take `max_completion_tokens` and answer 400 to `max_tokens`. */
function isReasoningModel(model: Fact<string>): boolean {
  return model.is === 'known' && /^(?:openai\/)?(?:o\d|gpt-5(?!-chat))/.test(model.value);
}

function ignoredName(
  found: Found,
  model: Fact<string>,
  isRejected: boolean,
  context: SettingContext,
): OutputCap['ignored'] {
  const name = propertyNameOf(found.written ?? found.value.node, found.slot.path.at(-1) ?? '');
  if (name === undefined) return undefined;
  const why = isRejected && model.is === 'known' ? `${model.value} rejects it` : whyNotInForce(found.slot, context);
  return { name: { ...placeOf(name), text: found.slot.path.at(-1) ?? '' }, why };
}

function whyNotInForce(slot: Slot, context: SettingContext): string {
  return slot.details[0] === 'never'
    ? 'this API does not know it here'
    : `version ${majorOf(context.versionOf(slot))} of the SDK ignores it`;
}

function majorOf(version: string | undefined): string {
  return version?.split('.')[0] ?? 'the newest';
}

/** The name token of the property that holds a value. */
function propertyNameOf(value: ts.Node, name: string): ts.Node | undefined {
  const property = ts.findAncestor(
    value,
    (node) => ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node),
  );
  const token = property !== undefined && 'name' in property ? (property.name as ts.Node) : undefined;
  return token?.getText().replace(/^['"]|['"]$/g, '') === name ? token : undefined;
}
