import type { OutputKind } from '../call.js';
import { literalText } from './evaluate-text.js';
import { absent, type Fact, known, unknown } from './fact.js';
import { toolUseOf } from './forced-tool.js';
import { defaultOf, type Found, isInForce, type SettingContext, slotsIn } from './found-slots.js';
import type { Layers } from './layer.js';
import { mergedFact } from './merged-fact.js';
import { JSON_OF_ANY_SIZE, kindOfFormat, kindOfMode, TEXT } from './output-format.js';
import { nameOf, placeOf } from './scope.js';
import { unlessStored } from './stored-settings.js';
import { optionsOf, type Value } from './value.js';

/** What the answer of a call looks like, as the code decides it; without a schema it is a text. */
export function outputKindOf(ways: readonly Layers[], context: SettingContext): Fact<OutputKind> {
  return mergedKind(ways.map((layers) => kindOfWay(layers, context)));
}

/** One fact for several: kinds that look the same are one. */
export function mergedKind(facts: readonly Fact<OutputKind>[]): Fact<OutputKind> {
  const kinds = new Map<string, OutputKind>();
  const same = (kind: OutputKind): OutputKind => {
    const key = JSON.stringify(kind);
    const shared = kinds.get(key) ?? kind;
    kinds.set(key, shared);
    return shared;
  };
  return mergedFact(facts.map((fact) => withKinds(fact, same)));
}

function withKinds(fact: Fact<OutputKind>, read: (kind: OutputKind) => OutputKind): Fact<OutputKind> {
  switch (fact.is) {
    case 'known':
      return { ...fact, value: read(fact.value) };
    case 'oneOf':
      return { ...fact, values: fact.values.map(read) };
    case 'absent':
      return { ...fact, default: fact.default && read(fact.default) };
    case 'unknown':
      return fact;
  }
}

function kindOfWay(layers: Layers, context: SettingContext): Fact<OutputKind> {
  const tools = toolUseOf(layers, context);
  if (tools.is === 'unknown') return unknown(tools.why);
  if (tools.is === 'forced')
    return mayRepeat(layers, context) ? unknown(CALLS_TOOLS) : kindFact(tools.tool, tools.kind);
  const fact = formatFact(layers, context);
  return tools.is === 'none' || fact.is === 'absent' ? fact : unknown(CALLS_TOOLS);
}

/** The last answer is as the schema says; those before it are not. */
const CALLS_TOOLS = 'it may call tools before it answers';

/** A loop over tools does not end with the first. */
function mayRepeat(layers: Layers, context: SettingContext): boolean {
  return slotsIn(layers, ['StopWhen', 'StepLimit', 'ExtraSteps']).some(
    ({ slot, value }) => value.is !== 'nothing' && isInForce(slot, context),
  );
}

const FORMAT_ROLES = ['OutputSchema', 'OutputChoices', 'OutputMode'];

function formatFact(layers: Layers, context: SettingContext): Fact<OutputKind> {
  const all = slotsIn(layers, FORMAT_ROLES);
  const set = all.filter(({ slot, value }) => value.is !== 'nothing' && isInForce(slot, context));
  const isJson = all.some(({ slot }) => slot.role === 'OutputMode' && defaultOf(slot) !== null);
  const otherwise = absent(isJson ? JSON_OF_ANY_SIZE : TEXT);
  if (set.length === 0) return nothingSet(all, otherwise, layers, context);
  const mode = set.find(({ slot }) => slot.role === 'OutputMode');
  const choices = set.find(({ slot }) => slot.role === 'OutputChoices');
  const schema = set.find(({ slot }) => slot.role === 'OutputSchema');
  const asked = choices === undefined ? schema && schemaFact(schema.value, otherwise) : choicesFact(choices.value);
  return mode === undefined ? (asked ?? otherwise) : modeFact(mode.value, asked, otherwise);
}

function nothingSet(
  all: readonly Found[],
  otherwise: Fact<OutputKind>,
  layers: Layers,
  context: SettingContext,
): Fact<OutputKind> {
  const other = all.find(
    ({ slot, value }) => value.is !== 'nothing' && !isInForce(slot, context) && context.versionOf(slot) === undefined,
  );
  if (other !== undefined) return unknown(`${other.slot.path.at(-1) ?? 'it'} counts in some versions of the SDK only`);
  return isInSight(all, layers)
    ? unlessStored(layers, otherwise, FORMAT_ROLES, context)
    : unknown('its client may ask for another answer');
}

/** Where neither the call nor what it is called on takes a schema, something in between may have one: `withStructuredOutput`. */
function isInSight(all: readonly Found[], layers: Layers): boolean {
  return all.length > 0 || layers.every(({ node }) => node !== undefined);
}

function schemaFact(value: Value, otherwise: Fact<OutputKind>): Fact<OutputKind> {
  return mergedKind(
    optionsOf(value).map((option) => (option.is === 'nothing' ? otherwise : kindFact(option, kindOfFormat(option)))),
  );
}

function choicesFact(value: Value): Fact<OutputKind> {
  const items = value.is === 'array' && value.open === undefined ? value.items.map(literalText) : [undefined];
  const values = items.filter((item) => item !== undefined);
  return known(values.length === items.length ? { kind: 'enum', values } : { kind: 'enum' }, placeOf(value.node));
}

function modeFact(mode: Value, asked: Fact<OutputKind> | undefined, otherwise: Fact<OutputKind>): Fact<OutputKind> {
  return mergedKind(
    optionsOf(mode).map((option) => (option.is === 'nothing' ? (asked ?? otherwise) : inMode(option, asked))),
  );
}

function inMode(mode: Value, asked: Fact<OutputKind> | undefined): Fact<OutputKind> {
  const word = literalText(mode);
  const kind = word === undefined ? undefined : kindOfMode(word);
  if (kind === 'as the schema says') return asked ?? known(JSON_OF_ANY_SIZE, placeOf(mode.node));
  return kindFact(mode, kind);
}

function kindFact(value: Value, kind: OutputKind | undefined): Fact<OutputKind> {
  return kind === undefined ? unreadable(value) : known(kind, placeOf(value.node));
}

function unreadable(value: Value): Fact<OutputKind> {
  return unknown(value.is === 'opaque' ? value.why : `not all of ${nameOf(value.node)} is known here`);
}
