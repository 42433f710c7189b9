import ts from 'typescript';
import type { OutputCap } from '../call.js';
import type { Slot } from '../calls/slots.js';
import { maxOutputTokens } from '../money/model-limits.js';
import { absent, effective, type Fact, unknown, unknownDefault } from './fact.js';
import { filledInBy, isMaximum } from './filled-in.js';
import { defaultOf, type Found, isInForce, isWritable, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { isSetAtSamePlace, numberFact } from './number-setting.js';
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
  const [first, ...others] = caps as [OutputCap, ...OutputCap[]];
  if (others.length === 0) return first;
  const fact = mergedFact(caps.map((cap) => cap.fact));
  // Of several clients, to set it at one would leave the others as they are.
  return others.every((other) => isSetAtSamePlace(other, first))
    ? { ...first, fact }
    : { ...first, fact, insert: undefined };
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
      valid.filter(({ slot }) => isWritable(slot) && isNameOf(slot, model)),
      model,
      provider,
    );
  return {
    fact:
      set === undefined
        ? unlessStored(layers, absentCap(valid, model, provider, context), CAP_ROLES, context)
        : numberFact(set.value, set.slot),
    value: set?.written && placeOf(set.written),
    name: set?.slot.path.at(-1),
    insert: target && mayInsert(target, model) ? insertSite(target.layer, target.slot, context.scope) : undefined,
    option: target?.slot.path.filter((name) => name !== '{json}'),
    offset: 0,
    ignored: ignored && ignoredName(ignored, model, rejects(ignored.slot), context),
    applies: valid.length > 0,
    defaultIsModelMaximum: valid.some(({ slot }) => mayBeMaximum(slot)) && isMaximum(filledIn(valid, model, context)),
    added: all.some(({ slot }) => slot.role === 'OutputCapFilledIn') ? addedTo(layers) : undefined,
  };
}

/** A list that says why it may lack a model is one of its own making, not of what the models can write. */
function mayBeMaximum(slot: Slot): boolean {
  return FILLED_IN.has(slot.role) && defaultOf(slot) === null;
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

/**
 * Hosts that only speak OpenAI's protocol know the older name. Where the host is not known the model tells which name is
 * read; where neither is known there is no name to advise: one of them would cap nothing, the other be refused.
 */
function preferred(valid: readonly Found[], model: Fact<string>, provider: string | null): Found | undefined {
  const older = valid.find(({ slot }) => slot.role === 'OutputCapUnlessReasoning');
  if (older === undefined || provider === 'openai' || provider === 'azure') return valid[0];
  if (provider !== null) return older;
  if (model.is !== 'known') return undefined;
  return /^(?:openai\/)?(?:gpt-|chatgpt-|o\d)/.test(model.value) ? valid[0] : older;
}

/**
 * In a JSON body each family has a name of its own. Nova's: docs.aws.amazon.com/nova/latest/userguide/complete-request-schema.html.
 */
function isNameOf({ path }: Slot, model: Fact<string>): boolean {
  const json = path.indexOf('{json}');
  if (json < 0 || !takesMessages(model)) return true;
  return path.slice(json + 1).join('.') === (isNova(model) ? 'inferenceConfig.maxTokens' : 'max_tokens');
}

function mayInsert({ slot }: Found, model: Fact<string>): boolean {
  return !slot.path.includes('{json}') || takesMessages(model);
}

/** A cap that the SDK sends by itself counts, though its size may depend on the model. */
function absentCap(
  valid: readonly Found[],
  model: Fact<string>,
  provider: string | null,
  context: SettingContext,
): Fact<number> {
  const isJson = valid.some(({ slot }) => slot.path.includes('{json}'));
  if (isJson && !takesMessages(model)) return unknown('the names in the body depend on the model');
  const bySdk = valid.find(({ slot }) => defaultOf(slot) !== null)?.slot;
  const own = bySdk === undefined ? null : defaultOf(bySdk);
  if (typeof own === 'string') {
    const listed = bySdk?.role === 'OutputCapFilledIn' ? filledIn(valid, model, context) : null;
    return listed === null ? unknownDefault(own) : absent(listed);
  }
  if (valid.some(({ slot }) => isDefaultOfOthers(slot, provider)))
    return unknown('the host may have a default of its own');
  return absent(own ?? filledIn(valid, model, context));
}

/** The default is that of other providers than the one that is asked. */
function isDefaultOfOthers({ details: [, , providers] }: Slot, provider: string | null): boolean {
  return typeof providers === 'string' && !providers.split(' ').includes(provider ?? '');
}

/** What the SDK or the provider fills in, where that is known of the model. */
function filledIn(valid: readonly Found[], model: Fact<string>, context: SettingContext): number | null {
  const roles = valid.map(({ slot }) => slot.role);
  const id = effective(model);
  if (id === undefined) return null;
  const byList = valid.find(({ slot }) => slot.role === 'OutputCapFilledIn');
  if (byList !== undefined) return filledInBy(byList.slot.sdk, id, context.versionOf(byList.slot)) ?? null;
  return roles.includes('OutputCapDefaultsToMaximum') ? (maxOutputTokens(id)?.tokens ?? null) : null;
}

/** The families on Bedrock whose bodies are known to have a cap: Claude's messages and Nova. */
function takesMessages(model: Fact<string>): boolean {
  return isClaudeMessages(model) || isNova(model);
}

function isNova(model: Fact<string>): boolean {
  return model.is === 'known' && /amazon\.nova-(?:micro|lite|pro|premier)/.test(model.value);
}

function isClaudeMessages(model: Fact<string>): boolean {
  return model.is === 'known' && /anthropic\.claude-(?!v\d|instant)/.test(model.value);
}

/**
 * OpenAI's models that reason: they take `max_completion_tokens` and answer 400 to `max_tokens`. gpt-6: dist/utils/misc.js:32 of
 * @langchain/openai 1.6.0.
 */
function isReasoningModel(model: Fact<string>): boolean {
  return model.is === 'known' && /^(?:openai\/)?(?:o\d|gpt-[56](?!.*chat))/.test(model.value);
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
