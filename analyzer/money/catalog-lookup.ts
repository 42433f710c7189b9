import { type CatalogEntry, type CatalogProvider, entryById, findEntry } from './catalog.js';
import { fineTuneBase } from './model-id.js';
import { type CatalogMatch, matchOf } from './price-match.js';

/**
 * Moving names for which the catalog still has the price of an older model.
 * Source: github.com/anomalyco/models.dev at f3fc692 (2026-07-02), providers/mistral/models/mistral-large-latest.toml
 * (0.5 / 1.5) and mistral-small-latest.toml (0.15 / 0.60), the same as the dated models named here.
 */
const OUTDATED: ReadonlyMap<string, string> = new Map([
  ['mistral/mistral-large-latest', 'mistral-large-2512'],
  ['mistral/mistral-small-latest', 'mistral-small-2603'],
]);

/** A catalog row for a model id, and how surely it is that model. */
export interface Candidate {
  readonly entry: CatalogEntry;
  readonly match: CatalogMatch;
}

/** The ways an id can be written, surest first. */
export function findCandidate(model: string, catalog: CatalogProvider): Candidate | undefined {
  const id = model.trim();
  const moved = OUTDATED.get(`${catalog.id}/${id.toLowerCase()}`);
  if (moved) return asAlias(candidateFor(moved, catalog));
  const last = id.slice(id.lastIndexOf('/') + 1);
  return (
    candidateFor(id, catalog) ?? fromPath(id, last, catalog) ?? fineTune(id, catalog) ?? withoutVariant(id, catalog)
  );
}

function candidateFor(id: string, catalog: CatalogProvider): Candidate | undefined {
  const entry = findEntry(catalog, id);
  if (!entry) return undefined;
  const match = matchOf(entry.row, id);
  return { entry, match: entry.borrowed && match === 'exact' ? 'alias' : match };
}

/** `models/gemini-2.5-pro` is Google's own way to write the id; any other path is an alias at best. */
function fromPath(id: string, last: string, catalog: CatalogProvider): Candidate | undefined {
  if (last === id) return undefined;
  const found = candidateFor(last, catalog);
  return catalog.id === 'google' && /^models\/[^/]+$/.test(id) ? found : asAlias(found);
}

/** Fine-tuned ids without a date: the catalog's pattern wants one, its row is the family's. */
function fineTune(id: string, catalog: CatalogProvider): Candidate | undefined {
  const base = fineTuneBase(id);
  const entry = base === undefined ? undefined : entryById(catalog, `ft:${base}`);
  return entry && { entry, match: 'alias' };
}

/** OpenRouter's `:nitro` or `:online` can send the request elsewhere, so the plain model is only a hint. */
function withoutVariant(id: string, catalog: CatalogProvider): Candidate | undefined {
  const plain = id.replace(/:[a-z]+$/, '');
  if (catalog.id !== 'openrouter' || plain === id || id.endsWith(':free')) return undefined;
  const found = candidateFor(plain, catalog);
  return found && { entry: found.entry, match: 'prefix' };
}

function asAlias(candidate: Candidate | undefined): Candidate | undefined {
  return candidate?.match === 'exact' ? { entry: candidate.entry, match: 'alias' } : candidate;
}
