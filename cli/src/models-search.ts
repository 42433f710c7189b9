import type { CatalogModel } from '../../analyzer/money/catalog-models.js';
import { editsBetween } from '../../rules/nearest.js';

/**
 * The models of which the id, the name or a provider holds each of the words; by provider, then by id. A provider that prices its calls
 * by another's list counts for the models of that list.
 */
export function matchingModels(models: readonly CatalogModel[], words: readonly string[]): readonly CatalogModel[] {
  const asked = words.flatMap((word) => word.split(/\s+/)).map(plain);
  const found = models.filter((model) => {
    const text = plain([model.id, model.name, ...model.providerNames].join('\n'));
    return asked.every((word) => text.includes(word));
  });
  return found.toSorted((one, other) => compare(one.providers[0], other.providers[0]) || compare(one.id, other.id));
}

/** Those of the words that name somebody who bills the model by this list of another. */
export function borrowersAsked({ alsoPricesCallsAt }: CatalogModel, words: readonly string[]): readonly string[] {
  const asked = words.flatMap((word) => word.split(/\s+/)).map(plain);
  return alsoPricesCallsAt.filter((provider) => asked.some((word) => word !== '' && provider.includes(word)));
}

/** Upper case does not matter, nor whether a version is written with a dot. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll('.', '-');
}

/** `gpt-5` before `gpt-10`, whatever the language of the machine. */
function compare(one: string, other: string): number {
  return COLLATOR.compare(one, other);
}
const COLLATOR = new Intl.Collator('en', { numeric: true });

const MOST_NEAR = 5;
/** Nobody mistypes more than that, and comparing takes as long as the words are. */
const LONGEST_WORD = 100;

/** Ids in which each of the words stands nearly, or in the name of their provider. */
export function nearestIds(models: readonly CatalogModel[], words: readonly string[]): readonly string[] {
  const typed = words.map((word) => plain(word).slice(0, LONGEST_WORD));
  const most = typed.reduce((total, word) => total + Math.floor(word.length / 3), 0);
  const ranked = models
    .map(({ id, providerNames }) => ({ id: withoutPath(id), edits: editsIn([id, ...providerNames].map(plain), typed) }))
    .filter(({ edits }) => edits <= most)
    .sort((one, other) => one.edits - other.edits || one.id.length - other.id.length || compare(one.id, other.id));
  const bySpelling = new Map(ranked.toReversed().map(({ id }) => [plain(id), id]));
  return [...bySpelling.values()].toReversed().slice(0, MOST_NEAR);
}

function withoutPath(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

function editsIn(texts: readonly string[], words: readonly string[]): number {
  const parts = texts.flatMap((text) => text.split(/[-/:~ ]/));
  return words.reduce((total, word) => total + editsWithin(parts, word), 0);
}

/** The least that makes a word of as many parts in a row: `sonet-4` is near `claude-sonnet-4-5`. */
function editsWithin(parts: readonly string[], word: string): number {
  const size = Math.min(parts.length, word.split('-').length);
  const windows = Array.from({ length: parts.length - size + 1 }, (_, at) => parts.slice(at, at + size).join('-'));
  return Math.min(...windows.map((window) => editsBetween(word, window)));
}
